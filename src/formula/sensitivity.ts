import { ok, type Result } from "./result";
import { driverKey, type Driver, type DriverId } from "./whatIf/driver";
import {
  figureOf,
  sheetWhere,
  teamAnswer,
  type FigureMissing,
  type Question,
  type TeamAnswer,
} from "./whatIf/question";
import type { DriverRange } from "./whatIf/ownRanges";
import { tidied } from "./whatIf/tidied";

/** One end of a swing. */
export interface SwingEnd {
  /** What the driver is there. */
  readonly value: number;
  /** Whether what was asked for cannot be, so that this is the nearest that can. */
  readonly isClipped: boolean;
  /** The headline there, and how far it is from today's; null where there is no figure. */
  readonly costPer: number | null;
  readonly delta: number | null;
}

/** How far a headline moves with one driver, all else held. */
export interface Swing {
  readonly driver: DriverId;
  readonly today: number;
  readonly low: SwingEnd;
  readonly high: SwingEnd;
  /** The distance between the figures at both ends; null where an end has none. */
  readonly swing: number | null;
}

/** A tornado: the widest swing first. */
export interface Tornado {
  /** The headline today. */
  readonly costPer: number;
  readonly team: TeamAnswer;
  readonly swings: readonly Swing[];
}

/** Swings that differ by less, as a part of the figures, are equal and keep the order in which they came. */
const SAME = 1e-12;

/**
 * What matters: each driver alone, all else held, at 0.9 and at 1.1 times today's value (times, so that a credit of
 * -100 goes to -90 and -110), or at the ends of its own range (`ranges`: see `ownRanges`). Sorted by swing, ties as they
 * came. Drivers of which today's value is unknown are left out. An error while the headline has no figure.
 */
export function sensitivity(
  question: Question,
  drivers: readonly Driver[],
  ranges: ReadonlyMap<string, DriverRange> = new Map(),
): Result<Tornado, FigureMissing> {
  const { sheet, headline } = question;
  const base = figureOf(sheet, headline);
  if (!base.ok) return base;
  const team = teamAnswer(question);
  const swings = drivers.flatMap((driver): Swing[] => {
    const today = driver.read(sheet);
    if (today === null) return [];
    const { least, most } = driver.holds ?? driver;
    const endAt = (asked: number): SwingEnd => {
      const value = Math.min(Math.max(asked, least), most);
      const changed = sheetWhere(question, team, driver, value);
      const figure = changed === null ? null : figureOf(changed, headline);
      const costPer = figure?.ok === true ? figure.value : null;
      return { value, isClipped: value !== asked, costPer, delta: costPer === null ? null : costPer - base.value };
    };
    const range = ranges.get(driverKey(driver.id)) ?? tenPercent(today, driver);
    const low = endAt(range.low);
    const high = endAt(range.high);
    const swing = low.costPer === null || high.costPer === null ? null : Math.abs(high.costPer - low.costPer);
    return [{ driver: driver.id, today, low, high, swing }];
  });
  return ok({ costPer: base.value, team, swings: widestFirst(swings) });
}

/** As decimals: 0.9 x 0.95 is 0.855 and not the number below it. What has no fractions goes to the next whole number. */
function tenPercent(today: number, { wholes }: Driver): DriverRange {
  const low = tidied((today * 9) / 10);
  const high = tidied((today * 11) / 10);
  return wholes === "only" ? { low: Math.floor(low), high: Math.ceil(high) } : { low, high };
}

/** By swing, the widest first; those without one last. Runs of equal swings are put back into the order in which they came. */
function widestFirst(swings: readonly Swing[]): Swing[] {
  const order = new Map(swings.map((swing, index) => [swing, index]));
  const sorted = swings.toSorted((a, b) => widthOf(b) - widthOf(a));
  const runs: Swing[][] = [];
  for (const swing of sorted) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && isSameSwing(last, swing)) runs.at(-1)?.push(swing);
    else runs.push([swing]);
  }
  return runs.flatMap((run) => run.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
}

function widthOf({ swing }: Swing): number {
  return swing ?? -Infinity;
}

function isSameSwing(wider: Swing, narrower: Swing): boolean {
  const size = Math.max(
    ...[wider, narrower].flatMap(({ low, high }) => [low.costPer ?? 0, high.costPer ?? 0]).map(Math.abs),
  );
  return widthOf(wider) - widthOf(narrower) <= SAME * size;
}
