import type { Cadence, Category } from "../../sheet/schema";
import type { DecimalMark, ReadAmount } from "./amount";
import type { AmountUnit } from "./amountUnit";
import type { Mapping } from "./mapping";
import type { Delimiter } from "./table";

/** What becomes one line: each row, all rows of one name, or all rows of one category. */
export type Grouping = "rows" | "names" | "categories";

/** Which periods are brought in: all added up, or those inside of the sheet's; one by its key; or each as a sheet of its own. */
export type PeriodChoice =
  { readonly kind: "all" | "inside" | "each" } | { readonly kind: "one"; readonly key: string };

/** What the reader has chosen so far; all that is left out is guessed. */
export interface Choices {
  readonly delimiter?: Delimiter;
  /** The table of a workbook, from 0. */
  readonly table?: number;
  /** The row of the headings, from 0; null where there is none. */
  readonly headerRow?: number | null;
  readonly columns?: Partial<Omit<Mapping, "headerRow">>;
  readonly mark?: DecimalMark;
  /** Null as the headings of the columns say, each for itself. */
  readonly unit?: AmountUnit | null;
  /** What amounts are in that name no currency; null as the table says. */
  readonly currency?: string | null;
  /** Whether costs are written as negative amounts. */
  readonly turnsSigns?: boolean;
  readonly periods?: PeriodChoice;
  readonly grouping?: Grouping;
  /** Categories by the name of a cost, as `nameKey` writes it. */
  readonly categories?: Readonly<Record<string, Category>>;
}

/** What must be known of the sheet that lines are brought into, and how its reader writes. */
export interface Destination {
  readonly currency: string;
  readonly period: { readonly length: Cadence; readonly start: string | null };
  /** How many lines there is room for beside those that are there. */
  readonly room: number;
  /** The mark before fractions where the table does not tell. */
  readonly usualMark: DecimalMark;
}

/** How what is typed is read; given by those who know the languages. */
export interface Readers {
  readonly amount: ReadAmount;
  /** The currency that a code or a sign names, where it can be the expected one that; null for none. */
  readonly currency: (text: string, expected: string) => string | null;
}

/** Names that are the same but for spaces and capitals are one. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/\s+/g, " ").trim();
}
