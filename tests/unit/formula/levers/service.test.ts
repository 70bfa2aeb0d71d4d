import { describe, expect, it } from "vitest";
import { leverReport } from "../../../../src/formula/levers/leverReport";
import type { CostSheet } from "../../../../src/sheet/schema";
import { loadExample } from "../../../../src/sheet/examples/loadExample";
import { expectNear, valueOf } from "../../../support/expectations";
import { leversWith, type LeverOverrides } from "../../../support/leversWith";
import { linkedOffice } from "../../../support/plannedSheets";
import { inboundStream, line, outboundStream } from "../../../support/sheetWith";
import { centre } from "./centre";

function risksOf(overrides: LeverOverrides, realisedShare = 1, sheet: CostSheet = centre) {
  return leverReport(sheet, leversWith(overrides), realisedShare).serviceRisks;
}

const codesOf = (...given: Parameters<typeof risksOf>) => risksOf(...given).map(({ code }) => code);

/** The centre with 6.5 agents, at 500 / (6.5 x 37 x 52.1775 / 12 x 0.7) = 68.3 % occupancy. */
const busy: CostSheet = { ...centre, team: { ...centre.team, agents: 6.5 } };

describe("service", () => {
  it("is not spoken of while no lever is on", () => {
    expect(risksOf({})).toEqual([]);
  });

  it("suffers when the same work is done by fewer agents", () => {
    expect(codesOf({ scheduling: { agentsSaved: 0.05 } })).toEqual(["occupancyRises", "fewerAgentsSameLoad"]);
    const [, fewer] = risksOf({ scheduling: { agentsSaved: 0.05 } });
    expectNear(fewer?.code === "fewerAgentsSameLoad" ? fewer.share : 0, 0.05);
    expect(codesOf({ scheduling: { agentsSaved: 0.2 } }, 1, busy)[0]).toBe("occupancyAbove85");
    expect(codesOf({ scheduling: { agentsSaved: 0.4 } }, 1, busy)[0]).toBe("occupancyImpossible");
  });

  it("gains from agents who stay, and that is said", () => {
    expect(risksOf({ selfService: { deflectedShare: 0.2 } }, 0.5)).toEqual([{ code: "agentsKept", agents: 1 }]);
    expect(risksOf({ selfService: { deflectedShare: 0.2 } }, 1)).toEqual([]);
  });

  it("needs agents for calls that are longer, or answered and were not", () => {
    expect(risksOf({ selfService: { longerCalls: 0.1 } })).toEqual([
      { code: "moreAgentsNeeded", agents: 1 },
      { code: "callsLonger", kind: "perCall", from: 300, to: 330 },
    ]);
    expect(codesOf({ callback: { hangUpsAvoided: 0.5 } })).toEqual(["moreAgentsNeeded", "moreCallsAnswered"]);
    expect(risksOf({ callback: { hangUpsAvoided: 0.5 } }).at(-1)).toEqual({ code: "moreCallsAnswered", calls: 300 });
  });

  it("has nobody to spare in a team that is too busy, however much work went", () => {
    const full = { ...centre, team: { ...centre.team, agents: 4.5 } };
    expect(codesOf({ selfService: { deflectedShare: 0.05 } }, 0, full)).toEqual(["occupancyAbove85"]);
  });

  it("is what the plan asks for where the plan sets the agents, however much fuller they are", () => {
    // 7 agents in each half hour are needed for calls of 165 s, and enough for those of 168.3 s
    const work = linkedOffice.work.map((stream) => ({ ...stream, handleSeconds: 165 }));
    const levers = leversWith({ selfService: { longerCalls: 0.02 } });
    const { beforeAfter, serviceRisks } = leverReport({ ...linkedOffice, work }, levers, 1);
    expect(valueOf(beforeAfter.occupancy.after)).toBeGreaterThan(valueOf(beforeAfter.occupancy.before));
    expect(serviceRisks.map(({ code }) => code)).toEqual(["callsLonger"]);
  });

  it("has no calls that last longer where they take no time before and after", () => {
    const timeless = { ...centre, work: [inboundStream({ handled: 6_000, handleSeconds: 0 })] };
    expect(risksOf({ selfService: { longerCalls: 0.1 } }, 1, timeless)).toEqual([
      { code: "agentsStay", reason: "zeroMinutes" },
    ]);
  });

  it("is unknown where hours are, and why agents stay is said", () => {
    const unknown = { ...centre, work: [inboundStream({ handled: 6_000 })] };
    expect(risksOf({ selfService: { deflectedShare: 0.2 } }, 1, unknown)).toEqual([
      { code: "occupancyUnknown", reason: "noHandlingTime" },
      { code: "agentsStay", reason: "noHandlingTime" },
    ]);
  });
});

