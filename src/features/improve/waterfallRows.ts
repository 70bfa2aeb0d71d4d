import type { BeforeAfter } from "../../formula/levers/beforeAfter";
import type { LeverReport } from "../../formula/levers/leverReport";
import type { Waterfall } from "../../formula/levers/waterfall";
import { MoneySum } from "../../formula/money";
import type { Result } from "../../formula/result";
import type { LeverId } from "../../sheet/leverSettings";
import type { FigureOf } from "../../i18n/useAmounts";

/** One stage on the way from today to after; money in the sheet's currency. */
export interface Stage {
  readonly id: "today" | LeverId | "after";
  /** The figure before and after it; the same for today and after, which are dots. */
  readonly from: number;
  readonly to: number;
  /** What the figure is today and with the lever by itself; null for today and after, and where it is not known. */
  readonly alone: BeforeAfter<number> | null;
}

/** The way from today to after, stage by stage; empty where a figure on it is unknown. */
export function stagesOf(report: LeverReport, of: FigureOf): readonly Stage[] {
  const waterfall = waterfallOf(report, of);
  if (!waterfall.ok) return [];
  const { from, steps, to } = waterfall.value;
  return [
    { id: "today", from, to: from, alone: null },
    ...steps.map(({ lever, to: level }, index): Stage => ({
      id: lever,
      from: steps[index - 1]?.to ?? from,
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

/** What the figure would be if the changes of all levers by themselves added up; null where one is unknown. */
export function ifAddedUp(stages: readonly Stage[]): number | null {
  const [today] = stages;
  if (today === undefined) return null;
  const sum = new MoneySum();
  sum.add(today.to);
  for (const { id, alone } of stages) {
    if (id === "today" || id === "after") continue;
    if (alone === null) return null;
    sum.add(alone.after);
    sum.add(-alone.before);
  }
  return sum.value;
}

function waterfallOf(report: LeverReport, of: FigureOf): Result<Waterfall, string> {
  if (of === "total") return report.totalCost;
  const headline = report.headlines.find(({ kind }) => kind === of);
  return headline === undefined ? { ok: false, error: "noCalls" } : headline.waterfall;
}

function aloneOf(report: LeverReport, lever: LeverId, of: FigureOf): BeforeAfter<number> | null {
  const effect = report.levers.find((each) => each.lever === lever)?.alone;
  if (effect === undefined) return null;
  const figures = of === "total" ? effect.totalCost : effect.costPer.find(({ kind }) => kind === of)?.figures;
  return figures?.ok === true ? figures.value : null;
}
