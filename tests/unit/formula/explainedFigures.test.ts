import { describe, expect, it } from "vitest";
import { explain } from "../../../src/formula/explain/explain";
import type { Calculation, Operand } from "../../../src/formula/explain/explanation";
import type { FigureId } from "../../../src/formula/figureId";
import { costStatement } from "../../../src/formula/statement";
import type { CostSheet } from "../../../src/sheet/schema";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../support/sheetWith";

/** 10,000 agent minutes: 6,000 of calls, 2,000 of calling out, 2,000 of chats; costs of every basis. */
const centre = sheetWith({
  rates: { USD: 6 },
  team: { agents: 10, paidHoursPerWeek: 40, shrinkage: 0.25 },
  work: [
    inboundStream({ handled: 1_000, handleSeconds: 360, resolvedFirstTime: 0.8 }),
    outboundStream({ dialled: 3_000, reached: 600, sales: 100, handleSeconds: 200 }),
    chatStream({ handled: 400, handleSeconds: 600, concurrency: 2 }),
  ],
  costs: [
    line({ id: "pay", amount: 2_000, basis: { kind: "perAgent", every: "month" } }),
    line({ id: "hours", category: "other", amount: 3, basis: { kind: "perPaidHour" } }),
    line({ id: "rent", category: "rent", amount: 5_000 }),
    line({ id: "crm", category: "software", amount: 100, quantity: 2, currency: "USD" }),
    line({ id: "calls", category: "telephony", amount: 0.5, for: "in", basis: { kind: "perContact", per: "handled" } }),
    line({ id: "dials", category: "telephony", amount: 0.1, basis: { kind: "perContact", per: "dialled" } }),
    line({ id: "minutes", category: "telephony", amount: 0.01, for: "out", basis: { kind: "perMinute" } }),
    line({ id: "phones", category: "hardware", amount: 3_600, basis: { kind: "oneOff", months: 36, from: null } }),
    line({ id: "party", category: "other", amount: 300, basis: { kind: "oneOff", months: 0, from: null } }),
    line({
      id: "social",
      category: "benefits",
      basis: { kind: "shareOf", of: { kind: "category", category: "wages" }, share: 0.1 },
    }),
    line({
      id: "leave",
      category: "benefits",
      basis: { kind: "shareOf", of: { kind: "lines", ids: ["pay", "rent"] }, share: 0.1 },
    }),
  ],
  targets: { perCall: 20, perSale: null, perLead: null },
});

const explained = (sheet: CostSheet, figure: FigureId) => explain(sheet, costStatement(sheet), figure);

function spelled(calculation: Calculation): string {
  const number = ({ value, unit, currency }: Operand) =>
    `${Number(value.toPrecision(8))} ${currency === undefined ? "" : `${currency} `}${unit}`;
  const result = number(calculation.result);
  if (calculation.kind === "sum") return `${calculation.addends.map(number).join(" + ")} = ${result}`;
  const over = calculation.over.map(number).join(" x ");
  return `${[over, ...calculation.under.map(number)].join(" / ")} = ${result}`;
}

/** The steps of an explanation as a reader sees them, each after its name and its workstream. */
function stepsOf(figure: FigureId, sheet = centre): string[] {
  const steps = explained(sheet, figure)?.steps ?? [];
  return steps.map(
    ({ name, streamId, calculation }) => `${[name, streamId ?? []].flat().join()}: ${spelled(calculation)}`,
  );
}

function linesOf(figure: FigureId, sheet = centre): string[] {
  const lines = explained(sheet, figure)?.lines ?? [];
  return lines.map(({ lineId, calculation }) => `${lineId}: ${calculation === null ? "" : spelled(calculation)}`);
}

const CALLS_COST = [
  "commonPart,in: 36317.75 commonCost x 0.6 share = 21790.65 money",
  "streamCost,in: 500 ownCost + 21790.65 commonPart = 22290.65 money",
];
const OUT_COST = [
  "commonPart,out: 36317.75 commonCost x 0.2 share = 7263.55 money",
  "streamCost,out: 320 ownCost + 7263.55 commonPart = 7583.55 money",
];
const CHAT_COST = [
  "commonPart,chat: 36317.75 commonCost x 0.2 share = 7263.55 money",
  "streamCost,chat: 0 ownCost + 7263.55 commonPart = 7263.55 money",
];

