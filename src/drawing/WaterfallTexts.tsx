import { Text, useXAxisScale, ZIndexLayer } from "recharts";
import { classNames } from "../ui/classNames";
import styles from "./Waterfall.module.css";
import type { WaterfallRow } from "./WaterfallDrawing";
import type { WaterfallLayout } from "./waterfallLayout";

/** Behind the bars, above the lines of the scale. */
const BELOW_BARS = -20;
/** Above all lines, so that words can be read where one passes behind them. */
const ON_TOP = 3_000;
const TYPE = { fontSize: "13px" };

interface WaterfallTextsProps {
  readonly rows: readonly WaterfallRow[];
  readonly layout: WaterfallLayout;
  readonly width: number;
}

/** The words of every row, and thin lines that lead from one level to the next where no word stands in their way. */
export function WaterfallTexts({ rows, layout, width }: WaterfallTextsProps) {
  const { isWide, rowHeight, barMiddle, labelWidth, labelBottom, valueBottom } = layout;
  return (
    <>
      {isWide && <Connections rows={rows} layout={layout} />}
      <ZIndexLayer zIndex={ON_TOP}>
        {rows.map((row, index) => {
          const top = index * rowHeight;
          const common = { style: TYPE, lineHeight: "1.3em" } as const;
          const beside = { ...common, y: top + barMiddle, verticalAnchor: "middle" } as const;
          const above = (bottom: number) => ({ ...common, y: top + bottom, verticalAnchor: "end" }) as const;
          const hasOwnLine = !isWide && valueBottom > labelBottom;
          return (
            <g key={row.id}>
              <Text
                {...(isWide ? beside : above(labelBottom))}
                x={0}
                width={labelWidth}
                maxLines={2}
                className={classNames(styles.label, row.look === "level" && styles.strong)}
              >
                {row.label}
              </Text>
              <Text
                {...(isWide ? beside : above(valueBottom))}
                x={hasOwnLine ? 0 : width}
                textAnchor={hasOwnLine ? "start" : "end"}
                className={classNames(styles.label, styles.strong)}
              >
                {row.value}
              </Text>
            </g>
          );
        })}
      </ZIndexLayer>
    </>
  );
}

function Connections({ rows, layout }: Pick<WaterfallTextsProps, "rows" | "layout">) {
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
