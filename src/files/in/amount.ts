import { markBehind } from "./markBehind";
import type { Cell } from "./table";

/** Which mark stands between whole and fraction in a column. */
export type DecimalMark = "," | ".";

/** Why a cell is no amount; each is a key of `bringIn:problems`. */
export type AmountProblem =
  "notAnAmount" | "otherMark" | "tooLarge" | "tooManyDigits" | "errorInCell" | "twoCurrencies" | "perhapsDivided";

/** An amount and the currency written with it, if it is not the expected one; null for an empty cell; or why it is none. */
export type Amount =
  | { readonly ok: true; readonly value: { readonly amount: number; readonly currency: string | null } | null }
  | { readonly ok: false; readonly error: AmountProblem };

/** Reads an amount as a typed one is read, with the given mark; `currency` is what an unnamed currency is. */
export type ReadAmount = (text: string, mark: DecimalMark, currency: string) => Amount;

/** How a workbook shows that a formula has failed. */
const ERROR_IN_CELL = /^#(?:N\/A|I\/T|[A-ZÆØÅ0-9/]+[!?]|#+)$/i;
/** A dash for nothing, perhaps with the currency, as spreadsheets show 0 in their accounting formats. */
const NOTHING = /^(?:\p{L}{1,3}\.?|\p{Sc})?\s*[-‐‑‒–—−]\s*(?:\p{L}{1,3}\.?|\p{Sc})?$/u;
/** An apostrophe between thousands, as the Swiss write it, is none of the marks that a column has to tell apart. */
const APOSTROPHE = /(?<=\d)['’](?=\d{3}(?!\d))/g;
/** Fifteen digits are what a workbook keeps; what is beyond them is noise of its own sums. */
const DIGITS = 15;

/** Reads the amount of a cell; numbers of a workbook are numbers already. */
export function amountOf(
  cell: Cell | undefined,
  read: { readonly amount: ReadAmount; readonly mark: DecimalMark; readonly currency: string; readonly most: number },
): Amount {
  if (cell === undefined || cell === null) return { ok: true, value: null };
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) return { ok: false, error: "notAnAmount" };
    if (Math.abs(cell) > read.most) return { ok: false, error: "tooLarge" };
    const amount = Number(cell.toPrecision(DIGITS));
    return { ok: true, value: { amount: amount === 0 ? 0 : amount, currency: null } };
  }
  if (typeof cell !== "string") return { ok: false, error: "notAnAmount" };
  const text = cell.trim();
  if (text === "" || NOTHING.test(text)) return { ok: true, value: null };
  if (ERROR_IN_CELL.test(text)) return { ok: false, error: "errorInCell" };
  const marked = markBehind(text);
  const amount = read.amount((marked?.amount ?? text).replace(APOSTROPHE, ""), read.mark, read.currency);
  return marked?.side === "credit" ? credited(amount) : amount;
}

/** An amount that is marked as a credit, whether it has its minus already or not. */
function credited(amount: Amount): Amount {
  if (!amount.ok || amount.value === null || amount.value.amount === 0) return amount;
  return { ok: true, value: { ...amount.value, amount: -Math.abs(amount.value.amount) } };
}

/**
 * Which mark stands before the fractions of a column: that of the numbers that can be read in one way only ("1.234,56",
 * "12,5"). Null where none can ("1.234" alone, or no fractions at all).
 */
export function decimalMarkOf(cells: readonly (Cell | undefined)[]): DecimalMark | null {
  const votes = { ",": 0, ".": 0 };
  for (const cell of cells) {
    const mark = typeof cell === "string" ? markOf(cell) : null;
    if (mark !== null) votes[mark] += 1;
  }
  if (votes[","] === votes["."]) return null;
  return votes[","] > votes["."] ? "," : ".";
}

/**
 * Which mark stands before the fractions of amounts that can be read in two ways ("1.234"): the usual one, but for amounts in
 * ones that would then all have three decimals, which no money has.
 */
export function likelyMark(cells: readonly (Cell | undefined)[], usual: DecimalMark, isInOnes: boolean): DecimalMark {
  const other = usual === "," ? "." : ",";
  const texts = cells.filter((cell): cell is string => typeof cell === "string" && looksLikeAmount(cell));
  const marked = texts.flatMap((text) => /\d[\d.,]*/.exec(text.replace(APOSTROPHE, ""))?.[0] ?? []);
  const withMark = marked.filter((numeral) => /[.,]/.test(numeral));
  const isOfThree = (numeral: string) => numeral.split(usual)[1]?.length === 3 && !numeral.includes(other);
  return isInOnes && withMark.length > 0 && withMark.every(isOfThree) ? other : usual;
}

function markOf(text: string): DecimalMark | null {
  const numeral = /\d[\d.,\s'’]*/.exec(text)?.[0].trim() ?? "";
  const last = /[.,](?=[^.,]*$)/.exec(numeral);
  if (last === null) return null;
  const mark = last[0] as DecimalMark;
  const other = mark === "," ? "." : ",";
  const count = numeral.split(mark).length - 1;
  // Twice the same mark is one between thousands: the other one then stands before fractions.
  if (count > 1) return other;
  if (numeral.includes(other)) return mark;
  const digits = numeral.length - 1 - last.index;
  const before = numeral.slice(0, last.index).replace(/\D/g, "");
  const couldBeThousands = digits === 3 && before.length <= 3 && !before.startsWith("0");
  return couldBeThousands || digits === 0 ? null : mark;
}

/** No amount is longer, in characters; a long text is not searched for one. */
const LONGEST_AMOUNT = 60;

/** Whether a cell looks like an amount, whichever mark it is written with. */
export function looksLikeAmount(cell: Cell | undefined): boolean {
  if (typeof cell === "number") return true;
  if (typeof cell !== "string" || cell.trim().length > LONGEST_AMOUNT) return false;
  const text = cell.trim();
  return /^[(\-‐‑‒–−+]?\s*(?:\p{L}{0,3}\.?\s*\p{Sc}?)\s*[(\-‐‑‒–−+]?\s*[\d][\d.,\s'’]*(?:,-|[-‐‑‒–−)])?\s*\)?\s*(?:\p{L}{0,3}\.?|\p{Sc})?\)?$/u.test(
    markBehind(text)?.amount ?? text,
  );
}
