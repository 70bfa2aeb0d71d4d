import type { LeverReport } from "../../formula/levers/leverReport";
import type { Waterfall } from "../../formula/levers/waterfall";
import type { Result } from "../../formula/result";
import type { LeverId } from "../../sheet/leverSettings";
import type { FigureOf } from "../../i18n/useAmounts";

/** One stage on the way from today to after; money in the sheet's currency. */
export interface Stage {
  readonly id: "today" | LeverId | "after";
  /** The figure before and after it; the same for today and after, which are dots. */
  readonly from: number;
  readonly to: number;
  /** What the lever changes by itself; null for today and after, and where it is not known. */
  readonly alone: number | null;
}

/** The way from today to after, stage by stage; empty where a figure on it is unknown. */
export function stagesOf(report: LeverReport, of: FigureOf): readonly Stage[] {
  const waterfall = waterfallOf(report, of);
  if (!waterfall.ok) return [];
  const { from, steps, to } = waterfall.value;
  return [
    { id: "today", from, to: from, alone: null },
    ...steps.map(({ lever, change, to: level }): Stage => ({
      id: lever,
      from: level - change,
      to: level,
      alone: aloneOf(report, lever, of),
    })),
    { id: "after", from: to, to, alone: null },
  ];
}

/** The lever that moves the figure most, up or down; null where none moves it. */
export function mostMoving(stages: readonly Stage[]): Stage | null {
  const [first] = stages.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  return first === undefined || first.to === first.from ? null : first;
}

/** The changes of all levers by themselves added up, and together; null where one is unknown. */
export function aloneAndTogether(
  stages: readonly Stage[],
): { readonly alone: number; readonly together: number } | null {
  const levers = stages.filter(({ id }) => id !== "today" && id !== "after");
  let alone = 0;
  for (const stage of levers) {
    if (stage.alone === null) return null;
    alone += stage.alone;
  }
  const [today] = stages;
  const after = stages.at(-1);
  return today === undefined || after === undefined ? null : { alone, together: after.to - today.to };
}

function waterfallOf(report: LeverReport, of: FigureOf): Result<Waterfall, string> {
  if (of === "total") return { ok: true, value: report.totalCost };
  const headline = report.headlines.find(({ kind }) => kind === of);
  return headline === undefined ? { ok: false, error: "noCalls" } : headline.waterfall;
}

function aloneOf(report: LeverReport, lever: LeverId, of: FigureOf): number | null {
  const effect = report.levers.find((each) => each.lever === lever)?.alone;
  if (effect === undefined) return null;
  if (of === "total") return effect.totalCost;
  const change = effect.costPer.find(({ kind }) => kind === of)?.change;
  return change?.ok === true ? change.value : null;
}
