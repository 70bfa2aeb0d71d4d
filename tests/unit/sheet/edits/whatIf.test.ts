import { describe, expect, it } from "vitest";
import {
  forgetLevers,
  setFollowing,
  setLever,
  setLeverCost,
  setSimulation,
  switchAllOff,
  switchLever,
} from "../../../../src/sheet/edits/whatIf";
import { LEVER_DEFAULTS } from "../../../../src/sheet/leverDefaults";
import { loadSheet } from "../../../../src/sheet/migrations";
import { NOTHING_TRIED } from "../../../../src/sheet/whatIfDefaults";
import { richSheet } from "../../../support/richSheet";
import { sheetWith } from "../../../support/sheetWith";

const untouched = sheetWith();
const withLevers = (levers: Partial<typeof NOTHING_TRIED.levers>) => ({
  ...untouched,
  whatIf: { ...NOTHING_TRIED, levers: { ...NOTHING_TRIED.levers, ...levers } },
});

describe("a lever that was never touched", () => {
  it("starts from its cautious settings, whichever of them is set first", () => {
    const { cloud } = LEVER_DEFAULTS;
    expect(switchLever("cloud", true)(untouched)).toEqual(withLevers({ cloud: { ...cloud, isOn: true } }));
    expect(setLever("cloud", { technologyChange: -0.2 })(untouched)).toEqual(
      withLevers({ cloud: { ...cloud, technologyChange: -0.2 } }),
    );
    expect(setLeverCost("cloud", { perMonth: 900 })(untouched)).toEqual(
      withLevers({ cloud: { ...cloud, cost: { ...cloud.cost, perMonth: 900 } } }),
    );
  });
});

describe("switching all levers off", () => {
  it("keeps the settings of those that were touched, and leaves the others untouched", () => {
    const tried = setLever("voip", { rentSaved: 0.3 })(
      switchLever("voip", true)(switchLever("cloud", true)(untouched)),
    );
    expect(switchAllOff()(tried)).toEqual(
      withLevers({ cloud: LEVER_DEFAULTS.cloud, voip: { ...LEVER_DEFAULTS.voip, rentSaved: 0.3 } }),
    );
    expect(loadSheet(switchAllOff()(tried)).ok).toBe(true);
  });

  it("is not forgetting them, which leaves everything else that is tried out", () => {
    expect(forgetLevers()(richSheet)).toEqual({
      ...richSheet,
      whatIf: { ...richSheet.whatIf, levers: NOTHING_TRIED.levers },
    });
  });
});

describe("how the sheet is asked", () => {
  it("is set one by one, with the rest as it was", () => {
    expect(setFollowing({ realisedShare: null })(richSheet)).toEqual({
      ...richSheet,
      whatIf: { ...richSheet.whatIf, realisedShare: null },
    });
    expect(setSimulation({ draws: 1_000 })(richSheet)).toEqual({
      ...richSheet,
      whatIf: { ...richSheet.whatIf, simulation: { seed: 7, draws: 1_000 } },
    });
  });
});