describe("what a reader is shown", () => {
  it("of each line is its price and what it is multiplied and divided by", () => {
    expect(linesOf({ kind: "total" })).toEqual([
      "pay: 2000 DKK price x 10 agents = 20000 money",
      "hours: 3 DKK price x 10 agents x 40 hoursPerWeek x 52.1775 weeks / 12 months = 5217.75 money",
      "rent: 5000 DKK price = 5000 money",
      "crm: 100 USD price x 2 pieces x 6 USD rate = 1200 money",
      "calls: 0.5 DKK price x 1000 contacts = 500 money",
      "dials: 0.1 DKK price x 3000 dialled = 300 money",
      "minutes: 0.01 DKK price x 2000 minutes = 20 money",
      "phones: 3600 DKK price x 1 months / 36 lifeMonths = 100 money",
      "party: 300 DKK price x 1 share = 300 money",
      "social: 20000 money x 0.1 share = 2000 money",
      "leave: 25000 money x 0.1 share = 2500 money",
    ]);
    expect(linesOf({ kind: "group", group: "premises" })).toEqual(["rent: 5000 DKK price = 5000 money"]);
    expect(stepsOf({ kind: "line", lineId: "rent" })).toEqual(["figure: 5000 DKK price = 5000 money"]);
  });

  it.each<readonly [FigureId, readonly string[]]>([
    [{ kind: "headline", headline: "perCall" }, [...CALLS_COST, "figure: 22290.65 cost / 1000 calls = 22.29065 money"]],
    [{ kind: "headline", headline: "perSale" }, [...OUT_COST, "figure: 7583.55 cost / 100 sales = 75.8355 money"]],
    [
      { kind: "costPerMinute", headline: "perCall" },
      [...CALLS_COST, "figure: 22290.65 cost / 6000 minutes = 3.7151083 money"],
    ],
    [
      { kind: "oneCallMore", headline: "perCall" },
      [
        "teamHeld: 500 volumeCost / 1000 calls = 0.5 money",
        "agentMinutes: 6000 minutes / 1000 calls = 6 minutesPerCall",
        // pay, paid hours, the share of pay, and that part of the other share which is of pay
        "teamPart: 29217.75 agentCost x 6 minutesPerCall / 10000 minutes = 17.53065 money",
        "teamFollows: 0.5 money + 17.53065 money = 18.03065 money",
      ],
    ],
    [
      { kind: "target", headline: "perCall" },
      [
        "gap: 22.29065 price + -20 target = 2.29065 price",
        "gapShare: 2.29065 price / 20 target = 0.1145325 ratio",
        "gapPeriod: 2.29065 price x 1000 calls = 2290.65 money",
      ],
    ],
    [
      { kind: "costPerResolvedIssue" },
      [
        ...CALLS_COST,
        "callsPerIssue,in: 1 firstCall / 0.8 resolvedShare = 1.25 callsPerIssue",
        "issues,in: 1000 calls / 1.25 callsPerIssue = 800 issues",
        "figure: 22290.65 cost / 800 issues = 27.863312 money",
      ],
    ],
    [{ kind: "costPerContact" }, ["figure: 37137.75 cost / 2000 contacts = 18.568875 money"]],
    [
      { kind: "workload" },
      [
        "streamHours,in: 1000 contacts x 360 seconds / 3600 secondsPerHour = 100 hours",
        "streamHours,out: 600 contacts x 200 seconds / 3600 secondsPerHour = 33.333333 hours",
        "streamHours,chat: 400 contacts x 600 seconds / 3600 secondsPerHour / 2 atOnce = 33.333333 hours",
        "workload: 100 hours + 33.333333 hours + 33.333333 hours = 166.66667 hours",
      ],
    ],
    [
      { kind: "availableHours" },
      ["figure: 10 agents x 40 hoursPerWeek x 52.1775 weeks x 0.75 presentShare / 12 months = 1304.4375 hours"],
    ],
    [{ kind: "occupancy" }, ["figure: 166.66667 hours / 1304.4375 hours = 0.12776899 share"]],
    [{ kind: "costPerProductiveHour" }, ["figure: 37137.75 cost / 1304.4375 hours = 28.470318 money"]],
    [{ kind: "streamCost", streamId: "chat" }, CHAT_COST],
    [
      { kind: "streamPerContact", streamId: "chat" },
      [...CHAT_COST, "figure: 7263.55 cost / 400 contacts = 18.158875 money"],
    ],
    [{ kind: "streamPerResult", streamId: "out" }, [...OUT_COST, "figure: 7583.55 cost / 100 sales = 75.8355 money"]],
    [
      { kind: "streamPerMinute", streamId: "out" },
      [...OUT_COST, "figure: 7583.55 cost / 2000 minutes = 3.791775 money"],
    ],
    [
      { kind: "groupPart", unit: "perCall", group: "people" },
      [
        "partEach: 14700 partCost / 1000 calls = 14.7 money",
        "partShare: 14700 partCost / 22290.65 cost = 0.65946933 ratio",
      ],
    ],
    [
      { kind: "categoryPart", unit: "perContact", category: "rent" },
      [
        "partEach: 5000 partCost / 2000 contacts = 2.5 money",
        "partShare: 5000 partCost / 37137.75 cost = 0.1346339 ratio",
      ],
    ],
    [
      { kind: "benchmark", id: "curtisBarryFull" },
      [
        "low: 2.7 USD price x 6 USD rate = 16.2 money",
        "high: 5.6 USD price x 6 USD rate = 33.6 money",
        "fromTop: 22.29065 price + -33.6 bound = -11.30935 price",
        "gapShareOfBound: -11.30935 price / 33.6 bound = -0.3365878 ratio",
        "gapPeriod: -11.30935 price x 1000 calls = -11309.35 money",
      ],
    ],
  ])("of %j is every step", (figure, steps) => {
    expect(stepsOf(figure)).toEqual(steps);
  });

  it("is the sum of streams where a figure is of several, and of all their issues", () => {
    const work = [
      inboundStream({ id: "a", handled: 300, resolvedFirstTime: 0.5 }),
      inboundStream({ id: "b", handled: 100, resolvedFirstTime: 1 }),
    ];
    const repeatCalls = { model: "multiplier", giveUpShare: null, callsPerUnresolved: 1 } as const;
    const sharing = { by: "volume", weights: {} } as const;
    expect(
      stepsOf({ kind: "costPerResolvedIssue" }, sheetWith({ work, repeatCalls, sharing, costs: [line()] })),
    ).toEqual([
      "commonPart,a: 1000 commonCost x 0.75 share = 750 money",
      "streamCost,a: 0 ownCost + 750 commonPart = 750 money",
      "commonPart,b: 1000 commonCost x 0.25 share = 250 money",
      "streamCost,b: 0 ownCost + 250 commonPart = 250 money",
      "costOfStreams: 750 money + 250 money = 1000 money",
      "furtherCalls,a: 0.5 unresolvedShare x 1 furtherCalls = 0.5 furtherCalls",
      "callsPerIssue,a: 1 firstCall + 0.5 furtherCalls = 1.5 callsPerIssue",
      "issues,a: 300 calls / 1.5 callsPerIssue = 200 issues",
      "furtherCalls,b: 0 unresolvedShare x 1 furtherCalls = 0 furtherCalls",
      "callsPerIssue,b: 1 firstCall + 0 furtherCalls = 1 callsPerIssue",
      "issues,b: 100 calls / 1 callsPerIssue = 100 issues",
      "issues: 200 issues + 100 issues = 300 issues",
      "figure: 1000 cost / 300 issues = 3.3333333 money",
    ]);
  });

  it("of a published figure is its average and, of a single one, the distance to it", () => {
    const sheet = sheetWith({
      currency: "USD",
      rates: { GBP: 1.25 },
      costs: [line({ amount: 8_375, currency: "USD" })],
    });
    expect(stepsOf({ kind: "benchmark", id: "curtisBarryAnswered" }, sheet).slice(0, 3)).toEqual([
      "low: 3.39 USD price = 3.39 money",
      "average: 5.89 USD price = 5.89 money",
      "high: 9.51 USD price = 9.51 money",
    ]);
    expect(stepsOf({ kind: "benchmark", id: "contactBabelUk2024" }, sheet)).toEqual([
      "figure: 5.58 GBP price x 1.25 GBP rate = 6.975 money",
      "fromPublished: 8.375 price + -6.975 bound = 1.4 price",
      "gapShareOfBound: 1.4 price / 6.975 bound = 0.20071685 ratio",
      "gapPeriod: 1.4 price x 1000 calls = 1400 money",
    ]);
  });
});

