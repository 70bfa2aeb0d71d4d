import { describe, expect, it } from "vitest";
import { findingsOf, type Finding, type FindingCode } from "../../../src/formula/findings";
import { costStatement } from "../../../src/formula/statement";
import type { CostSheet, Workstream } from "../../../src/sheet/schema";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../support/sheetWith";

function found(overrides: Partial<CostSheet>): Finding[] {
  const sheet = sheetWith(overrides);
  return findingsOf(sheet, costStatement(sheet));
}

const codes = (overrides: Partial<CostSheet>): FindingCode[] => found(overrides).map(({ code }) => code);
const benefits = line({ id: "benefits", category: "benefits", amount: 100 });

describe("a sheet without faults", () => {
  it("has no findings", () => {
    expect(found({})).toEqual([]);
    expect(found({ costs: [line(), benefits] })).toEqual([]);
  });
});

describe("findings that a figure is wrong or missing", () => {
  it("names the lines that have no cost yet, with the reason of each", () => {
    const costs = [
      line({ id: "a", category: "rent", amount: null }),
      line({ id: "b", category: "rent", quantity: null }),
    ];
    expect(found({ costs })).toEqual([
      {
        code: "unfinishedLines",
        lines: [
          { id: "a", reason: "noAmount" },
          { id: "b", reason: "noQuantity" },
        ],
      },
    ]);
  });

  it("names the streams whose part of common cost is unknown", () => {
    const work = [inboundStream({ handleSeconds: 60 }), outboundStream()];
    const costs = [line({ category: "rent" })];
    expect(found({ work, costs })).toEqual([
      { code: "sharingUnknown", streams: [{ id: "out", reason: "noHandlingTime" }] },
    ]);
    expect(codes({ work, costs: [line({ category: "rent", for: "in" })] })).toEqual([]);
  });

  it("says when all weights are zero", () => {
    const sharing = { by: "weights", weights: { in: 0, out: 0 } } as const;
    const work = [inboundStream(), outboundStream()];
    expect(codes({ work, sharing, costs: [line({ category: "rent" })] })).toEqual(["nothingSharedOut"]);
  });

  it("compares counts: equal is possible, one more is not", () => {
    expect(codes({ work: [inboundStream({ handled: 1_001, offered: 1_000 })] })).toEqual(["handledAboveOffered"]);
    expect(codes({ work: [outboundStream({ reached: 501, dialled: 500 })] })).toEqual(["reachedAboveDialled"]);
    expect(codes({ work: [outboundStream({ reached: 500, dialled: 500, sales: 500 })] })).toEqual([]);
    expect(codes({ work: [outboundStream({ reached: 500, sales: 501 })] })).toEqual(["resultsAboveReached"]);
    expect(codes({ work: [outboundStream({ reached: 500, leads: 501 })] })).toEqual(["resultsAboveReached"]);
  });

  it("sees a total below zero", () => {
    expect(codes({ costs: [line({ category: "rent", amount: -0.01 })] })).toEqual(["negativeTotal"]);
    expect(codes({ costs: [line({ category: "rent", amount: 0 })] })).toEqual([]);
  });
});

/** One agent paid for 100 hours in a week, nothing taken out, and calls of 36 seconds: 100 calls are one hundredth. */
function busy(calls: number): Partial<CostSheet> {
  return {
    period: { length: "week", start: null },
    team: { agents: 1, paidHoursPerWeek: 100, shrinkage: 0 },
    work: [inboundStream({ handled: calls, handleSeconds: 36 })],
  };
}

describe("findings about occupancy", () => {
  it.each<readonly [number, readonly FindingCode[]]>([
    [10_001, ["occupancyImpossible"]],
    [10_000, ["highOccupancy"]],
    [8_501, ["highOccupancy"]],
    [8_500, []],
    [3_000, []],
    [2_999, ["lowOccupancy"]],
    [1, ["lowOccupancy"]],
    [0, []],
  ])("%d hundredths of a percent", (calls, expected) => {
    expect(codes(busy(calls))).toEqual(expected);
  });

  it("carry the share", () => {
    expect(found(busy(12_000))).toEqual([{ code: "occupancyImpossible", share: 1.2 }]);
  });
});

