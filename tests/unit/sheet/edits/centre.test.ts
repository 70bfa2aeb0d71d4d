import { describe, expect, it } from "vitest";
import { changeRepeatCalls, changeTeam, setPeriodLength, startPeriodOn } from "../../../../src/sheet/edits/centre";
import { richSheet } from "../../../support/richSheet";

describe("what is known of the team and of calls that come back", () => {
  it("changes entry by entry", () => {
    expect(changeTeam({ agents: null })(richSheet)).toEqual({
      ...richSheet,
      team: { agents: null, paidHoursPerWeek: 37, shrinkage: 0.32 },
    });
    expect(changeRepeatCalls({ model: "multiplier" })(richSheet)).toEqual({
      ...richSheet,
      repeatCalls: { model: "multiplier", giveUpShare: 0.15, callsPerUnresolved: 1.4 },
    });
  });
});

describe("the period", () => {
  it("has another length with all counts as they are", () => {
    expect(setPeriodLength("year")(richSheet)).toEqual({
      ...richSheet,
      period: { length: "year", start: "2026-04-01" },
    });
  });

  it("begins on another day, or on none that is known", () => {
    expect(startPeriodOn("2026-10-01")(richSheet).period).toEqual({ length: "quarter", start: "2026-10-01" });
    expect(startPeriodOn(null)(richSheet).period).toEqual({ length: "quarter", start: null });
  });
});
