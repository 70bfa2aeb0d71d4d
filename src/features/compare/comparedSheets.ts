import { alignedSheets } from "../../formula/comparison/alignedSheets";
import { inCurrencyOf, type InCurrency, type NotInCurrency } from "../../sheet/inCurrencyOf";
import type { CostSheet } from "../../sheet/schema";
import type { Candidate } from "./useCandidates";

/** A sheet among those compared, in the common currency and with the common ids. */
export interface Column extends Candidate {
  /** The currency in which it is kept, and how it came to the common one. */
  readonly ownCurrency: string;
  readonly rate: number;
  readonly rateSource: InCurrency["source"];
}

/** Sheets that can be held against each other, and those that cannot. */
export interface Compared {
  readonly columns: readonly Column[];
  readonly leftOut: readonly (Candidate & { readonly reason: NotInCurrency })[];
}

/** The sheets in the currency of `common`, aligned; one without a rate is left out, with the reason. */
export function comparedSheets(candidates: readonly Candidate[], common: CostSheet): Compared {
  const columns: Column[] = [];
  const leftOut: (Candidate & { reason: NotInCurrency })[] = [];
  for (const candidate of candidates) {
    const changed = inCurrencyOf(candidate.sheet, common);
    if (!changed.ok) {
      leftOut.push({ ...candidate, reason: changed.error });
      continue;
    }
    const { sheet, rate, source } = changed.value;
    columns.push({ ...candidate, sheet, ownCurrency: candidate.sheet.currency, rate, rateSource: source });
  }
  const aligned = alignedSheets(columns.map(({ sheet }) => sheet));
  return { columns: columns.map((column, index) => ({ ...column, sheet: aligned[index] ?? column.sheet })), leftOut };
}

/** The chosen candidates, the earlier period first; those without a first day, or of the same, stay in their order. */
export function inOrderOfTime(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted((a, b) => {
    const [first, second] = [a.sheet.period.start, b.sheet.period.start];
    if (first === null || second === null || first === second) return 0;
    return first < second ? -1 : 1;
  });
}
