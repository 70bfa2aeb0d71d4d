import { describe, expect, it } from "vitest";
import { goalSeek, type GoalOutcome } from "../../../../src/formula/goalSeek";
import { withNeededAgents } from "../../../../src/formula/staffing/withNeededAgents";
import { driverKey, type Driver } from "../../../../src/formula/whatIf/driver";
import { driversOf } from "../../../../src/formula/whatIf/drivers";
import { leverDrivers } from "../../../../src/formula/whatIf/leverDrivers";
import { pricedWhere, questionOf } from "../../../../src/formula/whatIf/question";
import { boundsAt } from "../../../../src/sheet/boundsAt";
import { boundsOfSetting } from "../../../../src/sheet/boundsOfSetting";
import { setLever, switchLever } from "../../../../src/sheet/edits/whatIf";
import { leversOf } from "../../../../src/sheet/leverDefaults";
import type { CostSheet } from "../../../../src/sheet/schema";
import { expectNear, valueOf } from "../../../support/expectations";
import { linkedOffice } from "../../../support/plannedSheets";

/** What one agent in each of the 80 half hours costs, at 10,000 for 37 paid hours of which 7 in 10 are worked. */
const EACH = (10_000 * 80 * 0.5) / 0.7 / 37;
const TODAY = 3_800;

/** What a call costs with so many agents in each half hour. */
const withEach = (agents: number, handled = TODAY) => (60_000 + EACH * agents) / handled;

/** How many agents a sheet has in each half hour. */
const agentsEach = ({ team }: CostSheet) => ((team.agents ?? 0) * 0.7 * 37) / 40;

function neededFor(handled: number): number {
  const work = linkedOffice.work.map((stream) => ({ ...stream, handled, offered: (handled * 4_000) / 3_800 }));
  return Math.round(agentsEach(withNeededAgents({ ...linkedOffice, work: work as CostSheet["work"] }).sheet));
}

function soughtOf(sheet: CostSheet, driver: Driver | undefined, target: number): GoalOutcome {
  if (driver === undefined) throw new Error("no such driver");
  const outcome = valueOf(goalSeek(questionOf({ sheet, headline: "perCall" }), target, [driver])).goals[0]?.outcome;
  if (outcome === undefined) throw new Error("today's value is unknown");
  return outcome;
}

const calls = driversOf(linkedOffice, boundsAt).find(({ id }) => driverKey(id) === "volume.perCall");
const known = { leversOf, boundsOf: boundsOfSetting };
const settingOf = (sheet: CostSheet, key: string) => leverDrivers(sheet, known).find(({ id }) => driverKey(id) === key);

describe("calls that give a target where whole agents come with them", () => {
  // with so many agents it is (60,000 + agents x what each costs) / target calls, if as many calls need as many agents
  it.each([30, 33, 35, 38, 39, 40, 41, 41.5, 42, 43, 43.5, 44, 44.5, 45.5, 46, 47, 48, 50, 55, 60, 70, 100, 200])(
    "for %d kr. are the nearest to today's of all that do",
    (target) => {
      const all = Array.from({ length: 40 }, (_, index) => index + 1)
        .map((agents) => ({ agents, handled: (60_000 + EACH * agents) / target }))
        .filter(({ agents, handled }) => neededFor(handled) === agents)
        .map(({ handled }) => handled);
      const [nearest] = all.toSorted((a, b) => Math.abs(a - TODAY) - Math.abs(b - TODAY));
      const outcome = soughtOf(linkedOffice, calls, target);
      if (outcome.status !== "ok") throw new Error(JSON.stringify(outcome));
      expectNear(outcome.value, nearest ?? Number.NaN);
      expectNear(outcome.costPer, target);
      expectNear((outcome.change ?? Number.NaN) + 1, outcome.value / TODAY);
      const whole = outcome.whole?.value ?? Number.NaN;
      expect(Math.abs(whole - outcome.value)).toBeLessThan(1);
      expectNear(outcome.whole?.costPer ?? Number.NaN, withEach(neededFor(whole), whole));
      expect(outcome.whole?.costPer).toBeLessThanOrEqual(target);
    },
  );
});

describe("what is asked for on the way", () => {
  function askedFor(target: number): number {
    if (calls === undefined) throw new Error("no such driver");
    let asked = 0;
    const write: Driver["write"] = (sheet, value) => {
      asked += 1;
      return calls.write(sheet, value);
    };
    soughtOf(linkedOffice, { ...calls, write }, target);
    return asked;
  }

  it("is few values, since what cannot hold the target with either number of agents is left aside", () => {
    for (const target of [38, 43.5, 47]) expect(askedFor(target)).toBeLessThan(90);
    expect(askedFor(200)).toBeLessThan(150);
    // and not without end where nothing reaches it
    expect(askedFor(10)).toBeLessThan(600);
  });
});

describe("a setting of a lever where whole agents go with it", () => {
  const key = "lever.analytics.shorterCalls";
  const sheet = setLever("analytics", { shorterCalls: 0.02 })(switchLever("analytics", true)(linkedOffice));
  const pricedAt = (value: number) => {
    const driver = settingOf(sheet, key);
    const question = questionOf({ sheet, headline: "perCall" });
    const priced = driver === undefined ? null : pricedWhere(question, { kind: "needed" }, driver, value);
    if (priced === null) throw new Error("no sheet says so");
    return priced;
  };

  it("has today's agents where all work is gone, and no need, beside half and twice of a setting that frees none", () => {
    expect([0.01, 0.02, 0.04, 0.9, 1].map((value) => Math.round(agentsEach(pricedAt(value))))).toEqual([7, 7, 7, 2, 7]);
    expect(withNeededAgents(pricedAt(1)).needUnknown).toBe("zeroHandlingTime");
  });

  it("reaches what four agents cost, and comes no nearer to what half an agent would than with one", () => {
    const outcome = soughtOf(sheet, settingOf(sheet, key), withEach(4));
    if (outcome.status !== "ok") throw new Error(JSON.stringify(outcome));
    expectNear(outcome.costPer, withEach(4));
    expect(Math.round(agentsEach(pricedAt(outcome.value)))).toBe(4);
    const nearest = soughtOf(sheet, settingOf(sheet, key), withEach(0.5));
    if (nearest.status !== "unreachable" || nearest.reason !== "limit") throw new Error(JSON.stringify(nearest));
    expectNear(nearest.costPer, withEach(1));
    expect(Math.round(agentsEach(pricedAt(nearest.at ?? 0)))).toBe(1);
  });
});
