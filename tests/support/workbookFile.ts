import { HyperFormula } from "hyperformula";
import { unzipped } from "./unzipped";

/** A workbook that calculates, made of nothing but what an .xlsx file holds: values, and formulas without their values. */
export function calculatorOfFile(file: Buffer): HyperFormula {
  const parts = unzipped(file);
  const texts = [...(parts.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = ""]) =>
    unescaped(item.replace(/<[^>]+>/g, "")),
  );
  const names = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]*)"/g)];
  const sheets = names.map(([, name = ""], index): [string, (string | number | null)[][]] => {
    const rows: (string | number | null)[][] = [];
    const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? "";
    for (const [, letters = "", row, attributes = "", inner = ""] of xml.matchAll(
      /<c r="([A-Z]+)(\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      const cells = (rows[Number(row) - 1] ??= []);
      cells[columnOf(letters)] = contentOf(attributes, inner, texts);
    }
    return [unescaped(name), Array.from(rows, (cells) => Array.from(cells ?? [], (cell) => cell ?? null))];
  });
  return HyperFormula.buildFromSheets(Object.fromEntries(sheets), { licenseKey: "gpl-v3", smartRounding: false });
}

function contentOf(attributes: string, inner: string, texts: readonly string[]): string | number | null {
  const formula = /<f>(.*?)<\/f>/s.exec(inner)?.[1];
  if (formula !== undefined) return `=${unescaped(formula)}`;
  const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1];
  if (value === undefined) return null;
  return /t="s"/.test(attributes) ? `'${texts[Number(value)] ?? ""}` : Number(value);
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => 26 * column + letter.charCodeAt(0) - 64, 0) - 1;
}

function unescaped(xml: string): string {
  return xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
