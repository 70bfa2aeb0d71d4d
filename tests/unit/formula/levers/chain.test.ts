import { describe, expect, it } from "vitest";
import type { BeforeAfter } from "../../../../src/formula/levers/beforeAfter";
import { leverChain } from "../../../../src/formula/levers/chain";
import { leverReport } from "../../../../src/formula/levers/leverReport";
import { expectNear, valueOf } from "../../../support/expectations";
import { leversWith } from "../../../support/leversWith";
import { inboundStream, outboundStream } from "../../../support/sheetWith";
import { centre } from "./centre";

const TWO = leversWith({
  selfService: { deflectedShare: 0.2 },
  firstContactResolution: { resolutionGain: 0.05 },
  automation: { moreIssuesPerHour: 0.25 },
});

describe("levers in a chain", () => {
  it("run in their order, each on what is left, not added", () => {
    const { steps, after } = leverChain(centre, TWO, 1);
    expect(steps.map(({ lever }) => lever)).toEqual(["firstContactResolution", "selfService", "automation"]);
    const resolved = (6_000 * 0.8) / 0.85;
    const [stream] = after.work;
    expectNear(stream?.kind === "inbound" ? (stream.handled ?? 0) : 0, resolved * 0.8);
    expectNear(stream?.handleSeconds ?? 0, 240);
    expectNear(after.team.agents ?? 0, ((10 * resolved) / 6_000) * 0.8 * 0.8);
  });

  it("use freed time first where a lever adds work: the team follows from today's on", () => {
    // 30,000 minutes and a tenth longer are 33,000; a fifth shorter again, 26,400: in the end nobody comes and nobody goes
    const levers = leversWith({
      automation: { moreIssuesPerHour: 0.25 },
      analytics: {},
      firstContactResolution: { longerCalls: 0.1 },
    });
    const { steps, after } = leverChain(centre, levers, 0);
    expect(steps.map(({ sheet }) => sheet.team.agents)).toEqual([11, 10, 10]);
    expect(after.team.agents).toBe(10);
  });

  it("multiply what they allow of occupancy", () => {
    const levers = leversWith({ skillRouting: { agentsSaved: 0.1 }, scheduling: { agentsSaved: 0.2 } });
    expectNear(leverChain(centre, levers, 1).after.team.agents ?? 0, 10 * 0.9 * 0.8);
  });

  it("touch the lines that move and leave those of the whole centre", () => {
    const { after, steps } = leverChain(centre, leversWith({ selfService: { deflectedShare: 0.2 } }), 1);
    // 8 agents: 240,000 wages and 4,000 licences; 24,000 minutes: 4,800 telephony; 31,000 stay
    expectNear(steps[0]?.statement.total ?? 0, 240_000 + 4_000 + 4_800 + 31_000);
    expect(after.costs).toBe(centre.costs);
  });

  it("say why agents could not follow", () => {
    const sheet = { ...centre, work: [inboundStream({ handled: 6_000 })] };
    const { steps } = leverChain(sheet, leversWith({ selfService: { deflectedShare: 0.2 } }), 1);
    expect(steps[0]?.need).toEqual({ ok: false, error: "noHandlingTime" });
    expect(steps[0]?.sheet.team.agents).toBe(10);
  });
});

