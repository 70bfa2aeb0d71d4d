/** The formats of shares in percent that every workbook has; others are written out in it. */
const PERCENT_FORMATS = ["9", "10"];
// No part of these patterns runs past the next tag of its kind, so that their time grows with the text and no faster.
const CELL = /<((?:\w+:)?)c\b([^<>]*?)(?:\/>|>([^<]*(?:<(?!\/?\1c\b)[^<]*)*)<\/\1c>)/g;
const VALUE = /<(?:\w+:)?v\b[^<>]*>([^<]*)<\/(?:\w+:)?v>/;
const FORMULA = /<(?:\w+:)?f\b[^<>]*?(?:\/>|>([^<]*)<\/(?:\w+:)?f>)/;
const FORMAT = /<(?:\w+:)?numFmt\b[^<>]*>/g;
const STYLE = /<(?:\w+:)?xf\b[^<>]*>/g;
/** A comma behind the last digit leaves three digits out: "#,##0," or "0.0,,". */
const SHORTENED = /[0#?],+(?![0#?,])/;
const SHEET = /<(?:\w+:)?sheet\s[^<>]*>/g;

const CDATA = ["<![CDATA[", "]]>"] as const;

/** XML without text that stands in it as it is: written as all other text is, which is where cells are looked for. */
export function withoutCdata(xml: string): string {
  const [start, end] = CDATA;
  let plain = "";
  let at = 0;
  for (let begin = xml.indexOf(start); begin >= 0; begin = xml.indexOf(start, at)) {
    const close = xml.indexOf(end, begin);
    if (close < 0) break;
    const text = xml.slice(begin + start.length, close);
    plain += xml.slice(at, begin) + text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    at = close + end.length;
  }
  return plain + xml.slice(at);
}

/** The numbers of the styles, as cells name them, that show a share in percent, by the styles of a workbook. */
export function percentStyles(styles: string): ReadonlySet<string> {
  return stylesOf(styles, PERCENT_FORMATS, (code) => withoutTexts(code).includes("%"));
}

/** The same for styles that show a number in thousands or millions, though its cell holds all of it. */
export function shortenedStyles(styles: string): ReadonlySet<string> {
  return stylesOf(styles, [], (code) => SHORTENED.test(withoutTexts(code).split(";", 1)[0] ?? ""));
}

function withoutTexts(code: string): string {
  return code.replace(/&quot;.*?&quot;|\\./g, "");
}

/** The formats that a workbook writes out, each as its XML does. */
export function formatCodes(styles: string): readonly string[] {
  return [...styles.matchAll(FORMAT)].map(([tag]) => attribute(tag, "formatCode") ?? "");
}

/** The numbers of the styles, as cells name them, whose format is one of those that every workbook has or is told by its code. */
export function stylesOf(
  styles: string,
  usual: readonly string[],
  isOne: (code: string) => boolean,
): ReadonlySet<string> {
  const formats = new Set(usual);
  for (const [tag] of styles.matchAll(FORMAT)) {
    if (isOne(attribute(tag, "formatCode") ?? "")) formats.add(attribute(tag, "numFmtId") ?? "");
  }
  const begin = styles.search(/<(?:\w+:)?cellXfs\b/);
  const cellStyles = begin < 0 ? "" : styles.slice(begin).split(/<\/(?:\w+:)?cellXfs>/, 1)[0];
  const numbers = [...(cellStyles ?? "").matchAll(STYLE)].map(([tag]) => attribute(tag, "numFmtId") ?? "0");
  return new Set(numbers.flatMap((format, at) => (formats.has(format) ? [String(at)] : [])));
}

/** Whether a sheet shows its numbers in some styles: at least one in four, since there are other numbers, too. */
export function showsNumbersIn(sheet: string, styles: ReadonlySet<string>): boolean {
  if (styles.size === 0) return false;
  let numbers = 0;
  let found = 0;
  for (const [, , attributes = "", content = ""] of sheet.matchAll(CELL)) {
    if ((attribute(attributes, "t") ?? "n") !== "n" || !VALUE.test(content)) continue;
    numbers += 1;
    if (styles.has(attribute(attributes, "s") ?? "")) found += 1;
  }
  return found > 0 && found * 4 >= numbers;
}

/**
 * The XML of a sheet with those cells as text that would be taken for something else: errors and formulas that were never
 * worked out for blank ones, and shares in percent for amounts.
 */
export function legibleCells(sheet: string, percent: ReadonlySet<string>): string {
  return sheet.replace(CELL, (cell, prefix: string, attributes: string, content: string | undefined) => {
    if (content === undefined) return cell;
    const value = VALUE.exec(content)?.[1] ?? null;
    const type = attribute(attributes, "t") ?? "n";
    const asText = (text: string) => {
      const place = attribute(attributes, "r");
      return `<${prefix}c${place === null ? "" : ` r="${place}"`} t="str"><${prefix}v>${text}</${prefix}v></${prefix}c>`;
    };
    if (type === "e" && value !== null) return asText(value);
    if (type === "n" && value !== null && percent.has(attribute(attributes, "s") ?? "")) {
      return asText(`${Number((Number(value) * 100).toPrecision(12))}%`);
    }
    const formula = FORMULA.exec(content);
    return formula !== null && value === null ? asText(`=${formula[1] ?? "…"}`) : cell;
  });
}

/** Whether each sheet that a workbook lists is shown to who opens it, in the order of the list. */
export function shownSheets(workbook: string): readonly boolean[] {
  const listed = [...workbook.matchAll(SHEET)];
  return listed.map(([tag]) => !/^(?:veryH|h)idden$/.test(attribute(tag, "state") ?? ""));
}

function attribute(tag: string, name: string): string | null {
  const [, double, single] = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return double ?? single ?? null;
}
