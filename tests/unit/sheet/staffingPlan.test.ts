import { describe, expect, it } from "vitest";
import { BOUNDS } from "../../../src/sheet/limits";
import { loadSheet } from "../../../src/sheet/migrations";
import { rebased } from "../../../src/sheet/rebased";
import { STAFFING_START } from "../../../src/sheet/staffingStart";
import { linkedOffice, officePlan } from "../../support/plannedSheets";
import { sheetWith } from "../../support/sheetWith";

const SHEET = sheetWith({ staffing: officePlan });
const opens = (staffing: unknown) => loadSheet({ ...SHEET, staffing });
const REFUSED = { ok: false, error: "notASheet" };

describe("a plan of staffing that comes from outside", () => {
  it("is taken as it is where it is whole and within its bounds", () => {
    for (const plan of [null, STAFFING_START, officePlan, linkedOffice.staffing]) {
      expect(opens(plan)).toEqual({ ok: true, value: { ...SHEET, staffing: plan } });
    }
    const calls = Array.from({ length: 672 }, () => BOUNDS.count);
    const profile = { kind: "own", intervalMinutes: 15, calls };
    expect(opens({ ...officePlan, profile }).ok).toBe(true);
    expect(opens({ ...officePlan, opening: officePlan.opening.map(() => ({ opens: 0, closes: 1_440 })) }).ok).toBe(
      true,
    );
  });

  it("is refused in a sheet of a version that had none, as all that its version did not write", () => {
    const { whatIf, ...first } = SHEET;
    expect(loadSheet({ ...SHEET, version: 2 })).toEqual(REFUSED);
    expect(loadSheet({ ...SHEET, version: 2, staffing: null })).toEqual(REFUSED);
    expect(loadSheet({ ...first, version: 1, staffing: undefined })).toEqual(REFUSED);
    const { staffing: _, ...second } = { ...first, whatIf };
    expect(loadSheet({ ...second, version: 1 })).toEqual(REFUSED);
    expect(loadSheet({ ...second, version: 2 })).toEqual({ ok: true, value: { ...SHEET, staffing: null } });
  });

  it.each<[string, Record<string, unknown>]>([
    ["a day that closes before it opens", { opening: officePlan.opening.map(() => ({ opens: 600, closes: 600 })) }],
    ["a day longer than a day", { opening: officePlan.opening.map(() => ({ opens: 0, closes: 1_441 })) }],
    ["half a minute", { opening: officePlan.opening.map(() => ({ opens: 0.5, closes: 600 })) }],
    ["a week of six days", { opening: officePlan.opening.slice(1) }],
    ["intervals of 20 minutes", { intervalMinutes: 20 }],
    ["a profile with an interval too few", { profile: { kind: "own", intervalMinutes: 60, calls: [1, 2, 3] } }],
    ["a profile that nobody offers", { profile: { kind: "offered", name: "constructor" } }],
    ["a peak factor below 0", { peakFactor: -0.1 }],
    ["a peak factor above its bound", { peakFactor: BOUNDS.peakFactor + 1 }],
    ["a share above 1", { targets: { ...officePlan.targets, serviceLevel: 1.01 } }],
    ["a wait of more than a day", { withinSeconds: BOUNDS.waitSeconds + 1 }],
    ["no patience at all as a word", { patienceSeconds: "none" }],
    ["a negative price", { lostCall: { kind: "price", price: -1 } }],
    ["more agents typed than a sheet holds", { link: { typedAgents: BOUNDS.count * 2 } }],
    ["a key that no plan has", { secret: 1 }],
  ])("is refused with %s", (_, changed) => {
    expect(opens({ ...officePlan, ...changed })).toEqual(REFUSED);
  });

  it.each<[string, (value: number) => Record<string, unknown>, number, number, number]>([
    ["a peak factor", (peakFactor) => ({ peakFactor }), 0, 10, 1e-9],
    ["a patience", (patienceSeconds) => ({ patienceSeconds }), 0, 86_400, 1e-9],
    [
      "a wait that was measured",
      (meanWaitSeconds) => ({ measured: { abandonment: null, meanWaitSeconds } }),
      0,
      86_400,
      1e-9,
    ],
    ["a share of calls that come again", (share) => ({ lostCall: { kind: "callsAgain", share } }), 0, 1, 1e-9],
    ["a price of a lost call", (price) => ({ lostCall: { kind: "price", price } }), 0, 1e15, 1],
    ["the agents that were typed", (typedAgents) => ({ link: { typedAgents } }), 0, 1e12, 1],
    ["an opening", (opens) => ({ opening: officePlan.opening.map(() => ({ opens, closes: 1_440 })) }), 0, 1_439, 1],
    [
      "the intervals of a week",
      (each) => ({ profile: { kind: "own", intervalMinutes: 15, calls: Array(each).fill(1) } }),
      672,
      672,
      1,
    ],
  ])("holds %s from the least to the most, both included", (_, changedTo, least, most, step) => {
    const held = [least - step, least, most, most + step].map(
      (value) => opens({ ...officePlan, ...changedTo(value) }).ok,
    );
    expect(held).toEqual([false, true, true, false]);
  });

  it("is refused where a part is missing", () => {
    for (const part of Object.keys(officePlan)) {
      const { [part as keyof typeof officePlan]: _, ...rest } = officePlan;
      expect(opens(rest)).toEqual(REFUSED);
    }
  });
});

describe("the price of a lost call", () => {
  const priced = (price: number | null) => ({ ...officePlan, lostCall: { kind: "price" as const, price } });
  const inCurrency = (price: number | null, currency: string) => {
    const result = rebased(sheetWith({ rates: { USD: 8 }, staffing: priced(price) }), currency);
    if (!result.ok) throw new Error(result.error);
    const { lostCall } = result.value.sheet.staffing ?? {};
    return { price: lostCall?.kind === "price" ? lostCall.price : undefined, cleared: result.value.clearedTargets };
  };

  it("is money of the sheet and goes with its currency", () => {
    expect(inCurrency(200, "USD")).toEqual({ price: 25, cleared: [] });
    expect(inCurrency(0, "XTS")).toEqual({ price: 0, cleared: [] });
    expect(inCurrency(null, "XTS")).toEqual({ price: null, cleared: [] });
  });

  it("is cleared and named where nobody knows the rate", () => {
    expect(inCurrency(200, "XTS")).toEqual({ price: null, cleared: ["lostCall"] });
  });
});
