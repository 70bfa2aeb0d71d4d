import { describe, expect, it } from "vitest";
import { goalSeek } from "../../../../src/formula/goalSeek";
import { leverReport } from "../../../../src/formula/levers/leverReport";
import { withNumberAt } from "../../../../src/formula/numberPlace";
import { sensitivity } from "../../../../src/formula/sensitivity";
import { withNeededAgents } from "../../../../src/formula/staffing/withNeededAgents";
import { costStatement } from "../../../../src/formula/statement";
import { startSimulation } from "../../../../src/formula/uncertainty/simulation";
import { driverKey } from "../../../../src/formula/whatIf/driver";
import { driversOf } from "../../../../src/formula/whatIf/drivers";
import { questionOf, teamAnswer } from "../../../../src/formula/whatIf/question";
import { boundsAt } from "../../../../src/sheet/boundsAt";
import type { NumberPlace } from "../../../../src/sheet/numberPlace";
import type { CostSheet } from "../../../../src/sheet/schema";
import { usableNumbers } from "../../../../src/workers/simulationWork";
import { valueOf } from "../../../support/expectations";
import { leversWith } from "../../../support/leversWith";
import { linkedHalfHour, linkedOffice } from "../../../support/plannedSheets";

const question = () => questionOf({ sheet: linkedOffice, headline: "perCall" });
const drivers = () => driversOf(linkedOffice, boundsAt);
const CALLS: NumberPlace = { kind: "work", stream: "in", field: "offered" };
const SECONDS: NumberPlace = { kind: "work", stream: "in", field: "handleSeconds" };
const SHRINKAGE: NumberPlace = { kind: "team", field: "shrinkage" };

/** Cost per call of a sheet with the agents that it then needs: what every what-if of it has to say. */
function costOf(changed: CostSheet): number {
  const { sheet, needUnknown } = withNeededAgents(changed);
  if (needUnknown !== null) throw new Error(needUnknown);
  return valueOf(costStatement(sheet).headlines[0]?.costPer ?? null);
}

function driver(key: string) {
  const found = drivers().find(({ id }) => driverKey(id) === key);
  if (found === undefined) throw new Error(`no driver ${key}`);
  return found;
}

