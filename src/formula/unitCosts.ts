import type { CostSheet } from "../sheet/schema";
import { centreFigures, type FigureUnknown } from "./figures";
import type { MoneyByCategory } from "./groups";
import { headlineKindOf, type CountUnknown, type Headline, type HeadlineKind } from "./headlines";
import type { Result } from "./result";
import type { CostStatement } from "./statement";

/** What a cost is divided by: what a headline counts, or contacts of every channel. */
export type CostUnit = HeadlineKind | "perContact";

/** Why a cost for each is unknown. */
export type UnitUnknown = CountUnknown | FigureUnknown;

/** What one call, sale, lead or contact costs, and what is behind it; money in the sheet's currency. */
export interface UnitCost {
  readonly unit: CostUnit;
  /** The headline that it is; null for the cost of a contact. */
  readonly headline: Headline | null;
  readonly streamIds: readonly string[];
  readonly costPer: Result<number, UnitUnknown>;
  /** How many units the cost is divided by, and the cost itself; all three mean nothing without `costPer`. */
  readonly count: number;
  readonly total: number;
  readonly byCategory: MoneyByCategory;
}

/**
 * What each unit of a sheet costs, calls first: one entry a headline and, where a channel has none, the cost of a contact
 * over all channels.
 */
export function unitCosts(sheet: CostSheet, statement: CostStatement): UnitCost[] {
  const units = statement.headlines.map((headline): UnitCost => {
    const { kind, streamIds, cost, count, costPer } = headline;
    return {
      unit: kind,
      headline,
      streamIds,
      costPer,
      count: count.ok ? count.value : 0,
      total: cost.ok ? cost.value.total : 0,
      byCategory: cost.ok ? cost.value.byCategory : statement.byCategory,
    };
  });
  if (sheet.work.every((stream) => headlineKindOf(stream) !== null)) return units;
  const { contacts, costPerContact } = centreFigures(sheet, statement);
  return [
    ...units,
    {
      unit: "perContact",
      headline: null,
      streamIds: sheet.work.map(({ id }) => id),
      costPer: costPerContact,
      count: contacts.ok ? contacts.value : 0,
      total: statement.total,
      byCategory: statement.byCategory,
    },
  ];
}

/** The large figures of a sheet: its headlines; the cost of a contact only where it has none. */
export function mainUnitCosts(sheet: CostSheet, statement: CostStatement): UnitCost[] {
  return unitCosts(sheet, statement).filter(({ headline }, index) => headline !== null || index === 0);
}
