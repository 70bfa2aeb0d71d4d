/** About how wide a character of the drawing's type is, in CSS pixels; rather too much than too little. */
const CHARACTER = 7.6;
const LINE = 17;
const WIDEST_LABEL = 230;

/** Where the parts of the waterfall stand, all in CSS pixels. */
export interface WaterfallLayout {
  /** Words stand beside the bars in wide drawings, above them in narrow ones. */
  readonly isWide: boolean;
  readonly rowHeight: number;
  readonly barHeight: number;
  /** Middle of the bar below the top of its row. */
  readonly barMiddle: number;
  /** What the words take on either side of the bars. */
  readonly left: number;
  readonly right: number;
  readonly labelWidth: number;
  /** In narrow drawings: the bottom of the label and of the value, which has a line of its own where they would meet. */
  readonly labelBottom: number;
  readonly valueBottom: number;
}

/** About how wide a text is drawn, in CSS pixels. */
export function drawnWidth(text: string): number {
  return Math.ceil(text.length * CHARACTER);
}

/** A layout in which no word meets another. */
export function waterfallLayout(
  width: number,
  rows: readonly { readonly label: string; readonly value: string }[],
): WaterfallLayout {
  const labels = Math.max(0, ...rows.map(({ label }) => drawnWidth(label)));
  const values = Math.max(0, ...rows.map(({ value }) => drawnWidth(value)));
  const labelWidth = Math.min(labels, WIDEST_LABEL);
  if (width - labelWidth - values - 40 >= 200) {
    const rowHeight = labels > labelWidth ? 2 * LINE + 10 : 34;
    const beside = { left: labelWidth + 20, right: values + 20, labelWidth, labelBottom: 0, valueBottom: 0 };
    return { isWide: true, rowHeight, barHeight: 14, barMiddle: rowHeight / 2, ...beside };
  }
  const isCrowded = rows.some(({ label, value }) => drawnWidth(label) + drawnWidth(value) + 12 > width);
  const labelBottom = (isCrowded && labels > width ? 2 : 1) * LINE;
  const valueBottom = labelBottom + (isCrowded ? LINE : 0);
  const above = { left: 0, right: 0, labelWidth: isCrowded ? width : labels, labelBottom, valueBottom };
  return { isWide: false, rowHeight: valueBottom + 34, barHeight: 12, barMiddle: valueBottom + 14, ...above };
}
