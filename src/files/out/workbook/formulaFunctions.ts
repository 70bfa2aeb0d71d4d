/** What a cell holds; null while it is empty, NaN where a formula comes to no value. */
export type Value = number | string | boolean | null;

/** What stands in a formula: a value, or the cells of a range in reading order. */
export type Operand = Value | readonly Value[];

const listOf = (operand: Operand | undefined): readonly Value[] =>
  Array.isArray(operand) ? (operand as readonly Value[]) : [valueOf(operand)];
const isNumber = (value: Value): value is number => typeof value === "number";
const numbersIn = (operands: readonly Operand[]): number[] => operands.flatMap(listOf).filter(isNumber);
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const textOf = (operand: Operand | undefined): string => String(valueOf(operand) ?? "");

/** The value of an operand; that of a range is that of its first cell. */
export function valueOf(operand: Operand | undefined): Value {
  return Array.isArray(operand) ? ((operand as readonly Value[])[0] ?? null) : ((operand as Value | undefined) ?? null);
}

/** A value in arithmetic: an empty cell is 0, a text none. */
export function numberOf(value: Value): number {
  return typeof value === "string" ? Number.NaN : Number(value);
}

/** Which of two values is greater, as spreadsheets see it: texts after all numbers and without regard to capitals. */
export function compared(a: Value, b: Value): number {
  if (typeof a !== "string" && typeof b !== "string") return numberOf(a) - numberOf(b);
  if (typeof a === "number" || typeof b === "number") return typeof a === "number" ? -1 : 1;
  const [left, right] = [textOf(a).toLowerCase(), textOf(b).toLowerCase()];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** Whether a cell meets a condition such as ">=0", or is what it says. */
function meets(cell: Value, condition: Value): boolean {
  const [, least] = /^>=(.+)$/.exec(textOf(condition)) ?? [];
  if (least !== undefined) return isNumber(cell) && cell >= Number(least);
  return cell !== null && compared(cell, condition) === 0;
}

/** The functions that the workbook uses, as spreadsheets have them; both sides of an IF are worked out before it chooses. */
export const FUNCTIONS: Readonly<Record<string, (operands: readonly Operand[]) => Value>> = {
  IF: ([condition, then, otherwise]) => valueOf(valueOf(condition) === true ? then : otherwise),
  AND: (operands) => operands.every((operand) => valueOf(operand) === true),
  OR: (operands) => operands.some((operand) => valueOf(operand) === true),
  NOT: ([operand]) => valueOf(operand) !== true,
  ISNUMBER: ([operand]) => isNumber(valueOf(operand)),
  SUM: (operands) => total(numbersIn(operands)),
  MIN: (operands) => Math.min(...operands.map((operand) => numberOf(valueOf(operand)))),
  MAX: (operands) => Math.max(...operands.map((operand) => numberOf(valueOf(operand)))),
  COUNT: (operands) => numbersIn(operands).length,
  COUNTA: (operands) => operands.flatMap(listOf).filter((value) => value !== null).length,
  COUNTIF: ([cells, condition]) => listOf(cells).filter((cell) => meets(cell, valueOf(condition))).length,
  COUNTIFS: ([cells, condition, others, further]) =>
    listOf(cells).filter(
      (cell, at) => meets(cell, valueOf(condition)) && meets(listOf(others)[at] ?? null, valueOf(further)),
    ).length,
  SUMIF: ([cells, condition, sums]) =>
    total(numbersIn([listOf(sums).filter((_, at) => meets(listOf(cells)[at] ?? null, valueOf(condition)))])),
  SUMPRODUCT: ([left, right]) =>
    total(listOf(left).map((value, at) => numberOf(value) * numberOf(listOf(right)[at] ?? null))),
  MATCH: ([sought, among]) => {
    const at = listOf(among).findIndex((cell) => cell !== null && compared(cell, valueOf(sought)) === 0);
    return at < 0 ? Number.NaN : at + 1;
  },
  INDEX: ([cells, ...places]) => listOf(cells)[numberOf(valueOf(places.at(-1))) - 1] ?? null,
  LEFT: ([text, count]) => textOf(text).slice(0, numberOf(valueOf(count))),
  MID: ([text, from, count]) => textOf(text).substr(numberOf(valueOf(from)) - 1, numberOf(valueOf(count))),
  VALUE: ([text]) => Number(textOf(text)),
};
