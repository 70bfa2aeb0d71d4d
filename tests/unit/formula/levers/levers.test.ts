import { describe, expect, it } from "vitest";
import { leverChain } from "../../../../src/formula/levers/chain";
import { LEVER_ORDER, LEVERS } from "../../../../src/formula/levers/levers";
import { costStatement } from "../../../../src/formula/statement";
import { BOUNDS } from "../../../../src/sheet/limits";
import type { CostSheet } from "../../../../src/sheet/schema";
import { expectNear, lineCosts } from "../../../support/expectations";
import { leversWith, type LeverOverrides } from "../../../support/leversWith";
import { chatStream, inboundStream, line, outboundStream } from "../../../support/sheetWith";
import { centre } from "./centre";

/** The sheet after the levers named, with all of a fall taken out of the team. */
function after(overrides: LeverOverrides, sheet: CostSheet = centre): CostSheet {
  return leverChain(sheet, leversWith(overrides), 1).after;
}

/** The first stream of the sheet after, which is inbound. */
function callsAfter(overrides: LeverOverrides, sheet: CostSheet = centre) {
  const stream = after(overrides, sheet).work.find(({ id }) => id === "in");
  if (stream?.kind !== "inbound") throw new Error("the inbound stream is gone");
  return stream;
}

/** All channels: calls in and out, and chats, of 300 s each. */
const mixed: CostSheet = {
  ...centre,
  work: [...centre.work, outboundStream({ handleSeconds: 300 }), chatStream({ handleSeconds: 300 })],
};

const secondsAfter = (overrides: LeverOverrides) => after(overrides, mixed).work.map((stream) => stream.handleSeconds);

describe("integrated software", () => {
  it("saves seconds on the calls that it matches, in and out", () => {
    expect(callsAfter({ integratedSoftware: { matchedShare: 0.5, secondsSaved: 20 } }).handleSeconds).toBe(290);
    expect(secondsAfter({ integratedSoftware: { matchedShare: 0.5, secondsSaved: 20 } })).toEqual([290, 290, 300]);
  });

  it("never makes a call shorter than nothing", () => {
    expect(callsAfter({ integratedSoftware: { matchedShare: 1, secondsSaved: 400 } }).handleSeconds).toBe(0);
  });
});

describe("cloud", () => {
  it("changes licences, software and hardware in either direction, and nothing else", () => {
    expect(costStatement(after({ cloud: { technologyChange: -0.1 } })).total).toBe(342_000 - 1_600);
    expect(costStatement(after({ cloud: { technologyChange: 0.2 } })).total).toBe(342_000 + 3_200);
    expect(lineCosts(after({ cloud: { technologyChange: -1 } }))).toEqual({
      ...lineCosts(centre),
      crm: 0,
      pcs: 0,
      seats: 0,
    });
  });

  it("leaves shares of other lines to follow them, and takes a credit away without a negative zero", () => {
    const care = line({
      id: "care",
      category: "software",
      basis: { kind: "shareOf", of: { kind: "lines", ids: ["crm"] }, share: 0.1 },
    });
    const credit = line({ id: "credit", category: "hardware", amount: -500 });
    const sheet = { ...centre, costs: [...centre.costs, care, credit] };
    expect(lineCosts(after({ cloud: { technologyChange: -0.5 } }, sheet))).toMatchObject({
      crm: 5_000,
      care: 500,
      credit: -250,
    });
    expect(after({ cloud: { technologyChange: -0.5 } }, sheet).costs.find(({ id }) => id === "care")).toBe(care);
    const empty = {
      ...centre,
      costs: [line({ category: "software", amount: null }), line({ id: "free", category: "software", amount: 0 })],
    };
    expect(after({ cloud: { technologyChange: -0.5 } }, empty)).toBe(empty);
    const without = after({ cloud: { technologyChange: -1 } }, sheet);
    expect(without.costs.find(({ id }) => id === "credit")?.amount).toBe(0);
  });
});

describe("first-contact resolution", () => {
  it("changes calls by calls per issue, offered and handled alike", () => {
    const { offered, handled, resolvedFirstTime } = callsAfter({ firstContactResolution: { resolutionGain: 0.05 } });
    expectNear(handled ?? 0, (6_000 * 0.8) / 0.85);
    expectNear(offered ?? 0, (6_600 * 0.8) / 0.85);
    expectNear(resolvedFirstTime ?? 0, 0.85);
  });

  it("may lengthen the calls in which more is resolved", () => {
    expect(callsAfter({ firstContactResolution: { longerCalls: 0.1 } }).handleSeconds).toBe(330);
  });
});

describe("VoIP and home working", () => {
  it("save telephony and rent", () => {
    const costs = lineCosts(after({ voip: { telephonySaved: 0.5, rentSaved: 0.3 } }));
    expect(costs).toEqual({ ...lineCosts(centre), phone: 3_000, rent: 14_000 });
  });

  it("make more time available, and calls shorter, of those who work at home", () => {
    const sheet = after({ voip: { homeShare: 0.5, moreMinutesWorked: 0.08, moreCallsPerMinute: 0.04 } });
    expectNear(sheet.team.shrinkage ?? 0, 1 - 0.7 * 1.04);
    expectNear(sheet.work[0]?.handleSeconds ?? 0, 300 / 1.02);
    expectNear(sheet.team.agents ?? 0, 10 / (1.04 * 1.02));
  });

  it("act on nothing while nobody works at home", () => {
    expect(after({ voip: { moreMinutesWorked: 0.08, moreCallsPerMinute: 0.04 } })).toBe(centre);
  });
});

