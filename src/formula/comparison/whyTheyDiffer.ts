import type { Cadence, CostSheet } from "../../sheet/schema";
import { knownTotal } from "../knownTotal";
import { perPeriod } from "../period";
import { err, ok, type Result } from "../result";
import { costStatement, type CostStatement } from "../statement";
import { unitCosts, type CostUnit, type UnitUnknown } from "../unitCosts";
import { differsIn } from "./differsIn";
import { ASPECTS, mixedSheet, type Aspect, type Room } from "./mixedSheet";

/** A sheet with its statement. */
interface Priced {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
}

/** Two sheets and all between them, from which every waterfall of the two is read. */
export interface Walk {
  /** The aspects in which they differ, in the fixed order. */
  readonly aspects: readonly Aspect[];
  /** The first sheet with so many of the aspects, counted from the first, taken from the second; null where none can be. */
  readonly forward: readonly (Priced | null)[];
  /** The second sheet with so many of the aspects, counted from the first, taken from the first sheet. */
  readonly backward: readonly (Priced | null)[];
}

/** What is explained: what one unit costs, or the whole centre. */
export type DifferenceOf = CostUnit | "total";

/** What aspects do to a figure; several together where what is between them has no figure. */
export interface DifferenceStep {
  readonly aspects: readonly Aspect[];
  readonly change: number;
  /** The figure after this step. */
  readonly to: number;
}

/** A figure on its way from one sheet to another; the changes sum to the difference of the ends. */
export interface DifferenceWaterfall {
  readonly from: number;
  readonly steps: readonly DifferenceStep[];
  readonly to: number;
  /** Aspects in which the sheets differ and which do not move this figure. */
  readonly idle: readonly Aspect[];
}

/** A change below this part of the figures is rounding, and none. */
const NOISE = 1e-13;

/** All sheets between two; both are in one currency and aligned (`alignedSheets`). Each is priced once. */
export function walkBetween(from: CostSheet, to: CostSheet, room: Room): Walk {
  const differing = ASPECTS.filter((aspect) => differsIn(from, to, aspect));
  const same = ASPECTS.filter((aspect) => !differing.includes(aspect));
  const priced = new Map<string, Priced | null>();
  const at = (replaced: readonly Aspect[]): Priced | null => {
    const key = replaced.join();
    const known = priced.get(key);
    if (known !== undefined) return known;
    // what is the same in both is taken from the second only together with all the rest, so that the last is it itself
    const isWhole = replaced.length === differing.length;
    const sheet = mixedSheet(from, to, new Set(isWhole ? [...replaced, ...same] : replaced), room);
    const made = sheet === null ? null : { sheet, statement: costStatement(sheet) };
    priced.set(key, made);
    return made;
  };
  const counts = Array.from({ length: differing.length + 1 }, (_, count) => count);
  return {
    aspects: differing,
    forward: counts.map((count) => at(differing.slice(0, count))),
    backward: counts.map((count) => at(differing.slice(count))),
  };
}

/**
 * Why a figure of the two ends differs: aspect by aspect, each the mean of what it changes when the aspects are replaced
 * in their order, and when they are replaced in the reverse one. So it does not matter which of the two sheets comes first.
 * Steps telescope: they sum to the difference. Where a sheet between has no figure, or lacks what both ends know, the
 * steps on either side of it are one. `per` is the period of a total.
 */
export function waterfallBetween(
  { aspects, forward, backward }: Walk,
  of: DifferenceOf,
  per: Cadence,
): Result<DifferenceWaterfall, UnitUnknown> {
  const figure = (priced: Priced | null | undefined) => figureOf(priced ?? null, of, per);
  const from = figure(forward[0]);
  const to = figure(backward[0]);
  if (!from.ok) return from;
  if (!to.ok) return to;
  const most = Math.max(forward[0]?.statement.unfinishedLines ?? 0, backward[0]?.statement.unfinishedLines ?? 0);
  const whole = (priced: Priced | null | undefined) =>
    (priced?.statement.unfinishedLines ?? 0) > most ? err("noCost") : figure(priced);
  const steps: DifferenceStep[] = [];
  const idle: Aspect[] = [];
  const size = Math.max(Math.abs(from.value), Math.abs(to.value));
  let level = from.value;
  let together: Aspect[] = [];
  aspects.forEach((aspect, index) => {
    together.push(aspect);
    const isLast = index === aspects.length - 1;
    const reached = isLast ? to : whole(forward[index + 1]);
    const left = isLast ? from : whole(backward[index + 1]);
    if (!reached.ok || !left.ok) return;
    // halves first, so that the last level is the second sheet's figure itself
    const next = isLast ? to.value : from.value + (reached.value - from.value + (to.value - left.value)) / 2;
    const taken = together;
    together = [];
    if (Math.abs(next - level) <= size * NOISE) {
      idle.push(...taken);
      return;
    }
    steps.push({ aspects: taken, change: next - level, to: next });
    level = next;
  });
  const last = steps.pop();
  if (last !== undefined) steps.push({ ...last, change: last.change + (to.value - last.to), to: to.value });
  return ok({ from: from.value, steps, to: to.value, idle });
}

function figureOf(priced: Priced | null, of: DifferenceOf, per: Cadence): Result<number, UnitUnknown> {
  if (priced === null) return err("noCost");
  const { sheet, statement } = priced;
  if (of === "total") {
    const total = knownTotal(statement);
    return total.ok ? ok(perPeriod(total.value, sheet.period.length, per)) : total;
  }
  return unitCosts(sheet, statement).find(({ unit }) => unit === of)?.costPer ?? err("noCalls");
}