describe("the report", () => {
  const report = () => leverReport(centre, TWO, 1);

  it("has a waterfall of the total and of the cost per call, step by step", () => {
    const { from, steps, to } = valueOf(report().totalCost);
    expect(from).toBe(342_000);
    const moving = 311_000;
    const calls = 0.8 / 0.85;
    const levels = [1, calls, calls * 0.8, calls * 0.64].map((part) => moving * part + 31_000);
    steps.forEach(({ change }, index) => expectClose(change, (levels[index + 1] ?? 0) - (levels[index] ?? 0)));
    expectClose(to, levels[3] ?? 0);
    const perCall = valueOf(report().headlines[0]?.waterfall);
    expect([report().headlines[0]?.kind, perCall.from]).toEqual(["perCall", 57]);
    const counts = [6_000, 6_000 * calls, 4_800 * calls, 4_800 * calls];
    perCall.steps.forEach((step, index) => expectClose(step.to, (levels[index + 1] ?? 0) / (counts[index + 1] ?? 0)));
  });

  it("shows each lever alone, which is more than in the chain after others", () => {
    const automation = report().levers.find(({ lever }) => lever === "automation");
    const change = ({ before, after }: BeforeAfter<number>) => after - before;
    const { alone, inChain } = automation ?? expect.fail("automation is on");
    expectClose(change(valueOf(alone.totalCost)), -0.2 * 311_000);
    expectClose(change(valueOf(inChain.totalCost)), -0.2 * 311_000 * 0.8 * (0.8 / 0.85));
    expectClose(change(valueOf(alone.costPer[0]?.figures)), (-0.2 * 311_000) / 6_000);
    expectClose(valueOf(automation?.need), 0.8);
  });

  it("shows today and after", () => {
    const { totalCost, agents, occupancy, workloadHours, headlines } = report().beforeAfter;
    const left = (0.8 / 0.85) * 0.64;
    expect(totalCost).toEqual({ before: 342_000, after: valueOf(report().totalCost).to });
    expectClose(valueOf(agents.after), 10 * left);
    expectClose(valueOf(workloadHours.before), 500);
    expectClose(valueOf(workloadHours.after), 500 * left);
    expectClose(valueOf(occupancy.after), valueOf(occupancy.before));
    const [calls] = headlines;
    expect([calls?.handleSeconds.before, calls?.count.before]).toEqual([
      { ok: true, value: 300 },
      { ok: true, value: 6_000 },
    ]);
    expectClose(valueOf(calls?.handleSeconds.after), 240);
    expectClose(valueOf(calls?.costPerResolvedIssue?.before), 57 / 0.8);
    expectClose(valueOf(calls?.costPerResolvedIssue?.after), valueOf(calls?.costPer.after) / 0.85);
  });

  it("takes the mean handling time of several streams by their contacts", () => {
    const second = inboundStream({ id: "in2", handled: 2_000, handleSeconds: 500 });
    const { beforeAfter } = leverReport({ ...centre, work: [...centre.work, second] }, leversWith({}), 1);
    expectClose(valueOf(beforeAfter.headlines[0]?.handleSeconds.before), 350);
  });

  it("has a reason instead of a waterfall where a step leaves no call", () => {
    const { headlines, totalCost } = leverReport(centre, leversWith({ selfService: { deflectedShare: 1 } }), 1);
    expect(headlines[0]?.waterfall).toEqual({ ok: false, error: "zeroCalls" });
    expectClose(valueOf(totalCost).to, 31_000);
  });

  it("says what is unknown today, though levers may cost something", () => {
    const free = { ...centre, costs: [], team: { ...centre.team, agents: null } };
    const { levers, beforeAfter } = leverReport(free, leversWith({ analytics: { cost: { perMonth: 400 } } }), 1);
    expect(levers[0]?.alone.totalCost).toEqual({ ok: false, error: "noCost" });
    expect(beforeAfter.agents).toEqual({ before: noneOf("noAgents"), after: noneOf("noAgents") });
    const seats = leverReport(free, leversWith({ analytics: { cost: { perAgentPerMonth: 30 } } }), 1);
    expect(seats.beforeAfter.unfinishedLines).toEqual({ before: 0, after: 1 });
  });

  it("has the handling time of a stream alone without any contact, and of several only when it is known and used", () => {
    const secondsOf = (...work: ReturnType<typeof inboundStream>[]) =>
      leverReport({ ...centre, work }, leversWith({}), 1).beforeAfter.headlines[0]?.handleSeconds.before;
    const idle = inboundStream({ handled: 0, handleSeconds: 300 });
    expect(secondsOf(idle)).toEqual({ ok: true, value: 300 });
    expect(secondsOf(inboundStream({ handleSeconds: null }))).toEqual(noneOf("noHandlingTime"));
    expect(secondsOf(idle, { ...idle, id: "in2" })).toEqual(noneOf("zeroCalls"));
    expect(secondsOf(inboundStream(), inboundStream({ id: "in2", handleSeconds: 300 }))).toEqual(
      noneOf("noHandlingTime"),
    );
  });

  it("has a waterfall of the cost per sale beside that per call, and no resolved issues of sales", () => {
    const sheet = { ...centre, work: [...centre.work, outboundStream({ handleSeconds: 3_600 })] };
    const { headlines, beforeAfter, chain } = leverReport(sheet, leversWith({ analytics: {} }), 1);
    const [perCall, perSale] = chain.before.statement.headlines.map(({ costPer }) => valueOf(costPer));
    expect(headlines.map(({ waterfall }) => valueOf(waterfall).from)).toEqual([perCall, perSale]);
    expect(perSale).not.toBe(perCall);
    expect(beforeAfter.headlines[1]?.costPerResolvedIssue).toBeNull();
  });

  it("names the settings that change nothing, for want of what they act on", () => {
    const sheet = { ...centre, work: [inboundStream({ handled: 6_000, handleSeconds: 300 })] };
    const levers = leversWith({
      integratedSoftware: { secondsSaved: 20 },
      firstContactResolution: { resolutionGain: 0.05, longerCalls: 0.1 },
      callback: { hangUpsAvoided: 0.5 },
      scheduling: { agentsSaved: 0.05 },
    });
    const idle = leverReport(sheet, levers, 1).levers.map(({ lever, idleSettings }) => [lever, idleSettings]);
    expect(idle).toEqual([
      ["integratedSoftware", ["secondsSaved"]],
      ["firstContactResolution", ["resolutionGain"]],
      ["callback", ["hangUpsAvoided"]],
      ["scheduling", []],
    ]);
  });

  it("names those too that find nothing left by the levers before them", () => {
    const levers = leversWith({ firstContactResolution: { resolutionGain: 0.2 }, analytics: { resolutionGain: 0.05 } });
    const idle = leverReport(centre, levers, 1).levers.map(({ idleSettings }) => idleSettings);
    expect(idle).toEqual([[], ["resolutionGain"]]);
  });

  it("names neither what is not known nor what only changes an amount, but agents saved of a team that is not known", () => {
    const levers = leversWith({
      integratedSoftware: { matchedShare: null, secondsSaved: 20 },
      cloud: { technologyChange: 0.1 },
      scheduling: { agentsSaved: 0.05 },
    });
    const sheet = { ...centre, team: { ...centre.team, agents: null } };
    expect(leverReport(sheet, levers, 1).levers.map(({ idleSettings }) => idleSettings)).toEqual([
      ["secondsSaved"],
      [],
      ["agentsSaved"],
    ]);
  });
});

function noneOf(error: string) {
  return { ok: false, error };
}

/** Expects a number to within 1e-9 of its size: chained products of decimals that are no binary numbers. */
function expectClose(value: number, exact: number): void {
  expect(Math.abs(value - exact)).toBeLessThanOrEqual(1e-9 * Math.abs(exact));
}
