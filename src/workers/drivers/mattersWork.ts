import { sensitivity, type Swing } from "../../formula/sensitivity";
import { driverKey, type Driver } from "../../formula/whatIf/driver";
import { driversOf } from "../../formula/whatIf/drivers";
import { ownRanges, type DriverRange } from "../../formula/whatIf/ownRanges";
import { questionOf, type FigureMissing, type TeamAnswer } from "../../formula/whatIf/question";
import { boundsAt } from "../../sheet/boundsAt";
import type { NumberPlace } from "../../sheet/numberPlace";
import type { NumberRange } from "../../sheet/ranges";
import type { CostSheet } from "../../sheet/schema";
import type { Steps } from "../stepwise";
import { factsOf, type DriverFacts } from "./driverFacts";
import { todayOf, type Setting, type Today } from "./setting";

/** What is asked: a setting, and whether the manager's ranges are used where there are any, or ten percent for all. */
export interface MattersSetting extends Setting {
  readonly by: "ownRanges" | "tenPercent";
}

/** How far one driver moves the headline. */
export interface DriverSwing extends Swing {
  readonly of: DriverFacts;
  /** Whether its ends are the manager's own. */
  readonly isOwn: boolean;
}

/** A tornado: what moves the headline, the widest swing first. */
export interface SwingsAnswer {
  readonly kind: "swings";
  readonly today: Today;
  readonly costPer: number;
  readonly team: TeamAnswer;
  /** Those that have no figure at an end come last. */
  readonly swings: readonly DriverSwing[];
  /** Those that do not move it at all. */
  readonly still: readonly DriverFacts[];
  readonly hasOwn: boolean;
  /** Numbers whose range is not used: not finished, or of a number that is not moved alone. */
  readonly unused: readonly NumberPlace[];
}

/** What can be said of what matters on a sheet, as plain data. */
export type MattersAnswer =
  SwingsAnswer | { readonly kind: "unknown"; readonly today: Today; readonly reason: FigureMissing };

/** Drivers that are asked about in one step. */
const AT_ONCE = 4;
/** Swings are alike when they are so to this many digits; what is smaller beside the figure is none. */
const DIGITS = 12;

/** Works out how far each driver of a sheet moves the headline. */
export function* mattersWork(setting: MattersSetting): Steps<MattersAnswer> {
  const { sheet, by } = setting;
  const today = todayOf(setting);
  const { costPer } = today;
  if (!costPer.ok) return { kind: "unknown", today, reason: costPer.error };
  const drivers = driversOf(sheet, boundsAt);
  const own = ownRanges(sheet, drivers);
  const ranges: ReadonlyMap<string, DriverRange> = by === "ownRanges" ? own : new Map();
  const byKey = new Map(drivers.map((driver) => [driverKey(driver.id), driver]));
  const found: DriverSwing[] = [];
  let team: TeamAnswer = { kind: "held" };
  for (let first = 0; first < drivers.length; first += AT_ONCE) {
    const tornado = sensitivity(questionOf(setting), drivers.slice(first, first + AT_ONCE), ranges);
    if (!tornado.ok) return { kind: "unknown", today, reason: tornado.error };
    team = tornado.value.team;
    for (const swing of tornado.value.swings) {
      const key = driverKey(swing.driver);
      const of = byKey.get(key);
      if (of !== undefined) found.push({ ...swing, of: factsOf(of), isOwn: ranges.has(key) });
    }
    yield (first + AT_ONCE) / (drivers.length + AT_ONCE);
  }
  const order = new Map(drivers.map(({ id }, index) => [driverKey(id), index]));
  const place = ({ driver }: DriverSwing) => order.get(driverKey(driver)) ?? 0;
  const inOrder = found.toSorted((a, b) => place(a) - place(b));
  const width = ({ swing }: DriverSwing) => Number((swing ?? -1).toPrecision(DIGITS));
  const isStill = ({ low, high }: DriverSwing) =>
    [low.delta, high.delta].every(
      (delta) => delta !== null && Math.abs(delta) <= 10 ** -DIGITS * Math.abs(costPer.value),
    );
  return {
    kind: "swings",
    today,
    costPer: costPer.value,
    team,
    swings: inOrder.filter((swing) => !isStill(swing)).toSorted((a, b) => width(b) - width(a)),
    still: inOrder.filter(isStill).map(({ of }) => of),
    hasOwn: own.size > 0,
    unused: unusedRanges(sheet, drivers),
  };
}

/** The numbers whose range is of no driver: it is not finished, or the number is not moved alone. */
function unusedRanges(sheet: CostSheet, drivers: readonly Driver[]): NumberPlace[] {
  const isUsed = (range: NumberRange) =>
    ownRanges({ ...sheet, whatIf: { ...sheet.whatIf, ranges: [range] } }, drivers).size > 0;
  return sheet.whatIf.ranges.filter((range) => !isUsed(range)).map(({ of }) => of);
}
