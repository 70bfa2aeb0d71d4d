import { useXAxisScale, ZIndexLayer } from "recharts";
import { classNames } from "../ui/classNames";
import type { RowLayout } from "./rowLayout";
import styles from "./Waterfall.module.css";

/** Behind the bars, above the lines of the scale. */
const BELOW_BARS = -20;

interface WaterfallStepsProps {
  readonly rows: readonly { readonly to: number }[];
  readonly layout: RowLayout;
}

/** Thin lines that lead from the level of each row down to the next row. */
export function WaterfallSteps({ rows, layout }: WaterfallStepsProps) {
  const scale = useXAxisScale();
  const path = rows
    .slice(0, -1)
    .map(({ to }, index) => {
      const x = scale?.(to);
      const from = index * layout.rowHeight + layout.barMiddle;
      return x === undefined ? "" : `M${x} ${from}v${layout.rowHeight}`;
    })
    .join("");
  return (
    <ZIndexLayer zIndex={BELOW_BARS}>
      <path className={classNames(styles.connection)} d={path} />
    </ZIndexLayer>
  );
}
