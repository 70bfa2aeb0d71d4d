import { MoneySum } from "../../formula/money";
import type { Choices, Grouping, PeriodChoice } from "./choices";
import type { Entry } from "./entry";
import { draftLines, type LineDraft } from "./lineDrafts";
import { periodKey, type Period } from "./period";
import type { FoundPeriod } from "./periodChoice";

/** Lines for one sheet: for the one on screen, or for one of a period of its own. */
export interface SheetDraft {
  /** Null for the sheet on screen. */
  readonly period: Period | null;
  readonly lines: readonly LineDraft[];
}

/** The sheets that entries become: one for each period where that is chosen, else one. Null when a sum is beyond what a sheet can hold. */
export function sheetDrafts(
  entries: readonly Entry[],
  choice: PeriodChoice,
  periods: readonly FoundPeriod[],
  grouping: Grouping,
  categories: Choices["categories"],
): SheetDraft[] | null {
  const ofKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = entry.period === null ? "" : periodKey(entry.period);
    const known = ofKey.get(key);
    if (known === undefined) ofKey.set(key, [entry]);
    else known.push(entry);
  }
  const parts =
    choice.kind === "each"
      ? periods.map(({ key, period }) => ({ period, entries: ofKey.get(key) ?? [] }))
      : [{ period: null, entries }];
  const sheets: SheetDraft[] = [];
  for (const part of parts) {
    const lines = draftLines(part.entries, grouping, categories);
    if (lines === null) return null;
    sheets.push({ period: part.period, lines });
  }
  return sheets;
}

/** The sums of entries, one for each currency. */
export function totalsByCurrency(
  entries: readonly Entry[],
): readonly { readonly currency: string; readonly amount: number }[] {
  const sums = new Map<string, MoneySum>();
  for (const { currency, amount } of entries) {
    const sum = sums.get(currency) ?? new MoneySum();
    sum.add(amount);
    sums.set(currency, sum);
  }
  return [...sums].map(([currency, sum]) => ({ currency, amount: sum.value }));
}
