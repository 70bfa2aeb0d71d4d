/** Widths of a character in CSS pixels where nothing can be measured: the average of a wide system font. */
const USUAL = { regular: 7.8, bold: 8.5 };

/** The size of the charts' words, as in their style sheet. */
export const TEXT_SIZE = "13px";

/** How wide a text is in the charts' type, in CSS pixels. */
export type MeasureText = (text: string, weight: "regular" | "bold") => number;

/** Measures with the font of the page; estimates where the browser cannot. */
export function textMeasure(): MeasureText {
  const context = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  if (context === null) return (text, weight) => Math.ceil(text.length * USUAL[weight]);
  const family = getComputedStyle(document.body).fontFamily;
  return (text, weight) => {
    context.font = `${weight === "bold" ? 600 : 400} ${TEXT_SIZE} ${family}`;
    // Figures of equal width are a little wider than the measured ones in some fonts.
    return Math.ceil(context.measureText(text).width * 1.02) + 1;
  };
}
