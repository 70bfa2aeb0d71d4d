import { describe, expect, it } from "vitest";
import { leverChain } from "../../../../src/formula/levers/chain";
import type { CostSheet } from "../../../../src/sheet/schema";
import { lineCosts } from "../../../support/expectations";
import { leversWith, type LeverOverrides } from "../../../support/leversWith";
import { chatStream, inboundStream, line } from "../../../support/sheetWith";
import { centre } from "./centre";

/** What the lines cost that the levers add, in order. */
function ownCosts(overrides: LeverOverrides, sheet: CostSheet = centre): (number | string | undefined)[] {
  const { after } = leverChain(sheet, leversWith(overrides), 1);
  const costs = lineCosts(after);
  return after.costs.slice(sheet.costs.length).map(({ id }) => costs[id]);
}

const ALL_PRICES = { perMonth: 400, perAgentPerMonth: 30, perUse: 0.5, oneOff: 7_200, oneOffMonths: 24 };

describe("a lever's own cost", () => {
  it("is lines of the sheet: by the month, the agent, the contact handled, and a purchase over its life", () => {
    expect(ownCosts({ analytics: { cost: ALL_PRICES } })).toEqual([400, 300, 3_000, 300]);
    expect(
      ownCosts({ analytics: { cost: ALL_PRICES } }, { ...centre, period: { length: "year", start: null } }),
    ).toEqual([4_800, 3_600, 3_000, 3_600]);
  });

  it("is paid for the agents and calls that are left", () => {
    const overrides = { analytics: { cost: ALL_PRICES }, selfService: { deflectedShare: 0.2 } };
    expect(ownCosts(overrides)).toEqual([400, 240, 2_400, 300]);
  });

  it("of self-service is paid for the calls that it takes, of callback for the callers called back", () => {
    expect(ownCosts({ selfService: { deflectedShare: 0.2, cost: { perUse: 0.5 } } })).toEqual([660]);
    expect(ownCosts({ callback: { hangUpsAvoided: 0.5, cost: { perUse: 0.5 } } })).toEqual([150]);
    const unknown = { ...centre, work: [inboundStream({ handled: 6_000 })] };
    expect(ownCosts({ callback: { hangUpsAvoided: 0.5, cost: { perUse: 0.5 } } }, unknown)).toEqual(["noQuantity"]);
    expect(ownCosts({ selfService: { deflectedShare: 0.2, cost: { perUse: 0.5 } } }, unknown)).toEqual([600]);
    const unanswered = { ...centre, work: [inboundStream({ offered: 6_600, handled: null })] };
    expect(ownCosts({ callback: { hangUpsAvoided: 0.5, cost: { perUse: 0.5 } } }, unanswered)).toEqual(["noQuantity"]);
    const nothing = { ...centre, work: [inboundStream({ handled: null })] };
    expect(ownCosts({ selfService: { deflectedShare: 0.2, cost: { perUse: 0.5 } } }, nothing)).toEqual(["noQuantity"]);
  });

  it("is no line where there is no price, and never one with the name or id of another", () => {
    expect(ownCosts({ analytics: { cost: { perMonth: null, perUse: 0 } } })).toEqual([]);
    const unnamed = leverChain(centre, leversWith({ analytics: { cost: { perMonth: 1, oneOff: 1 } } }), 1).after;
    expect(unnamed.costs.slice(-2)).toMatchObject([
      { name: "", category: "software" },
      { name: "", category: "other" },
    ]);
    const taken = { ...centre, costs: [line({ id: "lever1" }), line({ id: "lever3" })] };
    const levers = leversWith({ cloud: { cost: { perMonth: 1, oneOff: 1 } }, analytics: { cost: { perMonth: 1 } } });
    const { after } = leverChain(taken, levers, 1, { cloud: "Sky", analytics: "Listening" });
    expect(after.costs.map(({ id, name }) => [id, name])).toEqual([
      ["lever1", ""],
      ["lever3", ""],
      ["lever2", "Sky"],
      ["lever4", "Sky"],
      ["lever5", "Listening"],
    ]);
  });

  it("is borne by the one stream that uses the lever, and for each use by the stream that used it", () => {
    const sheet = { ...centre, work: [...centre.work, chatStream(), inboundStream({ id: "in2", handled: 10 })] };
    const bearers = (overrides: LeverOverrides, of: CostSheet) =>
      leverChain(of, leversWith(overrides), 1)
        .after.costs.slice(of.costs.length)
        .map((added) => added.for);
    const cost = { perMonth: 1, perUse: 1 };
    expect(bearers({ analytics: { cost } }, sheet)).toEqual(["all", "in", "in2"]);
    expect(bearers({ selfService: { cost } }, sheet)).toEqual(["all", "in", "in2"]);
    expect(bearers({ automation: { cost } }, sheet)).toEqual(["all", "all"]);
    expect(bearers({ analytics: { cost } }, { ...centre, work: [...centre.work, chatStream()] })).toEqual(["in", "in"]);
  });

  it("is not touched by another lever", () => {
    const levers = { integratedSoftware: { cost: { perMonth: 400 } }, cloud: { technologyChange: -0.5 } };
    expect(ownCosts(levers)).toEqual([400]);
  });
});
