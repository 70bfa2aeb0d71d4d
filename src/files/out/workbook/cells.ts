/** How a number in a cell is written; `plain` as it is, with all its digits. */
export type CellFormat = "text" | "money" | "count" | "percent" | "plain";

/** What a cell is for the reader; `input` is what may be overtyped. */
export type CellLook = "title" | "heading" | "label" | "note" | "input" | "figure" | "total";

/** One cell: a value, or a formula (without the equals sign) with the value that it comes to as the app works it out. */
export interface Cell {
  readonly value: string | number | null;
  readonly formula: string | null;
  readonly format: CellFormat;
  readonly look: CellLook;
}

/** A sheet of a workbook as rows of cells, from A1 on; nothing in it knows of a file format. */
export interface WorkbookSheet {
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  /** Rows that stay in sight. */
  readonly frozenRows: number;
  readonly rows: readonly (readonly (Cell | null)[])[];
}

/** A text that is not worked out. */
export function text(value: string, look: CellLook = "label"): Cell {
  return { value, formula: null, format: "text", look };
}

/** What the reader may overtype; an unknown number is an empty cell, never 0. */
export function input(value: string | number | null, format: CellFormat = "plain"): Cell {
  return { value, formula: null, format, look: "input" };
}

/** A number that stands for good, such as months in a year. */
export function constant(value: number, format: CellFormat = "plain"): Cell {
  return { value, formula: null, format, look: "figure" };
}

/** What is worked out; `value` is what the app makes of it, where it says it, for programs that show a file without calculating. */
export function worked(
  formula: string,
  format: CellFormat,
  value: string | number | null = null,
  look: CellLook = "figure",
): Cell {
  return { value, formula, format, look };
}

/** Cells put at places, in any order. Columns and rows count from 1. */
export class Grid {
  readonly #rows: (Cell | null)[][] = [];

  put(column: number, row: number, cell: Cell): void {
    while (this.#rows.length < row) this.#rows.push([]);
    const cells = this.#rows[row - 1];
    if (cells === undefined) return;
    while (cells.length < column) cells.push(null);
    cells[column - 1] = cell;
  }

  /** Cells beside each other, from a column on. */
  putRow(column: number, row: number, cells: readonly (Cell | null)[]): void {
    cells.forEach((cell, index) => {
      if (cell !== null) this.put(column + index, row, cell);
    });
  }

  /** The number of the last row with something in it. */
  get height(): number {
    return this.#rows.length;
  }

  /** The sheet that has been put together. */
  sheet(name: string, widths: readonly number[], frozenRows = 0): WorkbookSheet {
    return { name, widths, frozenRows, rows: this.#rows };
  }
}
