import { ReferenceLine } from "recharts";
import { textMeasure } from "../../drawing/measureText";
import { BEHIND, RowFrame } from "../../drawing/RowFrame";
import { AIRY, rowLayout } from "../../drawing/rowLayout";
import { roundTicks } from "../../drawing/roundTicks";
import { classNames } from "../../ui/classNames";
import styles from "./charts.module.css";
import { Mark, type ChartRow } from "./Mark";
import { RowLines } from "./RowLines";
import { scaleEnds } from "./scaleEnds";

const MOST_TICKS = 7;

interface RowChartProps {
  readonly rows: readonly ChartRow[];
  readonly width: number;
  /** Read out for the drawing as a whole. */
  readonly label: string;
  /** Writes an amount under the axis; without it there is none, the rows saying all. */
  readonly axis?: ((amount: number) => string) | undefined;
  /** An amount that every row is to be seen against: a line from top to bottom. */
  readonly reference?: number | undefined;
}

/** Rows with a bar, a range or a dot each, on one scale that holds 0. */
export function RowChart({ rows, width, label, axis, reference }: RowChartProps) {
  const measure = textMeasure();
  const layout = rowLayout(width, rows, measure, AIRY);
  const ends = rows.flatMap(({ span }) => span ?? []);
  const [low, high] = scaleEnds([...ends, reference ?? 0]);
  const tickWidth = axis === undefined ? 0 : Math.max(...[low, high].map((end) => measure(axis(end), "regular")));
  const room = Math.floor((width - layout.left - layout.right) / (tickWidth + 32)) + 1;
  const ticks = axis === undefined ? [low, high] : roundTicks([low, high], Math.min(MOST_TICKS, room));
  // Above the bars of a narrow chart stand words, which lines from top to bottom would cross.
  const hasLines = layout.isWide;
  return (
    <RowFrame
      rows={rows}
      layout={layout}
      width={width}
      label={label}
      ground="paper"
      ticks={ticks}
      gridAt={hasLines && axis !== undefined ? ticks.filter((tick) => tick !== 0) : []}
      axis={axis}
      spanOf={({ span }) => span}
      markOf={(row, place) => <Mark row={row} {...place} />}
    >
      {hasLines ? (
        <>
          <ReferenceLine x={0} zIndex={BEHIND} className={classNames(styles.zero)} />
          {reference !== undefined && <ReferenceLine x={reference} className={classNames(styles.reference)} />}
        </>
      ) : (
        <>
          {low < 0 && <RowLines rows={rows} layout={layout} at={0} className={classNames(styles.zero)} />}
          {reference !== undefined && (
            <RowLines rows={rows} layout={layout} at={reference} className={classNames(styles.reference)} />
          )}
        </>
      )}
    </RowFrame>
  );
}