describe("callback", () => {
  it("has the callers answered who no longer hang up, and saves the calls again", () => {
    // 600 hang up, 300 of them no longer, of whom 120 would have called again
    const { offered, handled } = callsAfter({ callback: { hangUpsAvoided: 0.5, wouldCallAgain: 0.4 } });
    expect([offered, handled]).toEqual([6_480, 6_180]);
    expect(callsAfter({ callback: { hangUpsAvoided: 1 } })).toMatchObject({ offered: 6_600, handled: 6_600 });
    expect(callsAfter({ callback: { hangUpsAvoided: 1, wouldCallAgain: 1 } })).toMatchObject({
      offered: 6_000,
      handled: 6_000,
    });
  });

  it("takes agents for them, whatever the realised share", () => {
    const levers = leversWith({ callback: { hangUpsAvoided: 0.5 } });
    expectNear(leverChain(centre, levers, 0).after.team.agents ?? 0, (10 * 6_300) / 6_000);
  });

  it("acts on nothing where nobody is known to hang up", () => {
    const unknown = { ...centre, work: [inboundStream({ handled: 6_000 })] };
    expect(after({ callback: { hangUpsAvoided: 0.5 } }, unknown)).toBe(unknown);
  });
});

describe("skill-based routing", () => {
  it("gains resolution, lengthens calls and lets fewer agents do the work", () => {
    const settings = { resolutionGain: 0.05, longerCalls: 0.02, agentsSaved: 0.04 };
    const sheet = after({ skillRouting: settings });
    expectNear(callsAfter({ skillRouting: settings }).handled ?? 0, (6_000 * 0.8) / 0.85);
    expectNear(sheet.work[0]?.handleSeconds ?? 0, 306);
    expectNear(sheet.team.agents ?? 0, ((10 * 0.8) / 0.85) * 1.02 * 0.96);
  });
});

describe("scheduling", () => {
  it("saves agents by higher occupancy, as far as the saving is realised", () => {
    const levers = leversWith({ scheduling: { agentsSaved: 0.05 } });
    expectNear(leverChain(centre, levers, 1).after.team.agents ?? 0, 9.5);
    expectNear(leverChain(centre, levers, 0.5).after.team.agents ?? 0, 9.75);
    expect(leverChain(centre, levers, 0).after).toBe(centre);
  });

  it("takes points off shrinkage", () => {
    const sheet = after({ scheduling: { shrinkagePoints: 0.02 } });
    expectNear(sheet.team.shrinkage ?? 0, 0.28);
    expectNear(sheet.team.agents ?? 0, (10 * 0.7) / 0.72);
    expect(after({ scheduling: { shrinkagePoints: 0.5 } }).team.shrinkage).toBe(0);
  });
});

describe("self-service", () => {
  it("takes calls away and lengthens those that remain", () => {
    const stream = callsAfter({ selfService: { deflectedShare: 0.15, longerCalls: 0.05 } });
    expect(stream).toMatchObject({ offered: 5_610, handled: 5_100, handleSeconds: 315 });
    expectNear(after({ selfService: { deflectedShare: 0.15, longerCalls: 0.05 } }).team.agents ?? 0, 8.925);
    const unknown = { ...centre, work: [inboundStream({ handled: 6_000 })] };
    expect(callsAfter({ selfService: { deflectedShare: 0.15 } }, unknown)).toMatchObject({
      offered: null,
      handled: 5_100,
    });
  });

  it("leaves other channels alone", () => {
    const { work } = after({ selfService: { deflectedShare: 0.15, longerCalls: 0.05 } }, mixed);
    expect(work.slice(1)).toEqual(mixed.work.slice(1));
  });
});

describe("automation and AI", () => {
  it("make handling time shorter by 12.3 % when 14 % more is done in an hour, on all channels", () => {
    const shorter = 300 / 1.14;
    expectNear(1 - shorter / 300, 0.14 / 1.14);
    for (const seconds of secondsAfter({ automation: { moreIssuesPerHour: 0.14 } })) expectNear(seconds ?? 0, shorter);
  });

  it("write notes, may lengthen handovers and may gain resolution", () => {
    const settings = { moreIssuesPerHour: 0.14, shorterNotes: 0.1, longerCalls: 0.02, resolutionGain: 0.01 };
    const stream = callsAfter({ automation: settings });
    expectNear(stream.handleSeconds ?? 0, ((300 * 0.9) / 1.14) * 1.02);
    expectNear(stream.handled ?? 0, (6_000 * 0.8) / 0.81);
  });
});

describe("analytics", () => {
  it("gains resolution and shortens calls by what the manager says", () => {
    const stream = callsAfter({ analytics: { resolutionGain: 0.02, shorterCalls: 0.1 } });
    expectNear(stream.handleSeconds ?? 0, 270);
    expectNear(stream.handled ?? 0, (6_000 * 0.8) / 0.82);
  });
});

describe("every lever", () => {
  it("has its place in the order, once", () => {
    expect([...LEVER_ORDER].toSorted()).toEqual(Object.keys(LEVERS).toSorted());
    for (const id of LEVER_ORDER) expect(LEVERS[id].id).toBe(id);
  });

  it("keeps within what a sheet can hold", () => {
    const long = { ...centre, work: [inboundStream({ handleSeconds: BOUNDS.handleSeconds, handled: 1 })] };
    expect(after({ selfService: { longerCalls: 1 } }, long).work[0]?.handleSeconds).toBe(BOUNDS.handleSeconds);
    const dear = { ...centre, costs: [line({ category: "software", amount: -BOUNDS.amount })] };
    expect(after({ cloud: { technologyChange: 0.5 } }, dear).costs[0]?.amount).toBe(-BOUNDS.amount);
  });
});
