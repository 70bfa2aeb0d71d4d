import { centreFigures, type FigureUnknown } from "../../formula/figures";
import type { MoneyByCategory } from "../../formula/groups";
import { headlineKindOf, type CountUnknown, type HeadlineKind } from "../../formula/headlines";
import { err, type Result } from "../../formula/result";
import type { SharingUnknown } from "../../formula/sharing";
import type { CostStatement } from "../../formula/statement";
import type { CostSheet } from "../../sheet/schema";

/** What a cost is divided by: that of a headline, or a contact of any channel. */
export type Unit = HeadlineKind | "perContact";

/** Why a cost for each is unknown; "noCost" while no line of the sheet has a cost. */
export type UnitUnknown = CountUnknown | SharingUnknown | FigureUnknown | "noCost";

/** One of the manager's own figures and what is behind it; money in the sheet's currency. */
export interface UnitCost {
  readonly unit: Unit;
  readonly costPer: Result<number, UnitUnknown>;
  /** How many units the cost is divided by, and the cost itself; both mean nothing without `costPer`. */
  readonly count: number;
  readonly total: number;
  readonly byCategory: MoneyByCategory;
}

/**
 * The manager's own figures, calls first: one a headline and, where a channel has none, the cost of a contact over all
 * channels. A sheet in which nothing has a cost yet has no figure rather than one of zero.
 */
export function unitCosts(sheet: CostSheet, statement: CostStatement): UnitCost[] {
  const hasCost = statement.lines.some(({ cost }) => cost.ok);
  const figures = statement.headlines.map(({ kind, cost, count, costPer }): UnitCost => ({
    unit: kind,
    costPer: hasCost ? costPer : err("noCost"),
    count: count.ok ? count.value : 0,
    total: cost.ok ? cost.value.total : 0,
    byCategory: cost.ok ? cost.value.byCategory : statement.byCategory,
  }));
  if (sheet.work.every((stream) => headlineKindOf(stream) !== null)) return figures;
  const { contacts, costPerContact } = centreFigures(sheet, statement);
  return [
    ...figures,
    {
      unit: "perContact",
      costPer: hasCost ? costPerContact : err("noCost"),
      count: contacts.ok ? contacts.value : 0,
      total: statement.total,
      byCategory: statement.byCategory,
    },
  ];
}
