import { describe, expect, it } from "vitest";
import { sharesOfCommonCost } from "../../../src/formula/sharing";
import { costStatement } from "../../../src/formula/statement";
import type { CostSheet } from "../../../src/sheet/schema";
import { expectNear, reasonOf, streamCosts, valueOf } from "../../support/expectations";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../support/sheetWith";

const work = [
  inboundStream({ handled: 1_000, handleSeconds: 180 }),
  outboundStream({ reached: 500, handleSeconds: 240 }),
  chatStream({ handled: 500, handleSeconds: 600, concurrency: 2 }),
];

function shared(sharing: CostSheet["sharing"], streams = work) {
  const costs = [line({ id: "common", amount: 3_000 }), line({ id: "own", amount: 70, for: "in" })];
  return costStatement(sheetWith({ work: streams, costs, sharing }));
}

describe("sharing common cost", () => {
  // agent minutes: 3,000, 2,000 and 5,000 / 2 = 2,500
  it("goes by the minutes of agents, two chats at once taking half of them", () => {
    const streams = streamCosts(shared({ by: "handlingTime", weights: {} }));
    expectNear(Number(streams["in"]), 70 + (3_000 * 3_000) / 7_500);
    expectNear(Number(streams["out"]), (3_000 * 2_000) / 7_500);
    expectNear(Number(streams["chat"]), (3_000 * 2_500) / 7_500);
  });

  it("goes by contacts handled: calls taken, people reached, chats", () => {
    expect(streamCosts(shared({ by: "volume", weights: {} }))).toEqual({ in: 1_570, out: 750, chat: 750 });
  });

  it("goes by the manager's weights, whatever their sum", () => {
    expect(streamCosts(shared({ by: "weights", weights: { in: 6, out: 3, chat: 3 } }))).toEqual({
      in: 1_570,
      out: 750,
      chat: 750,
    });
    expect(streamCosts(shared({ by: "weights", weights: { in: 0, out: 0.5, chat: 0 } }))).toEqual({
      in: 70,
      out: 3_000,
      chat: 0,
    });
  });

  it("leaves nothing over where it is known how, and all of it where it is not", () => {
    expect(shared({ by: "volume", weights: {} }).notSharedOut).toBe(0);
    expect(shared({ by: "weights", weights: { in: 6 } }).notSharedOut).toBe(3_000);
  });

  it("splits every category alike", () => {
    const { streams } = shared({ by: "weights", weights: { in: 1, out: 1, chat: 2 } });
    const chat = streams[2];
    expect(valueOf(chat?.cost).byCategory.wages).toBe(1_500);
  });
});

describe("cost that goes with the volume of one stream", () => {
  it("is borne by that stream, wherever it stands", () => {
    const perContact = { kind: "perContact", per: "handled" } as const;
    const costs = [line({ amount: 2, basis: perContact, for: "chat" })];
    expect(streamCosts(costStatement(sheetWith({ work, costs })))).toEqual({ in: 0, out: 0, chat: 1_000 });
    const all = [line({ amount: 2, basis: perContact })];
    expect(streamCosts(costStatement(sheetWith({ work, costs: all })))).toEqual({ in: 2_000, out: 1_000, chat: 1_000 });
  });
});

describe("a single stream", () => {
  it("bears everything and needs neither time nor weight", () => {
    const one = [inboundStream({ handled: null })];
    for (const by of ["handlingTime", "volume", "weights"] as const) {
      const statement = shared({ by, weights: {} }, one);
      expect(streamCosts(statement)).toEqual({ in: 3_070 });
      expect(statement.notSharedOut).toBe(0);
    }
    expect(sharesOfCommonCost(sheetWith({ work: one }))).toEqual({ ok: true, value: [1] });
  });
});

describe("an unknown weight", () => {
  it.each([
    ["the handling time of one stream", "handlingTime", "noHandlingTime", [inboundStream(), outboundStream()]],
    ["the contacts of one stream", "volume", "noContacts", [inboundStream({ handled: null }), outboundStream()]],
    [
      "the chats at once",
      "handlingTime",
      "noConcurrency",
      [inboundStream({ handleSeconds: 60 }), chatStream({ handleSeconds: 60, concurrency: null })],
    ],
    ["a weight that is not there", "weights", "noWeight", [inboundStream(), outboundStream()]],
  ] as const)("asks for %s and guesses nothing", (_, by, reason, streams) => {
    const statement = shared({ by, weights: {} }, [...streams]);
    expect(Object.values(streamCosts(statement))).toEqual([reason, reason]);
    expect(statement.notSharedOut).toBe(3_000);
    expect(statement.total).toBe(3_070);
    expect(statement.streams[0]?.ownCost).toBe(70);
    expect(statement.headlines.map(({ cost }) => reasonOf(cost))).toContain(reason);
  });

  it("does not matter while there is nothing in common", () => {
    const costs = [line({ id: "own", amount: 70, for: "in" })];
    const statement = costStatement(sheetWith({ work: [inboundStream(), outboundStream()], costs }));
    expect(streamCosts(statement)).toEqual({ in: 70, out: 0 });
  });

  it("matters when what is in common cancels out in all but not in each category", () => {
    const costs = [line({ id: "pay", amount: 70 }), line({ id: "refund", amount: -70, category: "other" })];
    const statement = costStatement(sheetWith({ work: [inboundStream(), outboundStream()], costs }));
    expect(streamCosts(statement)).toEqual({ in: "noHandlingTime", out: "noHandlingTime" });
  });
});

describe("weights that are all zero", () => {
  it("share nothing out, and say so", () => {
    const statement = shared({ by: "weights", weights: { in: 0, out: 0, chat: 0 } });
    expect(Object.values(streamCosts(statement))).toEqual(["allWeightsZero", "allWeightsZero", "allWeightsZero"]);
    expect(statement.notSharedOut).toBe(3_000);
    const idle = sheetWith({ work: [inboundStream({ handled: 0 }), outboundStream({ reached: 0 })] });
    expect(reasonOf(sharesOfCommonCost(idle))).toBe("allWeightsZero");
  });
});
