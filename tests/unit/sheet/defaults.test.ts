import { describe, expect, it } from "vitest";
import { boundsAt } from "../../../src/sheet/boundsAt";
import { emptySheet } from "../../../src/sheet/emptySheet";
import { LEVER_DEFAULTS, leversOf } from "../../../src/sheet/leverDefaults";
import { BOUNDS } from "../../../src/sheet/limits";
import { loadSheet } from "../../../src/sheet/migrations";
import { planOf, STAFFING_START } from "../../../src/sheet/staffingStart";
import { NOTHING_TRIED } from "../../../src/sheet/whatIfDefaults";
import { officePlan } from "../../support/plannedSheets";
import { sheetWith } from "../../support/sheetWith";

describe("what nobody has touched", () => {
  it("is a lever at its start, and a touched one as it was left", () => {
    expect(leversOf(NOTHING_TRIED.levers)).toEqual(LEVER_DEFAULTS);
    const cloud = { ...LEVER_DEFAULTS.cloud, isOn: true, technologyChange: null };
    expect(leversOf({ ...NOTHING_TRIED.levers, cloud })).toEqual({ ...LEVER_DEFAULTS, cloud });
  });

  it("is the plan to start from, and an entered one is the sheet's own", () => {
    expect(planOf({ staffing: null })).toBe(STAFFING_START);
    expect(planOf({ staffing: officePlan })).toBe(officePlan);
  });

  it("opens as it is, levers and plan", () => {
    const touched = sheetWith({ whatIf: { ...NOTHING_TRIED, levers: LEVER_DEFAULTS }, staffing: STAFFING_START });
    expect(loadSheet(touched)).toEqual({ ok: true, value: touched });
  });
});

describe("a new sheet", () => {
  it("is a month of one stream of calls, in which nothing is known", () => {
    expect(emptySheet("EUR")).toEqual(
      sheetWith({
        currency: "EUR",
        work: [
          {
            kind: "inbound",
            id: "s1",
            name: "",
            handleSeconds: null,
            offered: null,
            handled: null,
            resolvedFirstTime: null,
          },
        ],
      }),
    );
  });
});

describe("what a number may be", () => {
  it("is a share, a count, an amount of either sign or whole months, by its place", () => {
    const share = { least: 0, most: 1, isWhole: false };
    const count = { least: 0, most: BOUNDS.count, isWhole: false };
    const of = (field: "amount" | "quantity" | "share" | "months") => boundsAt({ kind: "line", line: "a", field });
    expect([of("amount"), of("quantity"), of("share"), of("months")]).toEqual([
      { least: -BOUNDS.amount, most: BOUNDS.amount, isWhole: false },
      count,
      share,
      { least: 0, most: 1_200, isWhole: true },
    ]);
    expect(boundsAt({ kind: "work", stream: "chat", field: "concurrency" })).toEqual({ ...count, least: 1, most: 100 });
    expect(boundsAt({ kind: "rate", currency: "USD" })).toEqual({ ...count, least: 5e-324, most: BOUNDS.rate });
  });
});
