import type { Cell, WorkbookSheet } from "./cells";
import type { Value } from "./formulaFunctions";
import { formulaValue, type CellsOf } from "./formulaValue";

/**
 * The workbook with what its formulas come to where the app says nothing of it itself: programs that show a file without
 * calculating, such as those of phones, would else leave those cells empty.
 */
export function withWorkedValues(sheets: readonly WorkbookSheet[]): readonly WorkbookSheet[] {
  const valueByCell = new Map<Cell, Value>();
  const ranges = new Map<string, readonly Value[]>();
  const sheetOf = new Map(sheets.map((sheet) => [sheet.name, sheet]));

  function valueOfCell(cell: Cell | null | undefined, sheet: WorkbookSheet): Value {
    if (cell === null || cell === undefined) return null;
    if (cell.formula === null || cell.value !== null) return cell.value;
    let value = valueByCell.get(cell);
    if (value === undefined) {
      value = formulaValue(cell.formula, cellsOn(sheet));
      valueByCell.set(cell, value);
    }
    return value;
  }

  function cellsOn(own: WorkbookSheet): CellsOf {
    return (sheetName, from, to) => {
      const sheet = sheetName === null ? own : sheetOf.get(sheetName);
      if (sheet === undefined) return Number.NaN;
      const [left, top] = placeOf(from);
      if (to === null) return valueOfCell(sheet.rows[top]?.[left], sheet);
      const [right, bottom] = placeOf(to);
      const name = `${sheet.name}!${left},${top}:${right},${bottom}`;
      const known = ranges.get(name);
      if (known !== undefined) return known;
      const cells = Array.from({ length: bottom - top + 1 }, (_, row) =>
        Array.from({ length: right - left + 1 }, (__, column) =>
          valueOfCell(sheet.rows[top + row]?.[left + column], sheet),
        ),
      ).flat();
      ranges.set(name, cells);
      return cells;
    };
  }

  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) => {
        if (cell === null || cell.formula === null) return cell;
        const value = valueOfCell(cell, sheet);
        const isShown = typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
        return isShown ? { ...cell, value } : cell;
      }),
    ),
  }));
}

/** The column and row of a place such as $B$4, both from 0. */
function placeOf(reference: string): readonly [column: number, row: number] {
  const [, letters = "", row = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(reference) ?? [];
  const column = [...letters].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0);
  return [column - 1, Number(row) - 1];
}
