import type { MeasureText } from "./measureText";

/** A line of words. */
const LINE = 17;
/** What words beside the bars keep from them, on both sides of both. */
const BESIDE = 20;
/** What label and value keep from each other on one line. */
const APART = 12;

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

/** How much room the rows of a chart have, in CSS pixels. */
export interface RowSpacing {
  readonly widestLabel: number;
  /** The narrowest plot that words stand beside: this, and this part of the width of the chart. */
  readonly leastPlot: number;
  readonly leastPlotShare: number;
  readonly wideBar: number;
  /** The height of a wide chart's row whose label has one line, and what is around the label where one has two. */
  readonly wideRow: number;
  readonly aroundTwoLines: number;
  /** In narrow charts: from the words down to the bar, and from the bar to the next row. */
  readonly aboveBar: number;
  readonly belowBar: number;
}

/** Rows that have the width of the page to themselves. */
export const AIRY: RowSpacing = {
  widestLabel: 300,
  leastPlot: 220,
  leastPlotShare: 0.35,
  wideBar: 16,
  wideRow: 38,
  aroundTwoLines: 12,
  aboveBar: 9,
  belowBar: 16,
};

/** Rows of which there may be many, in half the width of the page. */
export const DENSE: RowSpacing = {
  widestLabel: 230,
  leastPlot: 200,
  leastPlotShare: 0,
  wideBar: 14,
  wideRow: 34,
  aroundTwoLines: 10,
  aboveBar: 8,
  belowBar: 14,
};

/** The height of a bar below its words. */
const NARROW_BAR = 12;

/** A layout in which no word meets another: beside the bars where there is room, otherwise above them on one to three lines. */
export function rowLayout(
  width: number,
  rows: readonly { readonly label: string; readonly value: string }[],
  measure: MeasureText,
  spacing: RowSpacing,
): RowLayout {
  const widths = rows.map(({ label, value }) => ({ label: measure(label, "regular"), value: measure(value, "bold") }));
  const labels = Math.max(0, ...widths.map(({ label }) => label));
  const values = Math.max(0, ...widths.map(({ value }) => value));
  const labelWidth = Math.min(labels, spacing.widestLabel);
  const plot = width - labelWidth - values - 2 * BESIDE;
  if (plot >= Math.max(spacing.leastPlot, width * spacing.leastPlotShare)) {
    const rowHeight = labels > labelWidth ? 2 * LINE + spacing.aroundTwoLines : spacing.wideRow;
    return {
      isWide: true,
      rowHeight,
      barHeight: spacing.wideBar,
      barMiddle: rowHeight / 2,
      left: labelWidth + BESIDE,
      right: values + BESIDE,
      labelWidth,
      hasOwnValueLine: false,
      labelHeight: rowHeight,
      valueBottom: rowHeight,
    };
  }
  const hasOwnValueLine = widths.some(({ label, value }) => label + value + APART > width);
  const labelHeight = (hasOwnValueLine && labels > width ? 2 : 1) * LINE;
  const valueBottom = labelHeight + (hasOwnValueLine ? LINE : 0);
  const barTop = valueBottom + spacing.aboveBar;
  return {
    isWide: false,
    rowHeight: barTop + NARROW_BAR + spacing.belowBar,
    barHeight: NARROW_BAR,
    barMiddle: barTop + NARROW_BAR / 2,
    left: 0,
    right: 0,
    labelWidth: width,
    hasOwnValueLine,
    labelHeight,
    valueBottom,
  };
}
