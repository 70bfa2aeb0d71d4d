import { Bar, BarChart, ReferenceLine, Tooltip, XAxis, YAxis } from "recharts";
import type { BarShapeProps, XAxisTickContentProps } from "recharts";
import type { ReactElement, ReactNode } from "react";
import { classNames } from "../ui/classNames";
import { useRowKeys } from "./useRowKeys";
import styles from "./Chart.module.css";
import { PointDetails } from "./PointDetails";
import type { RowLayout } from "./rowLayout";
import { RowTexts, type RowWords } from "./RowTexts";

const AXIS_HEIGHT = 28;
/** What a dot at the end of the scale needs on either side. */
const DOT = 8;
const CURSOR = { className: classNames(styles.cursor) };

/** How far behind the bars the lines of a scale lie. */
export const BEHIND = -50;

/** Where the mark of a row is to be drawn, in CSS pixels: its left end, and the middle of its height. */
export interface RowMarkPlace {
  readonly x: number;
  readonly width: number;
  readonly middle: number;
  readonly height: number;
}

interface RowFrameProps<Row extends RowWords> {
  readonly rows: readonly Row[];
  readonly layout: RowLayout;
  readonly width: number;
  /** Read out for the drawing as a whole. */
  readonly label: string;
  /** What it stands on, behind its words. */
  readonly ground: "paper" | "surface";
  /** The amounts under the axis, which end the scale. */
  readonly ticks: readonly number[];
  /** Where thin lines cross all rows. */
  readonly gridAt: readonly number[];
  /** Writes an amount under the axis; without it there is none, the rows saying all. */
  readonly axis?: ((amount: number) => string) | undefined;
  /** Both ends of a row on the scale, the lower first; null where nothing can be drawn. */
  readonly spanOf: (row: Row) => readonly [number, number] | null;
  readonly markOf: (row: Row, place: RowMarkPlace) => ReactElement;
  /** What else is drawn on the scale. */
  readonly children?: ReactNode;
}

/**
 * Rows with a mark each on one scale, every row labelled in words and numbers. It can be walked through by the arrow keys;
 * nothing moves by itself.
 */
export function RowFrame<Row extends RowWords>(props: RowFrameProps<Row>) {
  const { rows, layout, width, label, ground, ticks, gridAt, axis, spanOf, markOf, children } = props;
  const onKeyDown = useRowKeys();
  const side = axis === undefined ? 0 : DOT;
  return (
    <div
      className={classNames(styles.drawing, ground === "paper" ? styles.onPaper : styles.onSurface)}
      onKeyDownCapture={onKeyDown}
    >
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
          domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
          ticks={ticks}
          interval={0}
          hide={axis === undefined}
          height={AXIS_HEIGHT}
          axisLine={!layout.isWide}
          tickLine={!layout.isWide}
          tick={(tick: XAxisTickContentProps) => axisTick(tick, ticks.length, layout, axis)}
        />
        <YAxis type="category" dataKey="id" hide width={0} />
        {gridAt.map((at) => (
          <ReferenceLine key={at} x={at} zIndex={BEHIND} className={classNames(styles.grid)} />
        ))}
        <Tooltip content={PointDetails} cursor={CURSOR} isAnimationActive={false} />
        <Bar
          dataKey={(row: Row) => spanOf(row) ?? undefined}
          isAnimationActive={false}
          shape={({ originalDataIndex: index, x, width: barWidth }: BarShapeProps) => {
            const row = rows[index];
            if (row === undefined) return <g />;
            const middle = index * layout.rowHeight + layout.barMiddle;
            return markOf(row, { x, width: barWidth, middle, height: layout.barHeight });
          }}
        />
        {children}
        <RowTexts rows={rows} layout={layout} width={width} />
      </BarChart>
    </div>
  );
}

/** In narrow charts the words at both ends of the axis stay inside the drawing. */
function axisTick(
  tick: XAxisTickContentProps,
  count: number,
  { isWide }: RowLayout,
  axis: ((amount: number) => string) | undefined,
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
      {axis?.(Number(tick.payload.value))}
    </text>
  );
}
