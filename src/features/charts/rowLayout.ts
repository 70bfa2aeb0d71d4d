import type { MeasureText } from "./measureText";

const LINE = 17;
const GAP = 16;
const WIDEST_LABEL = 300;

/** Where the parts of a chart of rows stand; all in CSS pixels. */
export interface RowLayout {
  /** Labels and values stand beside the bars in wide charts, above them in narrow ones. */
  readonly isWide: boolean;
  readonly rowHeight: number;
  readonly barHeight: number;
  /** Middle of the bar below the top of its row. */
  readonly barMiddle: number;
  /** What the words take on either side of the plot. */
  readonly left: number;
  readonly right: number;
  readonly labelWidth: number;
  /** In narrow charts: whether the value has a line of its own below the label, and where the two end. */
  readonly hasOwnValueLine: boolean;
  readonly labelHeight: number;
  readonly valueBottom: number;
}

/** A layout in which no word meets another: beside the bars where there is room, otherwise above them on one to three lines. */
export function rowLayout(
  width: number,
  rows: readonly { readonly label: string; readonly value: string }[],
  measure: MeasureText,
): RowLayout {
  const widths = rows.map(({ label, value }) => ({ label: measure(label, "regular"), value: measure(value, "bold") }));
  const labels = Math.max(0, ...widths.map(({ label }) => label));
  const values = Math.max(0, ...widths.map(({ value }) => value));
  const labelWidth = Math.min(labels, WIDEST_LABEL);
  if (width - labelWidth - values - 40 >= Math.max(220, width * 0.35)) {
    const rowHeight = labels > labelWidth ? 2 * LINE + 12 : 38;
    return {
      isWide: true,
      rowHeight,
      barHeight: 16,
      barMiddle: rowHeight / 2,
      left: labelWidth + 20,
      right: values + 20,
      labelWidth,
      hasOwnValueLine: false,
      labelHeight: rowHeight,
      valueBottom: rowHeight,
    };
  }
  const hasOwnValueLine = widths.some(({ label, value }) => label + value + 12 > width);
  const labelHeight = (hasOwnValueLine && labels > width ? 2 : 1) * LINE;
  const valueBottom = labelHeight + (hasOwnValueLine ? LINE : 0);
  const barTop = valueBottom + 9;
  return {
    isWide: false,
    rowHeight: barTop + 12 + GAP,
    barHeight: 12,
    barMiddle: barTop + 6,
    left: 0,
    right: 0,
    labelWidth: width,
    hasOwnValueLine,
    labelHeight,
    valueBottom,
  };
}