describe("a cost per call that rises while the total falls", () => {
  it("is said with its causes, on the Danish example with self-service and nobody taken out", async () => {
    const example = await loadExample("webShop", (key) => key);
    const danish = { ...example, rates: { ...example.rates, USD: 6.58 } };
    const levers = leversWith({ selfService: { deflectedShare: 0.15, longerCalls: 0.05 } });
    const { oppositeMoves, beforeAfter, totalCost } = leverReport(danish, levers, 0);
    // telephony is 0.12 a minute x 150,000 minutes, of which 0.85 x 1.05 are left; all else stays
    expectNear(valueOf(totalCost).from, 1_052_973.8333333333);
    expectNear(valueOf(totalCost).to, 1_052_973.8333333333 - 18_000 * (1 - 0.85 * 1.05));
    const { costPer } = beforeAfter.headlines[0] ?? {};
    expectNear(valueOf(costPer?.before), 1_052_973.8333333333 / 40_000);
    expectNear(valueOf(costPer?.after), 1_051_038.8333333333 / 34_000);
    expect(oppositeMoves).toHaveLength(1);
    expect(oppositeMoves[0]).toMatchObject({
      kind: "perCall",
      causes: ["fewerToDivideBy", "agentsKept", "fixedCosts", "longerCalls"],
    });
    expect(Math.abs((oppositeMoves[0]?.totalFall ?? 0) - 1_935)).toBeLessThan(1e-6);
    expect(beforeAfter.agents).toEqual({ before: { ok: true, value: 25 }, after: { ok: true, value: 25 } });
  });

  it("comes of whole-centre costs alone when all of the fall is taken out", () => {
    const { oppositeMoves } = leverReport(centre, leversWith({ selfService: { deflectedShare: 0.2 } }), 1);
    expect(oppositeMoves.map(({ causes }) => causes)).toEqual([["fewerToDivideBy", "fixedCosts"]]);
    // 279,800 for 4,800 calls
    expect(Math.abs((oppositeMoves[0]?.costPerRise ?? 0) - (279_800 / 4_800 - 57))).toBeLessThan(1e-9);
  });

  it("comes for sales when they bear more of what is common", () => {
    const sheet = { ...centre, work: [...centre.work, outboundStream({ handleSeconds: 3_600 })] };
    const { oppositeMoves } = leverReport(sheet, leversWith({ selfService: { deflectedShare: 0.2 } }), 1);
    const sale = oppositeMoves.find(({ kind }) => kind === "perSale");
    expect(sale?.causes).toEqual(["bearsMoreCost"]);
  });

  it("is said, too, where the total stays the same since nothing is taken out", () => {
    const fixed = { ...centre, costs: [line({ amount: 342_000 })] };
    const { oppositeMoves } = leverReport(fixed, leversWith({ selfService: { deflectedShare: 0.2 } }), 0);
    expect(oppositeMoves).toMatchObject([
      { kind: "perCall", totalFall: 0, causes: ["fewerToDivideBy", "agentsKept", "fixedCosts"] },
    ]);
    expect(Math.abs((oppositeMoves[0]?.costPerRise ?? 0) - (342_000 / 4_800 - 57))).toBeLessThan(1e-9);
  });

  it("comes of agents alone where they stay and all cost is theirs; unknown agents are no cause", () => {
    const wages = { ...centre, costs: [line({ amount: 30_000, basis: { kind: "perAgent", every: "month" } })] };
    const causesOf = (sheet: CostSheet) =>
      leverReport(sheet, leversWith({ selfService: { deflectedShare: 0.2 } }), 0).oppositeMoves[0]?.causes;
    expect(causesOf(wages)).toEqual(["fewerToDivideBy", "agentsKept"]);
    const rent = { ...centre, costs: [line({ amount: 342_000 })] };
    expect(causesOf({ ...rent, team: { ...rent.team, agents: null } })).toEqual(["fewerToDivideBy", "fixedCosts"]);
    const nobody = { ...rent, team: { ...rent.team, agents: 0 }, work: [inboundStream({ handled: 6_000 })] };
    expect(causesOf(nobody)).toEqual(["fewerToDivideBy", "fixedCosts"]);
  });

  it("leaves rounding aside", () => {
    const fixed = { ...centre, costs: [line({ amount: 342_000 })] };
    const moves = (overrides: LeverOverrides, sheet: CostSheet) =>
      leverReport(sheet, leversWith(overrides), 0).oppositeMoves;
    const hardly = { selfService: { deflectedShare: 0.2, cost: { perMonth: 1e-6 } } };
    expect(moves(hardly, fixed)).toMatchObject([{ totalFall: 0 }]);
    expect(moves({ selfService: { deflectedShare: 1e-10 } }, fixed)).toEqual([]);
    expect(moves({ selfService: { deflectedShare: 0.2 } }, { ...fixed, costs: [line({ amount: 0 })] })).toEqual([]);
  });

  it("is not said where both fall, or where the total rises, or where no call is left", () => {
    const noFixed = { ...centre, costs: [line({ amount: 30_000, basis: { kind: "perAgent", every: "month" } })] };
    const moves = (overrides: LeverOverrides, sheet: CostSheet) =>
      leverReport(sheet, leversWith(overrides), 1).oppositeMoves;
    expect(moves({ selfService: { deflectedShare: 0.2 } }, noFixed)).toEqual([]);
    expect(moves({ automation: { moreIssuesPerHour: 0.1 } }, centre)).toEqual([]);
    expect(moves({ callback: { hangUpsAvoided: 0.5 } }, centre)).toEqual([]);
    expect(moves({ selfService: { deflectedShare: 0.2, cost: { perMonth: 100_000 } } }, centre)).toEqual([]);
    expect(moves({ selfService: { deflectedShare: 1 } }, centre)).toEqual([]);
  });
});
