import type { EntryTextError } from "./entryText";
import type { Language } from "./language";

/** What a field asks for: an amount, a count of something, or a share, typed and read as a percentage. */
export type NumberKind = "money" | "count" | "share";

/** How an entry is to be read. */
export interface NumberRules {
  readonly language: Language;
  readonly kind: NumberKind;
  /** The currency of the amount; a label that names another one is then an error. */
  readonly currency?: string;
  /** The least number allowed, inclusive; for a share in percent. */
  readonly minimum?: number;
  /** The greatest number allowed, inclusive; for a share in percent. */
  readonly maximum?: number;
  /** Whether only whole numbers fit. */
  readonly isWhole?: boolean;
}

/** Why an entry is not taken; each is a key of the namespace `numbers`. */
export type NumberError =
  | EntryTextError
  | "notANumber"
  | "textAround"
  | "expression"
  | "badGrouping"
  | "otherLanguage"
  | "tooManyDigits"
  | "percentSign"
  | "currencySign"
  | "otherCurrency"
  | "twoCurrencies"
  | "notWhole"
  | "tooSmall"
  | "tooLarge";

/** An entry that is not taken. */
export interface NumberFailure {
  readonly ok: false;
  readonly error: NumberError;
  /** What was probably meant, to be offered and never taken by itself. */
  readonly suggestion?: number;
  /** The bound that was passed, with `tooSmall` and `tooLarge`. */
  readonly limit?: number;
  /** The amount as it was written, with `otherCurrency`. */
  readonly foreign?: { readonly amount: number; readonly currency: string };
}

/** A number, null for an empty field (unknown, never 0), or the reason why the text is neither. */
export type NumberEntry = { readonly ok: true; readonly value: number | null } | NumberFailure;
