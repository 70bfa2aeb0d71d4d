import { useXAxisScale, ZIndexLayer } from "recharts";
import type { RowLayout } from "../../drawing/rowLayout";
import type { ChartRow } from "./Mark";

interface RowLinesProps {
  readonly rows: readonly ChartRow[];
  readonly layout: RowLayout;
  /** The amount that is marked in every row. */
  readonly at: number;
  readonly className: string;
}

/** How far a mark stands out above and below a bar, in CSS pixels. */
const BEYOND = 3;
/** Above the bars, below the words. */
const ABOVE_BARS = 2_000;

/** One amount marked at the bar of every row: what a line from top to bottom says where words would be in its way. */
export function RowLines({ rows, layout, at, className }: RowLinesProps) {
  const x = useXAxisScale()?.(at);
  if (x === undefined) return null;
  const half = layout.barHeight / 2 + BEYOND;
  const path = rows
    .map(({ span }, index) =>
      span === null ? "" : `M${x} ${index * layout.rowHeight + layout.barMiddle - half}v${2 * half}`,
    )
    .join("");
  return (
    <ZIndexLayer zIndex={ABOVE_BARS}>
      <g className={className}>
        <path d={path} />
      </g>
    </ZIndexLayer>
  );
}
