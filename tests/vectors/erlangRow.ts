import { ExactRational } from "../support/exactRational";
import { NotExpressible } from "./notExpressible";

/** A row of erlang.json: inputs, expected figures and remarks by name, some of them under `expect`. */
export type ErlangRow = Readonly<Record<string, unknown>>;

/** Figures by the names that a row gives them; null for one that there is not. */
export type ErlangFigures = Readonly<Record<string, number | boolean | string | null>>;

/** Relative, unless a row says that its figures hang on the last digits of its inputs. */
const TOLERANCE = "1e-10";
const TOLERANCE_OF_CANCELLATION = "1e-9";
/** A distance to a target is printed with six digits. */
const TOLERANCE_OF_SIX_DIGITS = "1e-5";
/** Below this, no number has all its digits, and 0 is as good. */
const NOTHING = ExactRational.of("1e-300");

/** A number of a row, exactly as written and then to the nearest double: "0.1", "40/3", 180. Throws when it is none. */
export function numberOf(row: ErlangRow, name: string): number {
  const value = optionalNumber(row, name);
  if (value === null) throw new NotExpressible(`the row gives no ${name}`);
  return value;
}

/** A number of a row, or null where the row gives none; endless is a number too. */
export function optionalNumber(row: ErlangRow, name: string): number | null {
  const value = row[name];
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  return /^(inf(inity)?|endless)$/i.test(value) ? Infinity : exactOf(value).toNumber();
}

/** A decimal or fraction as written, "1.2E-5" too. */
function exactOf(text: string): ExactRational {
  return ExactRational.of(text.toLowerCase());
}

/** Erlangs: as written, or calls x handling time / interval. */
export function loadOf(row: ErlangRow): number {
  if (row["calls"] === undefined) return numberOf(row, "A");
  const exact = (name: string) => exactOf(String(row[name]));
  return exact("calls").times(exact("aht_s")).dividedBy(exact("interval_s")).toNumber();
}

/** The first figure that is not the expected one, in words, or null. Names that are neither figures nor `others` are told. */
export function faultOfRow(row: ErlangRow, figures: ErlangFigures, others: ReadonlySet<string>): string | null {
  const expected = { ...row, ...(row["expect"] as ErlangRow | undefined) };
  const tolerance = isIllConditioned(row) ? TOLERANCE_OF_CANCELLATION : TOLERANCE;
  for (const [name, value] of Object.entries(expected)) {
    if (others.has(name)) continue;
    const figure = figures[name];
    if (figure === undefined) throw new NotExpressible(`no figure is called ${name}`);
    if (!isMet(figure, value, name === "marginToTarget" ? TOLERANCE_OF_SIX_DIGITS : tolerance)) {
      return `${name} is ${figure}, not ${String(value)}`;
    }
  }
  return null;
}

function isIllConditioned({ conditioningNote, note }: ErlangRow): boolean {
  return conditioningNote !== undefined || /cancel|condition/i.test(String(note ?? ""));
}

function isMet(figure: number | boolean | string | null, expected: unknown, tolerance: string): boolean {
  if (typeof figure !== "number") return figure === expected;
  if (typeof expected !== "string" && typeof expected !== "number") return false;
  if (!Number.isFinite(figure)) return false;
  const exact = typeof expected === "string" ? exactOf(expected) : ExactRational.meantBy(expected);
  const found = ExactRational.storedIn(figure);
  if (!exact.size.isAbove(NOTHING)) return !found.size.isAbove(NOTHING);
  return !found.minus(exact).size.isAbove(exact.size.times(ExactRational.of(tolerance)));
}