describe("findings about costs", () => {
  it("miss on-costs beside wages", () => {
    expect(codes({ costs: [line()] })).toEqual(["wagesWithoutOnCosts"]);
    expect(codes({ costs: [line({ amount: 0 })] })).toEqual([]);
    expect(codes({ costs: [line(), { ...benefits, amount: 0.01 }] })).toEqual([]);
  });

  const purchase = (months: number, amount = 500) =>
    line({ category: "hardware", amount, basis: { kind: "oneOff", months, from: null } });

  it.each<readonly [CostSheet["period"]["length"], number, boolean]>([
    ["week", 0, true],
    ["week", 1, false],
    ["month", 1, true],
    ["month", 2, false],
    ["quarter", 3, true],
    ["quarter", 4, false],
    ["year", 1, false],
  ])("see a purchase booked at once: in a %s with a life of %d months", (length, months, isFound) => {
    const expected = isFound ? [{ code: "purchaseInOnePeriod", lineId: "line" }] : [];
    expect(found({ period: { length, start: null }, costs: [purchase(months)] })).toEqual(expected);
  });

  it("take a credit for no purchase", () => {
    expect(codes({ costs: [purchase(0, -500), line({ id: "rent", category: "rent" })] })).toEqual([]);
  });

  it.each<readonly [number, number, boolean]>([
    [0.35, 0.2, true],
    [0.3499, 0.2, false],
    [0.35, 0.1999, false],
    [0.5, 0.3, true],
  ])("suspect holiday twice: on-costs of %d and shrinkage of %d", (share, shrinkage, isFound) => {
    const team = { agents: null, paidHoursPerWeek: null, shrinkage };
    const basis = { kind: "shareOf", of: { kind: "category", category: "wages" }, share } as const;
    const costs = [line({ id: "pay", amount: 10_000 }), { ...benefits, basis }];
    expect(found({ team, costs })).toEqual(isFound ? [{ code: "holidayTwice", onCosts: share, shrinkage }] : []);
  });
});

describe("findings about counts that are likely mistakes", () => {
  const codesOf = (...work: Workstream[]) => codes({ work });

  it("are calls handled that are exactly those offered", () => {
    expect(codesOf(inboundStream({ handled: 900, offered: 900 }))).toEqual(["handledEqualsOffered"]);
    expect(codesOf(inboundStream({ handled: 899, offered: 900 }))).toEqual([]);
    expect(codesOf(inboundStream({ handled: 0, offered: 0 }))).toEqual([]);
  });

  it("are a channel without contacts beside others", () => {
    expect(codesOf(inboundStream(), chatStream({ handled: 0 }))).toEqual(["channelWithoutContacts"]);
    expect(codesOf(inboundStream(), chatStream({ handled: 1 }))).toEqual([]);
    expect(codesOf(chatStream({ handled: 0 }))).toEqual([]);
  });

  it("are calls longer than an hour", () => {
    expect(codesOf(inboundStream({ handleSeconds: 3_601 }))).toEqual(["longHandlingTime"]);
    expect(codesOf(inboundStream({ handleSeconds: 3_600 }))).toEqual([]);
  });

  it("are costs shared by contacts across channels, where a chat weighs as much as a call", () => {
    const sharing = { by: "volume", weights: {} } as const;
    expect(codes({ work: [inboundStream(), chatStream()], sharing })).toEqual(["sharedByVolumeAcrossChannels"]);
    expect(codes({ work: [inboundStream(), inboundStream({ id: "in2" })], sharing })).toEqual([]);
  });
});

describe("the order of findings", () => {
  it("has the gravest first", () => {
    const { work: _, ...week } = busy(1);
    const work = [inboundStream({ handled: 9_999, offered: 9, handleSeconds: 3_601 })];
    const costs = [line(), line({ id: "rent", category: "rent", amount: null })];
    expect(codes({ ...week, work, costs })).toEqual([
      "unfinishedLines",
      "handledAboveOffered",
      "occupancyImpossible",
      "wagesWithoutOnCosts",
      "longHandlingTime",
    ]);
  });
});
