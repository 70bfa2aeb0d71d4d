import { describe, expect, it } from "vitest";
import {
  callsPerIssue,
  callsPerResolvedIssue,
  repeatCalls,
  type RepeatBehaviour,
} from "../../../src/formula/resolution";
import type { CostSheet } from "../../../src/sheet/schema";
import { expectFigure, expectNear, reasonOf, valueOf } from "../../support/expectations";

function behaviour(overrides: Partial<RepeatBehaviour>): RepeatBehaviour {
  return { resolvedFirst: 0.7, resolvedLater: 0.7, giveUpShare: 0, largestNumberOfContacts: null, ...overrides };
}

describe("contacts for each issue", () => {
  it("are 1 / r when everyone calls until it is resolved", () => {
    const { contactsPerIssue, shareResolved } = repeatCalls(behaviour({}));
    expectFigure(contactsPerIssue, 1 / 0.7);
    expectNear(shareResolved, 1);
  });

  it("are 1 / (1 - (1 - r)(1 - g)) when a share gives up, and fewer issues are resolved", () => {
    const { contactsPerIssue, shareResolved } = repeatCalls(behaviour({ giveUpShare: 0.2 }));
    expectFigure(contactsPerIssue, 1 / 0.76);
    expectNear(shareResolved, 0.7 / 0.76);
  });

  it("are 1 + (1 - r1) / r2 when repeats resolve another share", () => {
    const { contactsPerIssue, shareResolved } = repeatCalls(behaviour({ resolvedLater: 0.5 }));
    expectFigure(contactsPerIssue, 1.6);
    expectNear(shareResolved, 1);
  });

  it("are (1 - (1 - r)^K) / r up to a largest number", () => {
    for (const most of [1, 2, 3, 10]) {
      const { contactsPerIssue, shareResolved } = repeatCalls(behaviour({ largestNumberOfContacts: most }));
      expectFigure(contactsPerIssue, (1 - 0.3 ** most) / 0.7);
      expectNear(shareResolved, 1 - 0.3 ** most);
    }
    const never = behaviour({ resolvedFirst: 0, resolvedLater: 0, largestNumberOfContacts: 4 });
    expectFigure(repeatCalls(never).contactsPerIssue, 4);
  });

  it("are one when all are resolved or all give up", () => {
    expect(repeatCalls(behaviour({ resolvedFirst: 1 }))).toEqual({
      contactsPerIssue: { ok: true, value: 1 },
      shareResolved: 1,
    });
    expect(repeatCalls(behaviour({ resolvedFirst: 1, resolvedLater: 0 })).contactsPerIssue).toEqual({
      ok: true,
      value: 1,
    });
    expect(repeatCalls(behaviour({ giveUpShare: 1 }))).toEqual({
      contactsPerIssue: { ok: true, value: 1 },
      shareResolved: 0.7,
    });
  });

  it("have a reason where callers call for ever", () => {
    const none = repeatCalls(behaviour({ resolvedFirst: 0, resolvedLater: 0 }));
    expect(none).toEqual({ contactsPerIssue: { ok: false, error: "neverResolved" }, shareResolved: 0 });
    const later = repeatCalls(behaviour({ resolvedFirst: 0.8, resolvedLater: 0 }));
    expect(later).toEqual({ contactsPerIssue: { ok: false, error: "neverResolved" }, shareResolved: 0.8 });
  });

  it("keep their digits where hardly anything is resolved", () => {
    const hardly = { resolvedFirst: 1e-9, resolvedLater: 1e-9 };
    expectFigure(repeatCalls(behaviour(hardly)).contactsPerIssue, 1e9);
    // five contacts, each leaving all but one in 1e9: 5 - 10e-9
    expectFigure(repeatCalls(behaviour({ ...hardly, largestNumberOfContacts: 5 })).contactsPerIssue, 5 - 10e-9);
  });
});

describe("calls for each issue that is resolved, by the model of the sheet", () => {
  const model = (overrides: Partial<CostSheet["repeatCalls"]>): CostSheet["repeatCalls"] => ({
    model: "geometric",
    giveUpShare: null,
    callsPerUnresolved: null,
    ...overrides,
  });

  it("are 1 / r, with or without people who give up", () => {
    expectFigure(callsPerResolvedIssue(model({}), 0.8), 1.25);
    for (const giveUpShare of [0, 0.15, 0.9, 1]) {
      expectFigure(callsPerResolvedIssue(model({ model: "giveUp", giveUpShare }), 0.8), 1.25);
    }
  });

  it("are 1 + (1 - r) m where every unresolved issue makes m more calls", () => {
    expectFigure(callsPerResolvedIssue(model({ model: "multiplier", callsPerUnresolved: 1.5 }), 0.8), 1.3);
    expectFigure(callsPerResolvedIssue(model({ model: "multiplier", callsPerUnresolved: 1.5 }), 0), 2.5);
  });

  it("are more than those for each issue, given up or not, by the share who give up", () => {
    expectFigure(callsPerIssue(model({}), 0.8), 1.25);
    expectFigure(callsPerIssue(model({ giveUpShare: 0.5 }), 0.8), 1.25);
    expectFigure(callsPerIssue(model({ model: "giveUp", giveUpShare: 0.5 }), 0.8), 1 / 0.9);
    expectFigure(callsPerIssue(model({ model: "multiplier", callsPerUnresolved: 1.5 }), 0.8), 1.3);
    expect(reasonOf(callsPerIssue(model({}), null))).toBe("noResolvedFirstTime");
    expect(reasonOf(callsPerIssue(model({}), 0))).toBe("neverResolved");
  });

  it("save differently by model, from the same input: 10,000 issues at 5 each, 80 to 85 of 100 resolved", () => {
    const saved = (repeat: CostSheet["repeatCalls"]) =>
      10_000 * 12 * 5 * (valueOf(callsPerResolvedIssue(repeat, 0.8)) - valueOf(callsPerResolvedIssue(repeat, 0.85)));
    expect(saved(model({}))).toBeCloseTo(44_117.65, 2);
    expect(saved(model({ model: "multiplier", callsPerUnresolved: 1.5 }))).toBeCloseTo(45_000, 6);
  });

  it("have a reason where something is unknown or nothing is ever resolved", () => {
    expect(reasonOf(callsPerResolvedIssue(model({}), null))).toBe("noResolvedFirstTime");
    expect(reasonOf(callsPerResolvedIssue(model({ model: "giveUp" }), 0.8))).toBe("noGiveUpShare");
    expect(reasonOf(callsPerResolvedIssue(model({ model: "multiplier" }), 0.8))).toBe("noCallsPerUnresolved");
    expect(reasonOf(callsPerResolvedIssue(model({}), 0))).toBe("neverResolved");
    expect(reasonOf(callsPerResolvedIssue(model({ model: "giveUp", giveUpShare: 0.5 }), 0))).toBe("neverResolved");
    expect(reasonOf(callsPerResolvedIssue(model({ model: "giveUp", giveUpShare: 0.5 }), 5e-324))).toBe("neverResolved");
  });
});
