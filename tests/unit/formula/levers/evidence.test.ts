import { describe, expect, it } from "vitest";
import { isBeyondEvidence, type Setting } from "../../../../src/formula/levers/lever";
import { LEVER_ORDER, LEVERS, settingOf } from "../../../../src/formula/levers/levers";
import { settingValue } from "../../../../src/formula/levers/settingValue";
import { LEVER_DEFAULTS } from "../../../../src/sheet/leverDefaults";
import { REALISED_SHARE_DEFAULT } from "../../../../src/sheet/whatIfDefaults";
import { leversSchema, realisedShareSchema } from "../../../../src/sheet/leverSettings";

/** Every setting with its lever and the value that it starts from. */
const all = LEVER_ORDER.flatMap((lever) => {
  const settings: readonly Setting[] = LEVERS[lever].settings;
  const starts: Readonly<Record<string, unknown>> = LEVER_DEFAULTS[lever];
  return settings.map((setting) => ({ lever, setting, start: starts[setting.name] }));
});

describe("levers at the start", () => {
  it("are off, valid, and known by the settings that they have", () => {
    expect(leversSchema.parse(LEVER_DEFAULTS)).toEqual(LEVER_DEFAULTS);
    expect(realisedShareSchema.parse(REALISED_SHARE_DEFAULT)).toBe(0.5);
    for (const lever of LEVER_ORDER) {
      expect(LEVER_DEFAULTS[lever].isOn).toBe(false);
      const names = LEVERS[lever].settings.map(({ name }) => name);
      expect(["cost", "isOn", ...names].toSorted()).toEqual(Object.keys(LEVER_DEFAULTS[lever]).toSorted());
    }
  });

  it("have no price of their own, and a life for what is bought", () => {
    for (const lever of LEVER_ORDER) {
      expect(LEVER_DEFAULTS[lever].cost).toEqual({
        perMonth: 0,
        perAgentPerMonth: 0,
        perUse: 0,
        oneOff: 0,
        oneOffMonths: 36,
      });
    }
  });

  it("start inside what was published, in its lower half", () => {
    for (const { setting, start } of all) {
      if (setting.evidence === null) continue;
      const { low, high } = setting.evidence;
      expect(low).toBeLessThan(high);
      expect(start).toBeGreaterThanOrEqual(low);
      expect(start).toBeLessThanOrEqual(Math.max(0, (low + high) / 2));
    }
  });

  it("start at 0 where nothing was found, but for the share of calls that a system matches", () => {
    const started = all.filter(({ setting, start }) => setting.evidence === null && start !== 0);
    expect(started.map(({ lever, setting }) => [lever, setting.name])).toEqual([
      ["integratedSoftware", "matchedShare"],
    ]);
    for (const name of ["callback", "analytics"] as const) {
      expect(LEVERS[name].settings.map(({ evidence }) => evidence)).toEqual([null, null]);
    }
  });

  it("change nothing for the cloud, whose evidence points both ways", () => {
    const [setting] = LEVERS.cloud.settings;
    expect(setting?.evidence).toMatchObject({ low: -0.3, high: 0.2 });
    expect(LEVER_DEFAULTS.cloud.technologyChange).toBe(0);
  });
});

describe("evidence", () => {
  it("has a page, a publisher and a grade above D", () => {
    for (const { setting } of all) {
      if (setting.evidence === null) continue;
      expect(["A", "B", "C"]).toContain(setting.evidence.grade);
      expect(setting.evidence.sources.length).toBeGreaterThan(0);
      for (const { publisher, url } of setting.evidence.sources) {
        expect(publisher).not.toBe("");
        expect(new URL(url).protocol).toMatch(/^https?:$/);
      }
    }
  });

  it("is gone beyond outside its ends, and not where there is none or nothing is set", () => {
    const [deflected] = LEVERS.selfService.settings.filter(({ name }) => name === "deflectedShare");
    const [avoided] = LEVERS.callback.settings;
    if (deflected === undefined || avoided === undefined) throw new Error("a setting is gone");
    expect([0.05, 0.2].map((value) => isBeyondEvidence(deflected, value))).toEqual([false, false]);
    expect([0.049, 0.201].map((value) => isBeyondEvidence(deflected, value))).toEqual([true, true]);
    expect(isBeyondEvidence(deflected, null)).toBe(false);
    expect(isBeyondEvidence(avoided, 1)).toBe(false);
  });
});

describe("a setting by its name", () => {
  it("is known with its unit and its value, where the lever has it", () => {
    expect(settingOf("callback", "wouldCallAgain")).toBe(LEVERS.callback.settings[1]);
    expect(settingOf("callback", "secondsSaved")).toBeUndefined();
    const { selfService } = LEVER_DEFAULTS;
    expect(settingValue({ ...selfService, longerCalls: 0.07 }, "longerCalls")).toBe(0.07);
    expect(settingValue({ ...selfService, longerCalls: null }, "longerCalls")).toBeNull();
    expect(settingValue(selfService, "secondsSaved")).toBeNull();
  });
});

describe("the schema of levers", () => {
  it("refuses an unknown or missing key and a value out of bounds, and takes what is not known", () => {
    const { selfService } = LEVER_DEFAULTS;
    const parse = (changed: object) => leversSchema.safeParse({ ...LEVER_DEFAULTS, selfService: changed }).success;
    expect(parse(selfService)).toBe(true);
    expect(parse({ ...selfService, deflectedShare: null, cost: { ...selfService.cost, perUse: null } })).toBe(true);
    expect(parse({ ...selfService, deflectedShare: 1 })).toBe(true);
    expect(parse({ ...selfService, deflectedShare: 1.01 })).toBe(false);
    expect(parse({ ...selfService, deflectedShare: -0.01 })).toBe(false);
    expect(parse({ ...selfService, extra: 0 })).toBe(false);
    expect(parse({ isOn: true, cost: selfService.cost, deflectedShare: 0 })).toBe(false);
    expect(parse({ ...selfService, cost: { ...selfService.cost, oneOff: -1 } })).toBe(false);
    expect(parse({ ...selfService, cost: { ...selfService.cost, oneOffMonths: 1.5 } })).toBe(false);
    expect(
      leversSchema.safeParse({ ...LEVER_DEFAULTS, scheduling: { ...LEVER_DEFAULTS.scheduling, agentsSaved: 1 } })
        .success,
    ).toBe(false);
  });
});
