import { Bar, BarChart, ReferenceLine, Tooltip, XAxis, YAxis } from "recharts";
import type { BarShapeProps, XAxisTickContentProps } from "recharts";
import { classNames } from "../ui/classNames";
import { levelTicks } from "./levelTicks";
import { useRowKeys } from "../ui/useRowKeys";
import styles from "./Waterfall.module.css";
import { PointDetails } from "./PointDetails";
import { drawnWidth, waterfallLayout, type WaterfallLayout } from "./waterfallLayout";
import { WaterfallTexts } from "./WaterfallTexts";

const AXIS_HEIGHT = 28;
/** What a dot at the end of the scale needs on either side. */
const DOT = 8;
const BEHIND = -50;
/** However small a change, its bar is at least this wide. */
const LEAST_WIDTH = 3;
const CURSOR = { className: classNames(styles.cursor) };

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
  const onKeyDown = useRowKeys();
  const layout = waterfallLayout(width, rows);
  const levels = rows.map(({ to }) => to);
  const tickWidth = Math.max(...levels.map((level) => drawnWidth(axis(level))));
  const room = Math.floor((width - layout.left - layout.right) / (tickWidth + 28)) + 1;
  const ticks = levelTicks(levels, Math.min(6, room), least);
  return (
    <div className={styles.drawing} onKeyDownCapture={onKeyDown}>
      <BarChart
        layout="vertical"
        width={width}
        height={rows.length * layout.rowHeight + AXIS_HEIGHT}
        data={rows}
        margin={{ top: 0, bottom: 0, left: layout.left + DOT, right: layout.right + DOT }}
        accessibilityLayer
        aria-label={label}
      >
        <XAxis
          type="number"
          domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
          ticks={[...ticks]}
          interval={0}
          height={AXIS_HEIGHT}
          axisLine={!layout.isWide}
          tickLine={!layout.isWide}
          tick={(tick: XAxisTickContentProps) => axisTick(tick, ticks.length, layout, axis)}
        />
        <YAxis type="category" dataKey="id" hide width={0} />
        {layout.isWide &&
          ticks.map((tick) => (
            <ReferenceLine key={tick} x={tick} zIndex={BEHIND} className={classNames(styles.grid)} />
          ))}
        <Tooltip content={PointDetails} cursor={CURSOR} isAnimationActive={false} />
        <Bar
          dataKey={({ from, to }: WaterfallRow) => [Math.min(from, to), Math.max(from, to)]}
          isAnimationActive={false}
          shape={(bar: BarShapeProps) => markOf(bar, rows, layout)}
        />
        <WaterfallTexts rows={rows} layout={layout} width={width} />
      </BarChart>
    </div>
  );
}

/** In narrow drawings the words at both ends of the axis stay inside. */
function axisTick(
  tick: XAxisTickContentProps,
  count: number,
  { isWide }: WaterfallLayout,
  axis: WaterfallDrawingProps["axis"],
) {
  const isFirst = !isWide && tick.index === 0;
  const isLast = !isWide && tick.index === count - 1;
  return (
    <text
      x={Number(tick.x) + (isFirst ? -DOT : isLast ? DOT : 0)}
      y={Number(tick.y) + 12}
      textAnchor={isFirst ? "start" : isLast ? "end" : "middle"}
      className={styles.axis}
    >
      {axis(Number(tick.payload.value))}
    </text>
  );
}

/** The mark of a row: shape and filling tell what it is, not colour alone. */
function markOf(bar: BarShapeProps, rows: readonly WaterfallRow[], layout: WaterfallLayout) {
  const row = rows[bar.originalDataIndex];
  if (row === undefined) return <g />;
  const middle = bar.originalDataIndex * layout.rowHeight + layout.barMiddle;
  if (row.look === "level") return <circle className={styles.level} cx={bar.x} cy={middle} r={7} />;
  const width = Math.max(bar.width, LEAST_WIDTH);
  const top = middle - layout.barHeight / 2;
  return <rect className={styles[row.look]} x={bar.x} y={top} width={width} height={layout.barHeight} rx={2} />;
}
