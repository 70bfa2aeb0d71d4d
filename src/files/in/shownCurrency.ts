import { formatCodes, showsNumbersIn, stylesOf } from "./legibleCells";
import { isCurrencyAlone } from "./writtenCurrency";

/** How formats write a currency: `[$€-407]`, a text in quotation marks, or a sign by itself. */
const LABELS = /\[\$([^\]-]{1,20})(?:-[^\]]{0,20})?\]|&quot;(.{0,20}?)&quot;|(?<![[\\])\\?([$€£¥])/g;

/** A workbook that shows more than these shows amounts of several. */
const MOST_LABELS = 8;

function labelOf(code: string): string | null {
  const labels = [...code.matchAll(LABELS)].map(([, bracketed, quoted, sign]) =>
    (bracketed ?? quoted ?? sign ?? "").trim(),
  );
  return labels.find(isCurrencyAlone) ?? null;
}

/**
 * The currency, as it is written there, that the formats of a workbook show with its numbers, though no cell holds it. Null
 * where none does, and where there are several, since then each cell would have its own.
 */
export function shownCurrency(sheets: readonly string[], styles: string): string | null {
  const labels = new Set(formatCodes(styles).flatMap((code) => labelOf(code) ?? []));
  if (labels.size > MOST_LABELS) return null;
  const shown = [...labels].filter((label) => {
    const ofLabel = stylesOf(styles, [], (code) => labelOf(code) === label);
    return sheets.some((sheet) => showsNumbersIn(sheet, ofLabel));
  });
  const [only = null, ...others] = shown;
  return others.length > 0 ? null : only;
}
