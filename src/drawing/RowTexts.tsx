import { Text, ZIndexLayer } from "recharts";
import { classNames } from "../ui/classNames";
import styles from "./Chart.module.css";
import { TEXT_SIZE } from "./measureText";
import type { RowLayout } from "./rowLayout";

/** What stands in words at a row of a drawing. */
export interface RowWords {
  readonly id: string;
  readonly label: string;
  /** The value in words; "" where there is none, and `reason` says why. */
  readonly value: string;
  readonly reason?: string | undefined;
  /** Whether its label is as strong as its value. */
  readonly isStrong?: boolean;
}

interface RowTextsProps {
  readonly rows: readonly RowWords[];
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
      {rows.map(({ id, label, value, reason, isStrong = false }, index) => {
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
          <g key={id}>
            <Text
              {...place}
              className={classNames(styles.label, isStrong && styles.strong)}
              width={labelWidth}
              maxLines={2}
            >
              {label}
            </Text>
            {reason === undefined ? (
              <Text {...valuePlace} className={classNames(styles.label, styles.strong)}>
                {value}
              </Text>
            ) : (
              <Text {...reasonPlace} className={classNames(styles.label, styles.quiet)} maxLines={2}>
                {reason}
              </Text>
            )}
          </g>
        );
      })}
    </ZIndexLayer>
  );
}
