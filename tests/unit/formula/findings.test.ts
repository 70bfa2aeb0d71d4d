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

  it("says that the plan's need is unknown, and only then", () => {
    const sheet = sheetWith();
    expect(findingsOf(sheet, costStatement(sheet), true)).toEqual([{ code: "needUnknown" }]);
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

  it("take a credit, a gift and what has no life or price yet for no purchase", () => {
    const rent = line({ id: "rent", category: "rent" });
    expect(codes({ costs: [purchase(0, -500), rent] })).toEqual([]);
    expect(codes({ costs: [purchase(0, 0), rent] })).toEqual([]);
    const noLife = { kind: "oneOff", months: null, from: null } as const;
    expect(codes({ costs: [{ ...purchase(0), basis: noLife }, rent] })).toEqual(["unfinishedLines"]);
    expect(codes({ costs: [{ ...purchase(0), amount: null }, rent] })).toEqual(["unfinishedLines"]);
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

describe("findings about purchases of another period", () => {
  const period = { length: "month", start: "2026-04-15" } as const;
  const bought = (from: string | null, months: number, amount = 500) =>
    line({ category: "hardware", amount, basis: { kind: "oneOff", months, from } });

  it.each<readonly [string, number, readonly FindingCode[]]>([
    ["2025-04", 12, ["purchaseOutsidePeriod"]],
    ["2025-05", 12, []],
    ["2026-04", 12, []],
    ["2026-05", 12, ["purchaseOutsidePeriod"]],
    ["2026-03", 0, ["purchaseOutsidePeriod"]],
    ["2026-04", 0, ["purchaseInOnePeriod"]],
    ["2026-05", 0, ["purchaseOutsidePeriod"]],
  ])("in April 2026: bought in %s to last %d months", (from, months, expected) => {
    expect(codes({ period, costs: [bought(from, months)] })).toEqual(expected);
  });

  it("lead to the line, also of a credit", () => {
    const costs = [bought("2025-04", 12, -500)];
    expect(found({ period, costs })).toEqual([{ code: "purchaseOutsidePeriod", lineId: "line" }]);
  });

  it("are none without a month, a first day or an amount", () => {
    expect(codes({ period, costs: [bought(null, 12)] })).toEqual([]);
    expect(codes({ period: { ...period, start: null }, costs: [bought("2025-04", 12)] })).toEqual([]);
    expect(codes({ period, costs: [bought("2025-04", 12, 0)] })).toEqual([]);
    const noLife = { kind: "oneOff", months: null, from: "2027-01" } as const;
    expect(codes({ period, costs: [{ ...bought(null, 1), basis: noLife }] })).toEqual(["unfinishedLines"]);
  });
});

describe("findings about a cost that is as far from its target as two periods are", () => {
  const targets = { perCall: 3, perSale: null, perLead: null };
  const rent = (amount: number) => line({ category: "rent", amount });
  const open = line({ id: "open", category: "rent", amount: null });

  it.each<readonly [number, readonly Finding[]]>([
    [36_000, [{ code: "farFromTarget", kind: "perCall", share: 12 }]],
    [9_000, [{ code: "farFromTarget", kind: "perCall", share: 3 }]],
    [8_999, []],
    [3_000, []],
    [1_001, []],
    [1_000, [{ code: "farFromTarget", kind: "perCall", share: 1 / 3 }]],
    [0, []],
  ])("%d for 1,000 calls that are to cost 3 each", (amount, expected) => {
    expect(found({ targets, costs: [rent(amount)] })).toEqual(expected);
  });

  it("wait for every cost before one is said to be too low, and not before it is said to be too high", () => {
    expect(codes({ targets, costs: [rent(1_000), open] })).toEqual(["unfinishedLines"]);
    expect(codes({ targets, costs: [rent(9_000), open] })).toEqual(["unfinishedLines", "farFromTarget"]);
  });

  it("are none where no number says how far", () => {
    expect(codes({ targets, work: [inboundStream({ handled: 1e-97 })], costs: [rent(1_000)] })).toEqual([
      "farFromTarget",
    ]);
    const least = { perCall: 1e-4, perSale: null, perLead: null };
    expect(codes({ targets: least, work: [inboundStream({ handled: 1e-97 })], costs: [rent(1_000)] })).toEqual([]);
  });

  it("hold sales and leads against their own targets", () => {
    const targetsOfAll = { perCall: 1, perSale: 30, perLead: 50 };
    const found9000 = (pricedPer: "sale" | "lead") =>
      found({ targets: targetsOfAll, work: [outboundStream({ pricedPer, leads: 60 })], costs: [rent(9_000)] });
    expect(found9000("sale")).toEqual([{ code: "farFromTarget", kind: "perSale", share: 3 }]);
    expect(found9000("lead")).toEqual([{ code: "farFromTarget", kind: "perLead", share: 3 }]);
  });

  it("are none without a target, without costs, and of credits", () => {
    expect(codes({ costs: [rent(9_000)] })).toEqual([]);
    expect(codes({ targets })).toEqual([]);
    expect(codes({ targets, costs: [rent(-9_000)] })).toEqual(["negativeTotal"]);
  });
});

describe("findings about published figures in another currency", () => {
  const costs = [line({ category: "rent" })];
  const band = { benchmarks: ["curtisBarryFull"], costs };
  const ratesAsOf = "2026-09-28";

  it("miss the rate", () => {
    const missing = [{ code: "benchmarkWithoutRate", currency: "USD" }];
    expect(found({ ...band, ratesAsOf })).toEqual(missing);
    expect(found({ ...band, ratesAsOf, rates: { USD: null } })).toEqual(missing);
    expect(found({ ...band, ratesAsOf, rates: { USD: 6.58 } })).toEqual([]);
    expect(found({ ...band, currency: "USD", costs: [line({ category: "rent", currency: "USD" })] })).toEqual([]);
  });

  it("miss the day of the rate", () => {
    const rates = { USD: 6.58 };
    expect(found({ ...band, rates })).toEqual([{ code: "benchmarkRateUndated", currencies: ["USD"] }]);
    expect(found({ costs, rates })).toEqual([]);
  });

  it("name each currency once, in the order in which the figures were chosen", () => {
    const benchmarks = ["contactBabelUk2024", "curtisBarryFull", "vhtDirect", "contactBabelUk2023"];
    expect(found({ costs, benchmarks })).toEqual([
      { code: "benchmarkWithoutRate", currency: "GBP" },
      { code: "benchmarkWithoutRate", currency: "USD" },
    ]);
    expect(found({ costs, benchmarks, rates: { GBP: 8.6, USD: 6.58 } })).toEqual([
      { code: "benchmarkRateUndated", currencies: ["GBP", "USD"] },
    ]);
    expect(found({ costs, benchmarks, rates: { GBP: null, USD: 6.58 } })).toEqual([
      { code: "benchmarkWithoutRate", currency: "GBP" },
      { code: "benchmarkRateUndated", currencies: ["USD"] },
    ]);
  });

  it("are none where nothing is compared", () => {
    const chat = chatStream({ handleSeconds: 600 });
    expect(codes({ ...band, costs: [] })).toEqual([]);
    expect(codes({ ...band, work: [inboundStream({ handled: null })] })).toEqual([]);
    expect(codes({ costs, benchmarks: ["ofALaterRelease"] })).toEqual([]);
    expect(codes({ costs, benchmarks: ["gartnerLive"] })).toEqual([]);
    expect(codes({ costs, benchmarks: ["gartnerLive"], work: [chat] })).toEqual(["benchmarkWithoutRate"]);
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
    expect(codesOf(inboundStream({ handled: 0 }), chatStream())).toEqual([]);
  });

  it("are calls longer than an hour", () => {
    expect(codesOf(inboundStream({ handleSeconds: 3_601 }))).toEqual(["longHandlingTime"]);
    expect(codesOf(inboundStream({ handleSeconds: 3_600 }))).toEqual([]);
  });

  it("are costs shared by contacts across channels, where a chat weighs as much as a call", () => {
    const sharing = { by: "volume", weights: {} } as const;
    const costs = [line({ category: "rent" })];
    expect(codes({ work: [inboundStream(), chatStream()], costs, sharing })).toEqual(["sharedByVolumeAcrossChannels"]);
    expect(codes({ work: [inboundStream(), chatStream()], sharing })).toEqual([]);
    expect(codes({ work: [inboundStream(), inboundStream({ id: "in2" })], costs, sharing })).toEqual([]);
    const timed = [inboundStream({ handleSeconds: 60 }), chatStream({ handleSeconds: 60 })];
    expect(codes({ work: timed, costs })).toEqual([]);
  });
});

describe("the order of findings", () => {
  it("has the gravest first", () => {
    const { work: _, ...week } = busy(1);
    const work = [inboundStream({ handled: 9_999, offered: 9, handleSeconds: 3_601 })];
    const costs = [line(), line({ id: "rent", category: "rent", amount: null })];
    const targets = { perCall: 0.001, perSale: null, perLead: null };
    expect(codes({ ...week, work, costs, targets, benchmarks: ["curtisBarryFull"] })).toEqual([
      "unfinishedLines",
      "handledAboveOffered",
      "occupancyImpossible",
      "farFromTarget",
      "wagesWithoutOnCosts",
      "longHandlingTime",
      "benchmarkWithoutRate",
    ]);
  });
});
