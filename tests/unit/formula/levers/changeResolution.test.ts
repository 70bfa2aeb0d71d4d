import { describe, expect, it } from "vitest";
import { gainResolution } from "../../../../src/formula/levers/changeResolution";
import { callsPerIssue } from "../../../../src/formula/resolution";
import type { CostSheet } from "../../../../src/sheet/schema";
import { expectFigure, expectNear, reasonOf } from "../../../support/expectations";
import { centre } from "./centre";

const GEOMETRIC: CostSheet["repeatCalls"] = { model: "geometric", giveUpShare: null, callsPerUnresolved: null };
const GIVE_UP: CostSheet["repeatCalls"] = { model: "giveUp", giveUpShare: 0.2, callsPerUnresolved: null };
const MULTIPLIER: CostSheet["repeatCalls"] = { model: "multiplier", giveUpShare: null, callsPerUnresolved: 1.5 };

function handledAfter(repeatCalls: CostSheet["repeatCalls"], points: number): number {
  const [stream] = gainResolution({ ...centre, repeatCalls }, points).work;
  return stream?.kind === "inbound" ? (stream.handled ?? 0) : 0;
}

describe("calls for each issue", () => {
  it("follow the model, and those who give up call no more", () => {
    expectFigure(callsPerIssue(GEOMETRIC, 0.8), 1 / 0.8);
    expectFigure(callsPerIssue(GIVE_UP, 0.8), 1 / (1 - 0.2 * 0.8));
    expectFigure(callsPerIssue(MULTIPLIER, 0.8), 1.3);
  });

  it("have a reason where something is missing or nothing is ever resolved", () => {
    expect(reasonOf(callsPerIssue(GEOMETRIC, null))).toBe("noResolvedFirstTime");
    expect(reasonOf(callsPerIssue({ ...GIVE_UP, giveUpShare: null }, 0.8))).toBe("noGiveUpShare");
    expect(reasonOf(callsPerIssue({ ...MULTIPLIER, callsPerUnresolved: null }, 0.8))).toBe("noCallsPerUnresolved");
    expect(reasonOf(callsPerIssue(GEOMETRIC, 0))).toBe("neverResolved");
  });
});

describe("a gain of resolution", () => {
  it("changes calls by the ratio of calls for each issue, which the models give differently", () => {
    expectNear(handledAfter(GEOMETRIC, 0.05), (6_000 * 0.8) / 0.85);
    expectNear(handledAfter(GIVE_UP, 0.05), (6_000 * 0.84) / (1 - 0.15 * 0.8));
    expectNear(handledAfter(MULTIPLIER, 0.05), (6_000 * 1.225) / 1.3);
  });

  it("ends where all is resolved", () => {
    expectNear(handledAfter(GEOMETRIC, 0.5), 4_800);
    const [stream] = gainResolution({ ...centre, repeatCalls: GEOMETRIC }, 0.5).work;
    expect(stream).toMatchObject({ resolvedFirstTime: 1 });
  });

  it("changes nothing where calls for each issue are unknown", () => {
    const unknown = { ...centre, repeatCalls: { ...GIVE_UP, giveUpShare: null } };
    expect(gainResolution(unknown, 0.05)).toBe(unknown);
    const resolved = { ...centre, work: centre.work.map((stream) => ({ ...stream, resolvedFirstTime: 1 })) };
    expect(gainResolution(resolved, 0.05)).toBe(resolved);
  });
});
