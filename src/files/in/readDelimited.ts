import papaparse from "papaparse";
import { findExcess, isBlank, READ_LIMITS, type Delimiter, type Encoding, type Read } from "./table";

/** In the order in which they are believed: a comma or a semicolon may be part of a number or of a sentence. */
const DELIMITERS: readonly Delimiter[] = ["\t", ";", "|", ","];
/** How many rows are looked at to find out what stands between cells. */
const LOOKED_AT = 60;
/** A delimiter that puts this part of what the best one does into rows of one length is believed before it. */
const GOOD_ENOUGH = 0.8;
/** A quotation mark that no text holds: with it, quotation marks are letters like others. */
const NO_QUOTE = "\u0000";

/** Reads a text whose cells stand between tabs, semicolons, bars or commas; what stands there is found out if not given. */
export function readDelimited(text: string, encoding: Encoding | null, given: Delimiter | null = null): Read {
  if (text.trim() === "") return { ok: false, error: "nothingInside" };
  const delimiter = given ?? guessDelimiter(text);
  const quoted = rowsOf(text, delimiter, '"', READ_LIMITS.rows + 2);
  // A quotation mark that is never closed would swallow the rows after it.
  const { rows, isCut } = quoted.hasOpenQuote ? rowsOf(text, delimiter, NO_QUOTE, READ_LIMITS.rows + 2) : quoted;
  // Blank rows at the end are left out below; what stood after the cut must not be lost with them.
  if (isCut) return { ok: false, error: "tooManyRows" };
  while (rows.at(-1)?.every(isBlank) === true) rows.pop();
  if (rows.length === 0) return { ok: false, error: "nothingInside" };
  const error = findExcess(rows);
  if (error !== null) return { ok: false, error };
  const { hasOpenQuote } = quoted;
  const table = { name: "", rows, ...(delimiter === "," && { isCommaSeparated: true }) };
  return { ok: true, value: { kind: "text", tables: [table], delimiter, encoding, hasOpenQuote } };
}

/** What stands between the cells of a text: that which makes most rows of one length, with at least two cells. */
export function guessDelimiter(text: string): Delimiter {
  const found = DELIMITERS.map((delimiter) => ({ delimiter, count: rowsOfOneLength(text, delimiter) }));
  const best = Math.max(...found.map(({ count }) => count));
  const believed = found.find(({ count }) => count > 0 && count >= best * GOOD_ENOUGH);
  return believed?.delimiter ?? ";";
}

function rowsOfOneLength(text: string, delimiter: Delimiter): number {
  if (!text.includes(delimiter)) return 0;
  const counts = new Map<number, number>();
  for (const { length } of rowsOf(text, delimiter, '"', LOOKED_AT).rows) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

function rowsOf(text: string, delimiter: Delimiter, quoteChar: string, most: number) {
  const { data, errors, meta } = papaparse.parse<string[]>(text, {
    delimiter,
    quoteChar,
    preview: most,
    skipEmptyLines: false,
  });
  return { rows: data, isCut: meta.truncated, hasOpenQuote: errors.some(({ type }) => type === "Quotes") };
}
