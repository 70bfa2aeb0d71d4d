import { Text, ZIndexLayer } from "recharts";
import { classNames } from "../../ui/classNames";
import styles from "./charts.module.css";
import type { ChartRow } from "./Mark";
import { TEXT_SIZE } from "./measureText";
import type { RowLayout } from "./rowLayout";

interface RowTextsProps {
  readonly rows: readonly ChartRow[];
  readonly layout: RowLayout;
  readonly width: number;
}

/** Above all lines, so that words can be read where a line passes behind them. */
const ON_TOP = 3_000;
/** The size is given to the drawing as well as to the style sheet, since lines are broken by measuring. */
const TYPE = { fontSize: TEXT_SIZE };

/** The words of every row: its label and its value, beside the bar in wide charts and above it in narrow ones. */
export function RowTexts({ rows, layout, width }: RowTextsProps) {
  const { isWide, left, rowHeight, barMiddle, labelWidth, hasOwnValueLine, labelHeight, valueBottom } = layout;
  return (
    <ZIndexLayer zIndex={ON_TOP}>
      {rows.map((row, index) => {
        const top = index * rowHeight;
        const common = { style: TYPE, lineHeight: "1.3em", x: 0 } as const;
        const besideBar = { ...common, y: top + barMiddle, verticalAnchor: "middle" } as const;
        const aboveBar = { ...common, y: top + labelHeight, verticalAnchor: "end" } as const;
        const place = isWide ? besideBar : aboveBar;
        const valuePlace = hasOwnValueLine
          ? ({ ...aboveBar, y: top + valueBottom, textAnchor: "start" } as const)
          : ({ ...place, x: width, textAnchor: "end" } as const);
        const reasonPlace = isWide
          ? { ...besideBar, x: left, width: width - left }
          : ({ ...common, y: top + labelHeight + 9, width, verticalAnchor: "start" } as const);
        return (
          <g key={row.id}>
            <Text {...place} className={classNames(styles.label)} width={labelWidth} maxLines={2}>
              {row.label}
            </Text>
            {row.reason === undefined ? (
              <Text {...valuePlace} className={classNames(styles.value)}>
                {row.value}
              </Text>
            ) : (
              <Text {...reasonPlace} className={classNames(styles.label, styles.reason)} maxLines={2}>
                {row.reason}
              </Text>
            )}
          </g>
        );
      })}
    </ZIndexLayer>
  );
}
