import { Bar, BarChart, ReferenceLine, Tooltip, XAxis, YAxis } from "recharts";
import type { BarShapeProps, XAxisTickContentProps } from "recharts";
import { PointDetails } from "../../drawing/PointDetails";
import { classNames } from "../../ui/classNames";
import styles from "./charts.module.css";
import { Mark, type ChartRow } from "./Mark";
import { textMeasure } from "./measureText";
import { rowLayout, type RowLayout } from "./rowLayout";
import { RowLines } from "./RowLines";
import { RowTexts } from "./RowTexts";
import { roundTicks, scaleEnds } from "./scale";
import { useRowKeys } from "../../ui/useRowKeys";

const AXIS_HEIGHT = 28;
/** What a dot at the end of the scale needs on either side. */
const DOT = 8;
const BEHIND = -50;
const CURSOR = { className: classNames(styles.cursor) };

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

/**
 * Rows with a bar, a range or a dot each, on one scale that holds 0, every row labelled in words and numbers. It can be
 * walked through by the arrow keys; nothing moves by itself.
 */
export function RowChart({ rows, width, label, axis, reference }: RowChartProps) {
  const onKeyDown = useRowKeys();
  const measure = textMeasure();
  const layout = rowLayout(width, rows, measure);
  const side = axis === undefined ? 0 : DOT;
  const ends = rows.flatMap(({ span }) => span ?? []);
  const [low, high] = scaleEnds([...ends, reference ?? 0]);
  const tickWidth = axis === undefined ? 0 : Math.max(...[low, high].map((end) => measure(axis(end), "regular")));
  const room = Math.floor((width - layout.left - layout.right) / (tickWidth + 32)) + 1;
  const ticks = axis === undefined ? [low, high] : roundTicks([low, high], Math.min(7, room));
  // Above the bars of a narrow chart stand words, which lines from top to bottom would cross.
  const hasLines = layout.isWide;
  return (
    <div className={styles.drawing} onKeyDownCapture={onKeyDown}>
      <BarChart
        layout="vertical"
        width={width}
        height={rows.length * layout.rowHeight + (axis === undefined ? 0 : AXIS_HEIGHT)}
        data={rows}
        margin={{ top: 0, bottom: 0, left: layout.left + side, right: layout.right + side }}
        accessibilityLayer
        aria-label={label}
      >
        <XAxis
          type="number"
          domain={[ticks[0] ?? low, ticks.at(-1) ?? high]}
          ticks={ticks}
          interval={0}
          hide={axis === undefined}
          height={AXIS_HEIGHT}
          axisLine={!hasLines}
          tickLine={!hasLines}
          tick={(tick: XAxisTickContentProps) => axisTick(tick, ticks.length, layout, axis)}
        />
        <YAxis type="category" dataKey="id" hide width={0} />
        {hasLines && <ReferenceLine x={0} zIndex={BEHIND} className={classNames(styles.zero)} />}
        {hasLines &&
          axis !== undefined &&
          ticks
            .filter((tick) => tick !== 0)
            .map((tick) => <ReferenceLine key={tick} x={tick} zIndex={BEHIND} className={classNames(styles.grid)} />)}
        {hasLines && reference !== undefined && (
          <ReferenceLine x={reference} className={classNames(styles.reference)} />
        )}
        <Tooltip content={PointDetails} cursor={CURSOR} isAnimationActive={false} />
        <Bar
          dataKey={(row: ChartRow) => row.span ?? undefined}
          isAnimationActive={false}
          shape={(bar: BarShapeProps) => markOf(bar, rows, layout)}
        />
        {!hasLines && low < 0 && <RowLines rows={rows} layout={layout} at={0} className={classNames(styles.zero)} />}
        {!hasLines && reference !== undefined && (
          <RowLines rows={rows} layout={layout} at={reference} className={classNames(styles.reference)} />
        )}
        <RowTexts rows={rows} layout={layout} width={width} />
      </BarChart>
    </div>
  );
}

/** In narrow charts the words at both ends of the axis stay inside the drawing. */
function axisTick(tick: XAxisTickContentProps, count: number, { isWide }: RowLayout, axis: RowChartProps["axis"]) {
  const isFirst = !isWide && tick.index === 0;
  const isLast = !isWide && tick.index === count - 1;
  return (
    <text
      x={Number(tick.x) + (isFirst ? -DOT : isLast ? DOT : 0)}
      y={Number(tick.y) + 12}
      textAnchor={isFirst ? "start" : isLast ? "end" : "middle"}
      className={styles.axis}
    >
      {axis?.(Number(tick.payload.value))}
    </text>
  );
}

function markOf(bar: BarShapeProps, rows: readonly ChartRow[], layout: RowLayout) {
  const row = rows[bar.originalDataIndex];
  if (row === undefined || row.span === null) return <g />;
  const middle = bar.originalDataIndex * layout.rowHeight + layout.barMiddle;
  return <Mark row={row} x={bar.x} width={bar.width} middle={middle} height={layout.barHeight} />;
}
