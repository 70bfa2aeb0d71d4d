import { drawnWidth } from "./drawnWidth";
import { levelTicks } from "./levelTicks";
import { RowFrame, type RowMarkPlace } from "./RowFrame";
import { DENSE, rowLayout } from "./rowLayout";
import styles from "./Waterfall.module.css";
import { WaterfallSteps } from "./WaterfallSteps";

/** However small a change, its bar is at least this wide. */
const LEAST_WIDTH = 3;
const MOST_TICKS = 6;

/** One row of the drawing, in words and on its scale. */
export interface WaterfallRow {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Sentences that are shown on pointing at the row. */
  readonly details: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Dots for where the figure stands, bars for how it moves. */
  readonly look: "level" | "fall" | "rise" | "same";
}

interface WaterfallDrawingProps {
  readonly rows: readonly WaterfallRow[];
  readonly width: number;
  /** Read out for the drawing as a whole. */
  readonly label: string;
  /** Writes an amount under the axis. */
  readonly axis: (amount: number) => string;
  /** The smallest amount that is written. */
  readonly least: number;
}

/** The way from today to after: a dot at either end and between them a bar for each lever, on a scale of the part that moves. */
export function WaterfallDrawing({ rows, width, label, axis, least }: WaterfallDrawingProps) {
  const layout = rowLayout(width, rows, drawnWidth, DENSE);
  const levels = rows.map(({ to }) => to);
  const tickWidth = Math.max(...levels.map((level) => drawnWidth(axis(level))));
  const room = Math.floor((width - layout.left - layout.right) / (tickWidth + 28)) + 1;
  const ticks = levelTicks(levels, Math.min(MOST_TICKS, room), least);
  return (
    <RowFrame
      rows={rows.map((row) => ({ ...row, isStrong: row.look === "level" }))}
      layout={layout}
      width={width}
      label={label}
      ground="surface"
      ticks={ticks}
      gridAt={layout.isWide ? ticks : []}
      axis={axis}
      spanOf={({ from, to }) => [Math.min(from, to), Math.max(from, to)]}
      markOf={markOf}
    >
      {layout.isWide && <WaterfallSteps rows={rows} layout={layout} />}
    </RowFrame>
  );
}

/** The mark of a row: shape and filling tell what it is, not colour alone. */
function markOf({ look }: WaterfallRow, { x, width, middle, height }: RowMarkPlace) {
  if (look === "level") return <circle className={styles.level} cx={x} cy={middle} r={7} />;
  const top = middle - height / 2;
  return <rect className={styles[look]} x={x} y={top} width={Math.max(width, LEAST_WIDTH)} height={height} rx={2} />;
}
