import { describe, expect, it } from "vitest";
import { explain } from "../../../src/formula/explain/explain";
import type { FigureId } from "../../../src/formula/figureId";
import { costStatement } from "../../../src/formula/statement";
import { benchmarkOf } from "../../../src/formula/benchmarks";
import type { CostSheet } from "../../../src/sheet/schema";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../support/sheetWith";

const explained = (sheet: CostSheet, figure: FigureId) => explain(sheet, costStatement(sheet), figure);

/** 8,000 for 1,000 calls of 360 seconds, and 2,000 for 100 chats of 720 seconds, two at once. */
const centre = sheetWith({
  rates: { USD: 6 },
  work: [
    inboundStream({ handled: 1_000, handleSeconds: 360 }),
    chatStream({ handled: 100, handleSeconds: 720, concurrency: 2 }),
  ],
  costs: [line({ id: "calls", amount: 8_000, for: "in" }), line({ id: "chats", amount: 2_000, for: "chat" })],
});

describe("the result of an explanation", () => {
  it.each<readonly [FigureId, number, string]>([
    [{ kind: "total" }, 10_000, "money"],
    [{ kind: "group", group: "people" }, 10_000, "money"],
    [{ kind: "line", lineId: "chats" }, 2_000, "money"],
    [{ kind: "streamCost", streamId: "in" }, 8_000, "money"],
    [{ kind: "streamPerContact", streamId: "chat" }, 20, "money"],
    [{ kind: "benchmark", id: "curtisBarryFull" }, 6 * (benchmarkOf("curtisBarryFull")?.low ?? 0), "money"],
    [{ kind: "workload" }, 110, "hours"],
  ])("of %j is %s %s", (figure, value, unit) => {
    expect(explained(centre, figure)?.result).toEqual({ ok: true, value: { value, unit } });
  });

  it("is a reason alone where there is no figure", () => {
    const alone = (error: string) => ({ result: { ok: false, error }, steps: [], lines: [] });
    expect(explained(centre, { kind: "target", headline: "perCall" })).toEqual(alone("noTarget"));
    const noCalls = sheetWith({ work: [inboundStream({ handled: null })], costs: [line()] });
    expect(explained(noCalls, { kind: "headline", headline: "perCall" })).toEqual(alone("noCalls"));
  });

  it("names no lines but those that go into it whole", () => {
    for (const figure of [
      { kind: "workload" },
      { kind: "costPerContact" },
      { kind: "headline", headline: "perCall" },
      { kind: "oneCallMore", headline: "perCall" },
      { kind: "line", lineId: "calls" },
    ] as const) {
      expect([figure, explained(centre, figure)?.lines]).toEqual([figure, []]);
    }
  });
});

describe("a step that says nothing", () => {
  const namesOf = (sheet: CostSheet, figure: FigureId) => explained(sheet, figure)?.steps.map(({ name }) => name);

  it("is left out: the sum of one workstream, a team that costs nothing", () => {
    const oneStream = sheetWith({ work: [inboundStream({ handleSeconds: 60 })], costs: [line()] });
    expect(namesOf(oneStream, { kind: "workload" })).toEqual(["streamHours"]);
    const rented = sheetWith({
      work: [inboundStream({ handleSeconds: 60 })],
      costs: [line({ category: "rent" })],
    });
    expect(namesOf(rented, { kind: "oneCallMore", headline: "perCall" })).toEqual(["teamHeld"]);
    const paid = sheetWith({
      work: [inboundStream({ handleSeconds: 60 })],
      team: { agents: 2, paidHoursPerWeek: 40, shrinkage: 0 },
      costs: [line({ basis: { kind: "perAgent", every: "month" } })],
    });
    expect(namesOf(paid, { kind: "oneCallMore", headline: "perCall" })).toEqual([
      "teamHeld",
      "agentMinutes",
      "teamPart",
      "teamFollows",
    ]);
  });

  it("and a factor of 1: chats one at a time, one piece, the sheet's own currency", () => {
    const sheet = sheetWith({
      work: [chatStream({ handled: 100, handleSeconds: 360, concurrency: 1 })],
      costs: [line({ id: "own", amount: 50, quantity: 1 })],
    });
    const [hours] = explained(sheet, { kind: "workload" })?.steps ?? [];
    expect(hours?.calculation).toMatchObject({
      over: [
        { value: 100, unit: "contacts" },
        { value: 360, unit: "seconds" },
      ],
      under: [{ value: 3_600, unit: "secondsPerHour" }],
      result: { value: 10, unit: "hours" },
    });
    const [own] = explained(sheet, { kind: "line", lineId: "own" })?.steps ?? [];
    expect(own?.calculation).toEqual({
      kind: "ratio",
      over: [{ value: 50, unit: "price", currency: "DKK" }],
      under: [],
      result: { value: 50, unit: "money" },
    });
  });

  it("and dialled numbers but for those of calling out", () => {
    const sheet = sheetWith({
      work: [inboundStream({ handled: 900 }), outboundStream({ dialled: 3_000 })],
      costs: [line({ id: "dials", amount: 0.1, basis: { kind: "perContact", per: "dialled" } })],
    });
    const [step] = explained(sheet, { kind: "line", lineId: "dials" })?.steps ?? [];
    expect(step?.calculation).toMatchObject({ over: [{ value: 0.1 }, { value: 3_000, unit: "dialled" }] });
  });
});