describe("the lines that go into a figure", () => {
  const own = line({ id: "own", for: "in" });
  const common = line({ id: "common", category: "rent" });
  const alone = sheetWith({ costs: [own, common] });
  const beside = sheetWith({
    work: [inboundStream(), chatStream({ handled: 1_000 })],
    costs: [own, common],
    sharing: { by: "volume", weights: {} },
  });
  const idsOf = (figure: FigureId, sheet: CostSheet) => linesOf(figure, sheet).map((text) => text.split(":")[0]);

  it("are all of a sheet with one stream, and a stream's own beside others", () => {
    expect(idsOf({ kind: "headline", headline: "perCall" }, alone)).toEqual(["own", "common"]);
    expect(idsOf({ kind: "headline", headline: "perCall" }, beside)).toEqual([]);
    expect(idsOf({ kind: "streamCost", streamId: "in" }, alone)).toEqual(["own", "common"]);
    expect(idsOf({ kind: "streamCost", streamId: "in" }, beside)).toEqual(["own"]);
    expect(stepsOf({ kind: "streamCost", streamId: "in" }, alone)).toEqual([]);
  });

  it("of a part are those of its categories, where the unit bears them whole", () => {
    const rent = (unit: "perCall" | "perContact"): FigureId => ({ kind: "categoryPart", unit, category: "rent" });
    expect(idsOf(rent("perCall"), alone)).toEqual(["common"]);
    expect(idsOf(rent("perCall"), beside)).toEqual([]);
    expect(idsOf(rent("perContact"), beside)).toEqual(["common"]);
  });

  it("have no numbers while their cost is unknown, and such a line has its own reason", () => {
    const sheet = sheetWith({ costs: [line({ id: "open", amount: null }), common] });
    expect(linesOf({ kind: "total" }, sheet)).toEqual(["open: ", "common: 1000 DKK price = 1000 money"]);
    expect(explained(sheet, { kind: "line", lineId: "open" })?.result).toEqual({ ok: false, error: "noAmount" });
    expect(explained(sheet, { kind: "total" })?.result).toEqual({ ok: true, value: { value: 1_000, unit: "money" } });
  });
});
