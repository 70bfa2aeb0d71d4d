import type { Category, CostLine, CostSheet } from "../../sheet/schema";
import { CATEGORIES_BY_GROUP } from "../groups";
import { headlineKindOf, type HeadlineKind } from "../headlines";
import { costStatement } from "../statement";
import { countOf } from "./question";

/** How far a sheet is from a target, for the whole period. */
export interface Gap {
  /** Cost of the headline less target x count: above 0 where it is dearer than the target. */
  readonly money: number;
  /** Calls, sales or leads. */
  readonly count: number;
  /** Sum of the absolute amounts of all lines and of the target's, by which the error of `money` is measured. */
  readonly size: number;
}

/**
 * Cost less target x count, or null where that is unknown. Unlike the figure itself it has no pole and loses no digits
 * near the target: the target is a line of the sheet, a credit for each count, so that the statement adds it as exactly
 * as all others. That line is in a category of which no other line is a share.
 */
export function gapTo(target: number, sheet: CostSheet, headline: HeadlineKind): Gap | null {
  const bearer = sheet.work.find((stream) => headlineKindOf(stream) === headline);
  const count = countOf(sheet, headline);
  if (bearer === undefined || !count.ok) return null;
  const category = unsharedCategory(sheet);
  const credit: CostLine = {
    id: "",
    category: category ?? "other",
    name: "",
    amount: -target,
    quantity: category === null ? 0 : count.value,
    currency: sheet.currency,
    basis: { kind: "wholeCentre", every: sheet.period.length },
    for: bearer.id,
  };
  const { lines, headlines } = costStatement({ ...sheet, costs: [...sheet.costs, credit] });
  const cost = headlines.find(({ kind }) => kind === headline)?.cost;
  if (cost?.ok !== true) return null;
  const money = category === null ? cost.value.total - target * count.value : cost.value.total;
  const size = lines.reduce((sum, line) => sum + (line.cost.ok ? Math.abs(line.cost.value) : 0), 0);
  return Number.isFinite(money) && Number.isFinite(size) ? { money, count: count.value, size } : null;
}

/** Null where every category is shared, so that a credit in it would change other lines. */
function unsharedCategory({ costs }: CostSheet): Category | null {
  const shared = new Set<Category>();
  for (const { basis } of costs)
    if (basis.kind === "shareOf" && basis.of.kind === "category") shared.add(basis.of.category);
  return CATEGORIES_BY_GROUP.findLast((category) => !shared.has(category)) ?? null;
}
