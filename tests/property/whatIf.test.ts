import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goalSeek, type Goals } from "../../src/formula/goalSeek";
import type { HeadlineKind } from "../../src/formula/headlines";
import { numberAt, placesOf, withNumberAt } from "../../src/formula/numberPlace";
import { sensitivity } from "../../src/formula/sensitivity";
import { costStatement } from "../../src/formula/statement";
import { driverKey, type Driver } from "../../src/formula/whatIf/driver";
import { driversOf } from "../../src/formula/whatIf/drivers";
import { leverDrivers } from "../../src/formula/whatIf/leverDrivers";
import {
  figureOf,
  pricedWhere,
  sheetWhere,
  teamAnswer,
  type Question,
  type TeamRule,
} from "../../src/formula/whatIf/question";
import { boundsAt } from "../../src/sheet/boundsAt";
import { boundsOfSetting } from "../../src/sheet/boundsOfSetting";
import { leversOf } from "../../src/sheet/leverDefaults";
import { leversSchema } from "../../src/sheet/leverSettings";
import { loadSheet } from "../../src/sheet/migrations";
import type { CostSheet } from "../../src/sheet/schema";
import { arbitraryLevers } from "../support/arbitraryLevers";
import { arbitrarySheet } from "../support/arbitrarySheet";
import { valueOf } from "../support/expectations";

