/** The letters of a column that counts from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? columnLetters((column - 1 - rest) / 26) + letter : letter;
}

/** A cell that stays the same when a formula is copied: $B$4. */
export function fixed(column: number, row: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** A cell that moves along when a formula is copied: B4. */
export function moving(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** A cell whose column alone stays the same: $B4. */
export function inColumn(column: number, row: number): string {
  return `$${columnLetters(column)}${row}`;
}

/** A range of fixed cells. */
export function range(fromColumn: number, fromRow: number, toColumn: number, toRow: number): string {
  return `${fixed(fromColumn, fromRow)}:${fixed(toColumn, toRow)}`;
}

/** The same cell or range as another sheet names it. */
export function on(sheetName: string, reference: string): string {
  return `'${sheetName}'!${reference}`;
}
