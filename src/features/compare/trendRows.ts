import { trendOf, type TrendPoint } from "../../formula/comparison/trend";
import type { CostUnit } from "../../formula/unitCosts";
import { inCurrencyOf, type NotInCurrency } from "../../sheet/inCurrencyOf";
import type { CostSheet } from "../../sheet/schema";
import { ON_SCREEN, type OwnSheet } from "./useCandidates";

/** A point of the trend with what is typed of its sheet. */
export interface TrendRow extends TrendPoint {
  readonly title: string;
  /** The sheet's own targets, in the currency of the sheet on screen. */
  readonly targets: CostSheet["targets"];
}

/** The trend, and how many sheets have no place on it. */
export interface TrendRows {
  readonly points: readonly TrendRow[];
  readonly undated: number;
  readonly leftOut: readonly { readonly title: string; readonly from: string; readonly reason: NotInCurrency }[];
}

/** The sheets that have a first day in the order of time, in the currency of the sheet on screen and for its period. */
export function trendRows(sheet: CostSheet, ownSheets: readonly OwnSheet[], unit: CostUnit): TrendRows {
  const all = [...ownSheets, { id: ON_SCREEN, sheet }];
  const dated = all.filter((each) => each.sheet.period.start !== null);
  const common = new Map<string, CostSheet>();
  const leftOut: TrendRows["leftOut"][number][] = [];
  for (const each of dated) {
    const changed = inCurrencyOf(each.sheet, sheet);
    if (changed.ok) common.set(each.id, changed.value.sheet);
    else leftOut.push({ title: each.sheet.title, from: each.sheet.currency, reason: changed.error });
  }
  const points = trendOf(
    [...common].map(([id, own]) => ({ id, sheet: own })),
    unit,
    sheet.period.length,
  );
  return {
    points: points.map((point): TrendRow => {
      const own = common.get(point.id) ?? sheet;
      return { ...point, title: own.title, targets: own.targets };
    }),
    undated: all.length - dated.length,
    leftOut,
  };
}
