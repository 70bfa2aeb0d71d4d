import writeXlsxFile, { type CellObject } from "write-excel-file/universal";
import type { Cell, CellFormat, CellLook, WorkbookSheet } from "./cells";
import { columnLetters } from "./references";

/** The number formats of the file format; a spreadsheet shows them with the marks of its own language. */
const FORMATS: Readonly<Record<CellFormat, string>> = {
  text: "@",
  money: "#,##0.00",
  count: "#,##0.##",
  percent: "0.0%",
  plain: "General",
};

const LOOKS: Readonly<Record<CellLook, CellObject>> = {
  title: { fontWeight: "bold", fontSize: 16 },
  heading: {
    fontWeight: "bold",
    bottomBorderStyle: "thin",
    bottomBorderColor: "#5a6672",
    wrap: true,
    alignVertical: "bottom",
  },
  label: {},
  note: { textColor: "#5a6672" },
  input: { backgroundColor: "#e3efed" },
  figure: {},
  total: { fontWeight: "bold", topBorderStyle: "thin", topBorderColor: "#5a6672" },
};

/**
 * The workbook as an .xlsx file. Texts are cells of type text whatever they begin with, so none of them is a formula.
 * Formulas carry what they come to, for programs that show a file without calculating, and are worked out anew on opening.
 */
export function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  const written = writeXlsxFile(
    sheets.map(({ name, widths, frozenRows, rows }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: frozenRows,
      orientation: "landscape" as const,
      data: rows.map((row) => row.map((cell) => (cell === null ? null : cellOf(cell)))),
    })),
    {
      features: [
        {
          files: {
            transform: {
              "xl/worksheets/sheet{id}.xml": {
                transform: (xml, _options, { sheetIndex }) => withValues(xml, sheets[sheetIndex]),
              },
              "xl/workbook.xml": {
                transformElementAttributes: (tag, attributes) =>
                  tag === "calcPr" ? { ...attributes, fullCalcOnLoad: "1" } : attributes,
              },
            },
          },
        },
      ],
    },
  );
  return written.toBlob();
}

function cellOf({ value, formula, format, look }: Cell): CellObject {
  const style = LOOKS[look];
  // Excel would show a formula in a cell of type text as it stands.
  if (formula !== null)
    return { ...style, type: "Formula", value: formula, format: FORMATS[format === "text" ? "plain" : format] };
  if (value === null) return { ...style, type: format === "text" ? String : Number, format: FORMATS[format] };
  return typeof value === "number"
    ? { ...style, type: Number, value, format: FORMATS[format] }
    : { ...style, type: String, value, format: FORMATS.text };
}

/** Puts beside each formula what it comes to; the package writes formulas alone. */
function withValues(xml: string, sheet: WorkbookSheet | undefined): string {
  const values = new Map<string, string | number>();
  sheet?.rows.forEach((row, rowIndex) =>
    row.forEach((cell, index) => {
      if (cell !== null && cell.formula !== null && cell.value !== null)
        values.set(`${columnLetters(index + 1)}${rowIndex + 1}`, cell.value);
    }),
  );
  return xml.replace(
    /<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g,
    (whole, place: string, attributes: string, formula: string) => {
      const value = values.get(place);
      if (value === undefined) return whole;
      if (typeof value === "number") return `<c r="${place}"${attributes}>${formula}<v>${value}</v></c>`;
      return `<c r="${place}"${attributes} t="str">${formula}<v>${escaped(value)}</v></c>`;
    },
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