describe("a what-if of a sheet whose plan sets its agents", () => {
  it("has the team that its plan needs, whatever is set for a team that follows", () => {
    expect(question().team).toEqual({ kind: "needed" });
    expect(teamAnswer(question())).toEqual({ kind: "needed" });
    const unknown = { ...linkedOffice, team: { ...linkedOffice.team, shrinkage: null } };
    expect(teamAnswer(questionOf({ sheet: unknown, headline: "perCall" }))).toEqual({
      kind: "stays",
      reason: "needUnknown",
    });
  });

  it("cannot change the agents alone", () => {
    expect(drivers().map(({ id }) => driverKey(id))).not.toContain("number.team.agents");
    expect(driversOf({ ...linkedOffice, staffing: null }, boundsAt).map(({ id }) => driverKey(id))).toContain(
      "number.team.agents",
    );
  });

  it("reaches a target by more shrinkage where there is none today, though beside none there is but half of it", () => {
    const sheet = linkedHalfHour;
    const today = costOf(sheet);
    const shrinkage = driversOf(sheet, boundsAt).filter(({ id }) => driverKey(id) === "number.team.shrinkage");
    const { goals } = valueOf(goalSeek(questionOf({ sheet, headline: "perCall" }), today * 1.25, shrinkage));
    // cost / (1 - 1/5) is five fourths of it
    expect(goals[0]?.outcome).toMatchObject({ status: "ok" });
    expect(goals[0]?.outcome.status === "ok" && goals[0].outcome.value).toBeCloseTo(0.2, 12);
  });

  it("comes no nearer to a target than with the most calls that a plan can be worked out for, and says with how many", () => {
    const { goals } = valueOf(goalSeek(question(), 1, [driver("volume.perCall")]));
    const outcome = goals[0]?.outcome;
    if (outcome?.status !== "unreachable" || outcome.reason !== "limit") throw new Error("reached");
    const handled = (times: number) =>
      costOf({
        ...linkedOffice,
        work: linkedOffice.work.map((stream) =>
          stream.kind === "inbound" ? { ...stream, offered: 4_000 * times, handled: 3_800 * times } : stream,
        ),
      });
    // 10,000 erlangs at most, of 5 today
    expect(outcome).toMatchObject({ isAttained: true });
    expect(outcome.at).toBeCloseTo(3_800 * 2_000, 0);
    expect(outcome.at).toBeLessThanOrEqual(3_800 * 2_000);
    expect(outcome.costPer).toBeCloseTo(handled((outcome.at ?? 0) / 3_800), 9);
    const beyond = goalSeek(question(), handled(1_999), [driver("volume.perCall")]);
    expect(valueOf(beyond).goals[0]?.outcome.status).toBe("ok");
  });

  it("swings each driver between the costs of the sheets with the agents that they need", () => {
    const { swings } = valueOf(sensitivity(question(), drivers()));
    for (const key of ["volume.perCall", "handlingTime.perCall", "number.team.shrinkage", "number.line.wages.amount"]) {
      const swing = swings.find(({ driver: id }) => driverKey(id) === key);
      for (const end of [swing?.low, swing?.high]) {
        const changed = end === undefined ? null : driver(key).write(linkedOffice, end.value);
        expect(end?.costPer).toBe(changed === null ? null : costOf(changed));
      }
    }
  });

  it("takes 6 agents in each half hour in place of 7 for calls of 140 s, and 9 for calls of 220 s", () => {
    const agentsAt = (handleSeconds: number) =>
      withNeededAgents(withNumberAt(linkedOffice, SECONDS, handleSeconds)).sheet.team.agents;
    expect(agentsAt(180)).toBe(linkedOffice.team.agents);
    expect(agentsAt(140)).toBeCloseTo((80 * 6 * 0.5) / 0.7 / 37, 12);
    expect(agentsAt(220)).toBeCloseTo((80 * 9 * 0.5) / 0.7 / 37, 12);
  });

  it("reaches a target with the agents that the sheet then needs", () => {
    const target = 0.95 * costOf(linkedOffice);
    const { goals } = valueOf(goalSeek(question(), target, [driver("number.line.wages.amount")]));
    const outcome = goals[0]?.outcome;
    if (outcome?.status !== "ok") throw new Error(outcome?.status);
    const changed = driver("number.line.wages.amount").write(linkedOffice, outcome.value);
    expect(changed === null ? null : costOf(changed)).toBeCloseTo(target, 9);
  });

  it("names the nearest figure where whole agents jump across the target, and what gives it", () => {
    // 7 agents in each half hour cost (60,000 + 10,000 x 400 / 37) / 3,800; 6 and 5 are the next below
    const withEach = (agents: number) => (60_000 + (10_000 * agents * 40) / 0.7 / 37) / 3_800;
    const { goals } = valueOf(goalSeek(question(), withEach(5.4), [driver("handlingTime.perCall")]));
    const outcome = goals[0]?.outcome;
    if (outcome?.status !== "unreachable" || outcome.reason !== "limit") throw new Error("it jumps");
    expect(outcome.isAttained).toBe(true);
    expect(outcome.costPer).toBeCloseTo(withEach(5), 10);
    expect(costOf(withNumberAt(linkedOffice, SECONDS, outcome.at ?? 0))).toBeCloseTo(withEach(5), 10);
  });

  it("reaches a target with one agent in each half hour, though half and twice the calls take two as today", () => {
    const work = linkedOffice.work.map((stream) => ({ ...stream, offered: 400, handled: 400 })) as CostSheet["work"];
    const { sheet } = withNeededAgents({ ...linkedOffice, work });
    expect(sheet.team.agents).toBeCloseTo((80 * 2 * 0.5) / 0.7 / 37, 12);
    const volume = driversOf(sheet, boundsAt).filter(({ id }) => driverKey(id) === "volume.perCall");
    const { goals } = valueOf(goalSeek(questionOf({ sheet, headline: "perCall" }), 500, volume));
    const outcome = goals[0]?.outcome;
    if (outcome?.status !== "ok") throw new Error(outcome?.status);
    expect(outcome.value).toBeCloseTo((60_000 + (10_000 * 80 * 0.5) / 0.7 / 37) / 500, 9);
  });

  it("lets levers free whole agents of an interval, growth and fall alike, with no realised share", () => {
    const levers = leversWith({ integratedSoftware: { matchedShare: 1, secondsSaved: 40 } });
    const report = leverReport(linkedOffice, levers, 0);
    const [step] = report.chain.steps;
    expect(step?.sheet.team.agents).toBe(withNeededAgents(step?.worked.sheet ?? linkedOffice).sheet.team.agents);
    expect(report.payback.breakEvenRealisedShare).toBeNull();
    expect(report).toEqual({ ...leverReport(linkedOffice, levers, 1) });
  });

  it("draws figures of sheets with the agents that each needs", () => {
    const of = [CALLS, SECONDS, SHRINKAGE];
    const numbers = usableNumbers([
      { of: CALLS, shape: "uniform", low: 2_000, high: 6_000 },
      { of: SECONDS, shape: "triangular", low: 100, likely: 180, high: 400 },
      { of: SHRINKAGE, shape: "uniform", low: 0.2, high: 0.4 },
    ]);
    const simulation = startSimulation({
      question: question(),
      numbers,
      seed: 7,
      draws: 400,
      band: null,
      target: null,
    });
    simulation.advance(400);
    const { values, figures } = simulation.firstDraws();
    expect(simulation.result().withoutFigure).toEqual({});
    figures.forEach((figure, row) => {
      const drawn = of.reduce((sheet, place, at) => withNumberAt(sheet, place, values[at]?.[row] ?? 0), linkedOffice);
      expect(Math.abs(figure / costOf(drawn) - 1)).toBeLessThan(1e-12);
    });
  });

  it("draws no figure where the need cannot be known, and says why", () => {
    const numbers = usableNumbers([{ of: SHRINKAGE, shape: "uniform", low: 1, high: 1 }]);
    const simulation = startSimulation({ question: question(), numbers, seed: 7, draws: 10, band: null, target: null });
    simulation.advance(10);
    expect(simulation.result().withoutFigure).toEqual({ needUnknown: 10 });
  });
});