const anySheet = arbitrarySheet({ maxLines: 4, maxStreams: 3 });
const everyday = arbitrarySheet({ isComplete: true, range: "everyday", maxLines: 4, maxStreams: 3 }).map(plain);
const unfinished = arbitrarySheet({ range: "everyday", maxLines: 4, maxStreams: 3 }).map(plain);
/** Of calls that come in, on which most levers act. */
const callCentres = arbitrarySheet({ isComplete: true, range: "everyday", kinds: ["inbound"], maxStreams: 2 }).map(
  plain,
);
const team = fc.oneof(
  fc.constant<TeamRule>({ kind: "held" }),
  fc.double({ min: 0, max: 1, noNaN: true }).map((realisedShare): TeamRule => ({ kind: "follows", realisedShare })),
);
/** Settings of levers as one types them, to a hundredth of a percent. */
const typedLevers = arbitraryLevers({ range: "everyday", hasOwnCost: false }).map((levers) =>
  leversSchema.parse(
    JSON.parse(JSON.stringify(levers), (_, value) =>
      typeof value === "number" ? Number(value.toFixed(4)) + 0 : value,
    ),
  ),
);
/** Somewhere in a range, its ends and the numbers next to them among it. */
const partOfRange = fc.oneof(
  { weight: 2, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  fc.constantFrom(0, 1e-238, 1e-14, 1 - 1e-11, 1 - 1e-14, 1 - 2 ** -52, 1 - 2 ** -53, 1),
);
/** A question about a figure that the sheet has, where it has any. */
const question = (sheets: fc.Arbitrary<CostSheet>): fc.Arbitrary<Question> =>
  fc.tuple(sheets, team, fc.nat()).map(([sheet, rule, pick]): Question => {
    const kinds = costStatement(sheet).headlines.map(({ kind }) => kind);
    return { sheet, team: rule, headline: kinds[pick % Math.max(1, kinds.length)] ?? "perCall" };
  });
/** A target from far below today's figure to far above, or nowhere near it. */
const factor = fc.oneof(
  fc.double({ min: 0.2, max: 3, noNaN: true }),
  fc.constant(1),
  fc.double({ min: -10, max: 1e6, noNaN: true }),
);

/** The sheet with all numbers as one types them, to six decimals: numbers next to nothing have no digits to be exact in. */
function plain(sheet: CostSheet): CostSheet {
  return placesOf(sheet).reduce((changed, place) => {
    const value = numberAt(changed, place);
    return value === null ? changed : withNumberAt(changed, place, Number(value.toFixed(6)));
  }, sheet);
}

function targetOf({ sheet, headline: kind }: Question, times: number): number {
  const today = figureOf(sheet, kind);
  return Number((today.ok && today.value !== 0 ? today.value * times : times).toFixed(6)) || 0.01;
}

function sought(asked: Question, times: number): { goals: Goals; drivers: Driver[]; target: number } | null {
  const drivers = driversOf(asked.sheet, boundsAt);
  const target = targetOf(asked, times);
  const answer = goalSeek(asked, target, drivers);
  return answer.ok ? { goals: answer.value, drivers, target } : null;
}

function sheetOf(asked: Question, driver: Driver, value: number): CostSheet {
  const sheet = sheetWhere(asked, teamAnswer(asked), driver, value);
  if (sheet === null) throw new Error(`no sheet says ${driverKey(driver.id)} = ${value}`);
  return sheet;
}

/** The sum of the absolute amounts of all lines and of the target, for each: what an error is measured by. */
function sizeOf(sheet: CostSheet, kind: HeadlineKind, target: number): number {
  const { lines, headlines } = costStatement(sheet);
  const count = headlines.find((each) => each.kind === kind)?.count;
  const sum = lines.reduce((size, { cost }) => size + (cost.ok ? Math.abs(cost.value) : 0), 0);
  return sum / (count?.ok === true ? count.value : 1) + Math.abs(target);
}

describe("reaching a target", () => {
  it("gives values that, typed in, are on the target, within their bounds and on a valid sheet", () => {
    let [drawn, reached] = [0, 0];
    fc.assert(
      fc.property(fc.oneof(question(everyday), question(unfinished)), factor, (asked, times) => {
        drawn += 1;
        const answer = sought(asked, times);
        if (answer === null) return;
        const { goals, drivers, target } = answer;
        for (const { driver: id, outcome } of goals.goals) {
          const driver = drivers.find((each) => each.id === id);
          if (driver === undefined || outcome.status !== "ok") continue;
          reached += 1;
          const { value, costPer, whole } = outcome;
          expect([value >= driver.least, value <= driver.most]).toEqual([true, true]);
          const sheet = sheetOf(asked, driver, value);
          expect(loadSheet(sheet)).toEqual({ ok: true, value: sheet });
          const figure = figureOf(sheet, asked.headline);
          const allowed = 2e-12 * sizeOf(sheet, asked.headline, target);
          expect(figure.ok && Math.abs(figure.value - costPer) <= allowed).toBe(true);
          if (driver.wholes === "only")
            expect([Number.isInteger(value), costPer - target <= allowed]).toEqual([true, true]);
          else expect(Math.abs(costPer - target)).toBeLessThanOrEqual(allowed);
          if (whole === null) continue;
          expect(Number.isInteger(whole.value)).toBe(true);
          expect(Math.abs(whole.value - value)).toBeLessThanOrEqual(1);
          const wholeSheet = sheetOf(asked, driver, whole.value);
          const atWhole = figureOf(wholeSheet, asked.headline);
          const allowedAtWhole = 2e-12 * sizeOf(wholeSheet, asked.headline, target);
          expect(atWhole.ok && atWhole.value <= target + allowedAtWhole).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(reached / drawn).toBeGreaterThan(1 / 6);
  });

  it("finds the way back by any setting of a lever, on the target after all levers, on a valid sheet", () => {
    let [drawn, reached] = [0, 0];
    fc.assert(
      fc.property(question(callCentres), typedLevers, partOfRange, (plain, levers, part) => {
        drawn += 1;
        const whatIf = { ...plain.sheet.whatIf, levers, realisedShare: 0.5 };
        const asked = { ...plain, sheet: { ...plain.sheet, whatIf } };
        const team = teamAnswer(asked);
        for (const driver of leverDrivers(asked.sheet, { leversOf, boundsOf: boundsOfSetting })) {
          const most = driver.unit === "seconds" ? 120 : driver.most;
          const there = pricedWhere(asked, team, driver, driver.least + part * (most - driver.least));
          const target = there === null ? null : figureOf(there, asked.headline);
          if (target?.ok !== true) continue;
          const goals = goalSeek(asked, target.value, [driver]);
          const outcome = goals.ok ? goals.value.goals[0]?.outcome : undefined;
          expect([driverKey(driver.id), outcome?.status]).not.toEqual([driverKey(driver.id), "unreachable"]);
          if (outcome?.status !== "ok") continue;
          reached += 1;
          const written = sheetOf(asked, driver, outcome.value);
          expect(loadSheet(written)).toEqual({ ok: true, value: written });
          expect(written.team).toEqual(asked.sheet.team);
          const priced = pricedWhere(asked, team, driver, outcome.value) ?? written;
          const error = Math.abs(valueOf(figureOf(priced, asked.headline)) - target.value);
          const allowed = 2e-12 * sizeOf(priced, asked.headline, target.value);
          expect([driverKey(driver.id), error <= allowed]).toEqual([driverKey(driver.id), true]);
        }
      }),
      { numRuns: 40 },
    );
    expect(reached / drawn).toBeGreaterThan(1 / 2);
  });

  it("has an answer or a reason for every valid sheet, in finite numbers", () => {
    fc.assert(
      fc.property(question(anySheet), factor, (asked, times) => {
        const answer = sought(asked, times);
        for (const { outcome } of answer?.goals.goals ?? []) {
          const numbers = Object.values(outcome).filter((value) => typeof value === "number");
          expect(numbers.every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("finds the way back: the figure of any changed driver is reached again", () => {
    fc.assert(
      fc.property(question(everyday), fc.double({ min: 0.3, max: 3, noNaN: true }), (asked, times) => {
        const drivers = driversOf(asked.sheet, boundsAt);
        for (const driver of drivers) {
          const value = Math.min(Math.max((driver.read(asked.sheet) ?? 0) * times, driver.least), driver.most);
          if (driver.wholes === "only") continue;
          const sheet = sheetWhere(asked, teamAnswer(asked), driver, value);
          const there = sheet === null ? null : figureOf(sheet, asked.headline);
          if (there?.ok !== true) continue;
          const answer = goalSeek(asked, there.value, [driver]);
          const status = answer.ok ? answer.value.goals[0]?.outcome.status : null;
          expect([driverKey(driver.id), status]).not.toEqual([driverKey(driver.id), "unreachable"]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("never comes nearer by trying where it says that it cannot be reached", () => {
    fc.assert(
      fc.property(question(everyday), factor, fc.double({ min: 0, max: 1, noNaN: true }), (asked, times, part) => {
        const answer = sought(asked, times);
        if (answer === null) return;
        const { goals, drivers, target } = answer;
        for (const { driver: id, today, outcome } of goals.goals) {
          const driver = drivers.find((each) => each.id === id);
          if (driver === undefined || driver.wholes === "only") continue;
          if (outcome.status !== "unreachable" || outcome.reason === "noFigure") continue;
          const end = Math.min(driver.most, Math.max(4 * today, 1));
          const value = driver.least + part * (end - driver.least);
          const sheet = sheetWhere(asked, teamAnswer(asked), driver, value);
          const figure = sheet === null ? null : figureOf(sheet, asked.headline);
          if (sheet === null || figure?.ok !== true) continue;
          const allowed = 1e-6 * sizeOf(sheet, asked.headline, target);
          const nearer = Math.abs(outcome.costPer - target) - Math.abs(figure.value - target);
          expect([driverKey(id), nearer <= allowed]).toEqual([driverKey(id), true]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("does not depend on the order of the drivers", () => {
    fc.assert(
      fc.property(question(everyday), factor, (asked, times) => {
        const answer = sought(asked, times);
        if (answer === null) return;
        const { goals, drivers, target } = answer;
        const reversed = goalSeek(asked, target, drivers.toReversed());
        const byKey = (found: Goals) =>
          found.goals.toSorted((a, b) => (driverKey(a.driver) < driverKey(b.driver) ? -1 : 1));
        expect(reversed.ok && byKey(reversed.value)).toEqual(byKey(goals));
      }),
      { numRuns: 50 },
    );
  });
});

describe("a tornado", () => {
  it("is made of every valid sheet: finite figures, valid ends, the widest first, 0 only for equal ends", () => {
    fc.assert(
      fc.property(fc.oneof(question(everyday), question(anySheet)), (asked) => {
        const drivers = driversOf(asked.sheet, boundsAt);
        const tornado = sensitivity(asked, drivers);
        if (!tornado.ok) return;
        const { costPer, swings } = tornado.value;
        expect(swings).toHaveLength(drivers.length);
        let widest = Infinity;
        for (const { driver: id, low, high, swing } of swings) {
          const driver = drivers.find((each) => each.id === id);
          if (driver === undefined) throw new Error(`a swing of nothing: ${driverKey(id)}`);
          for (const end of [low, high]) {
            if (end.costPer === null) continue;
            const sheet = sheetOf(asked, driver, end.value);
            expect(loadSheet(sheet)).toEqual({ ok: true, value: sheet });
            expect(figureOf(sheet, asked.headline)).toEqual({ ok: true, value: end.costPer });
            expect(end.delta).toBe(end.costPer - costPer);
          }
          expect(swing === 0).toBe(low.costPer !== null && low.costPer === high.costPer);
          if (swing === null) widest = -1;
          else {
            const size = Math.max(Math.abs(low.costPer ?? 0), Math.abs(high.costPer ?? 0));
            expect(swing).toBeLessThanOrEqual(widest + 1e-12 * drivers.length * size);
            widest = Math.min(widest, swing);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("does not depend on the order of the drivers but for ties", () => {
    fc.assert(
      fc.property(question(everyday), (asked) => {
        const drivers = driversOf(asked.sheet, boundsAt);
        const tornado = sensitivity(asked, drivers);
        const reversed = sensitivity(asked, drivers.toReversed());
        if (!tornado.ok || !reversed.ok) return;
        const key = ({ driver }: { driver: Driver["id"] }) => driverKey(driver);
        const byKey = (swings: typeof tornado.value.swings) => swings.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
        expect(byKey(reversed.value.swings)).toEqual(byKey(tornado.value.swings));
      }),
      { numRuns: 50 },
    );
  });
});
