import { withoutCounts } from "../../formula/comparison/followingPeriod";
import type { LineStart } from "../../sheet/edits/lines";
import { bringInLines } from "../../sheet/edits/bringIn";
import { cleanLabel } from "../../sheet/limits";
import type { CostSheet } from "../../sheet/schema";
import { NOTHING_TRIED } from "../../sheet/whatIfDefaults";
import type { SheetDraft } from "./sheetDrafts";
import type { LineDraft } from "./lineDrafts";
import { firstDayOf, type Period } from "./period";

/** The lines of a draft as lines of a sheet: for the whole centre, every period of the sheet. */
export function lineStarts(lines: readonly LineDraft[], every: CostSheet["period"]["length"]): LineStart[] {
  return lines.map(({ category, name, amount, currency }) => ({
    category,
    name,
    amount,
    currency,
    basis: { kind: "wholeCentre", every },
  }));
}

/**
 * A sheet for each period, made like the one on screen: its currency, rates, team, workstreams and targets. What was
 * handled is not known of another period and left open; nothing is tried out yet. Without the periods whose lines find no
 * room. `titleOf` names a period.
 */
export function sheetsByPeriod(
  base: CostSheet,
  drafts: readonly SheetDraft[],
  titleOf: (period: Period) => string,
): CostSheet[] {
  return drafts.flatMap(({ period, lines }) => {
    if (period === null || lines.length === 0) return [];
    const empty: CostSheet = {
      ...base,
      title: cleanLabel(titleOf(period)),
      period: { length: period.length, start: firstDayOf(period) },
      work: base.work.map(withoutCounts),
      costs: [],
      whatIf: NOTHING_TRIED,
      staffing: base.staffing && { ...base.staffing, link: null },
    };
    const filled = bringInLines(lineStarts(lines, period.length), "add")(empty);
    return filled === empty ? [] : [filled];
  });
}
