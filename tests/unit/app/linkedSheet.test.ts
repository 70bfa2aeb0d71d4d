import { describe, expect, it } from "vitest";
import { createSheetStore } from "../../../src/app/sheetStore";
import { withNeededAgents } from "../../../src/formula/staffing/withNeededAgents";
import { changeTeam } from "../../../src/sheet/edits/centre";
import { linkAgents, planStaffing, setServiceTargets, unlinkAgents } from "../../../src/sheet/edits/staffing";
import type { CostSheet } from "../../../src/sheet/schema";
import { linkedHalfHour, halfHour } from "../../support/plannedSheets";

/** A store and how often it asked for the formula, which comes, or cannot be had. */
function shown(sheet: CostSheet, isThere = true) {
  let asked = 0;
  const store = createSheetStore(sheet, () => {
    asked += 1;
    return isThere ? Promise.resolve(withNeededAgents) : Promise.reject(new Error("gone"));
  });
  const state = store.getState;
  return { ...state(), asked: () => asked, agents: () => state().sheet.team.agents, state };
}

describe("a sheet whose plan sets its agents", () => {
  it("has its need from the moment of linking, as one action with it, and the typed number again afterwards", async () => {
    const { asked, change, undo, redo, agents, state, ready } = shown({
      ...halfHour,
      team: { ...halfHour.team, agents: 20 },
    });
    expect(asked()).toBe(0);
    change(linkAgents());
    await ready(state().sheet);
    expect(agents()).toBe(13);
    expect(state().past).toHaveLength(1);
    undo();
    expect(agents()).toBe(20);
    redo();
    expect(agents()).toBe(13);
    change(unlinkAgents());
    expect(agents()).toBe(20);
    expect(state().sheet.staffing?.link).toBeNull();
  });

  it("has the need of each change in the same action, and of no other number", async () => {
    const { change, undo, agents, state, ready } = shown(linkedHalfHour);
    await ready(state().sheet);
    change(setServiceTargets({ serviceLevel: 0.9 }));
    expect(agents()).toBe(14);
    change(changeTeam({ shrinkage: 0.3 }));
    expect(agents()).toBeCloseTo(20, 12);
    change(changeTeam({ agents: 99 }));
    expect(agents()).toBeCloseTo(20, 12);
    undo();
    undo();
    expect(agents()).toBe(14);
  });

  it("shows no untrue number that a file or a link brought", async () => {
    const untrue = { ...linkedHalfHour, team: { ...linkedHalfHour.team, agents: 7 } };
    const { show, agents, ready } = shown(halfHour);
    await ready(untrue);
    show(untrue);
    expect(agents()).toBe(13);
  });

  it("keeps its number while the need is unknown, and says why", async () => {
    const { change, agents, state, ready } = shown(linkedHalfHour);
    await ready(state().sheet);
    change(planStaffing({ patienceSeconds: null }));
    expect(agents()).toBe(13);
    expect(state().needUnknown).toBe("noPatience");
    change(planStaffing({ patienceSeconds: 300 }));
    expect(state().needUnknown).toBeNull();
  });

  it("keeps its number where the formula cannot be had, and tries again at the next change", async () => {
    const { asked, change, agents, state, ready } = shown(linkedHalfHour, false);
    await ready(state().sheet);
    expect(state().needUnknown).toBe("notLoaded");
    expect(agents()).toBe(13);
    const before = asked();
    change(setServiceTargets({ serviceLevel: 0.9 }));
    expect(asked()).toBe(before + 1);
    expect(state().needUnknown).toBe("notLoaded");
    change(unlinkAgents());
    expect(state().needUnknown).toBeNull();
  });

  it("says that of no sheet whose agents are typed, but of the linked one as soon as that is shown", async () => {
    const { asked, show, state, ready } = shown(halfHour, false);
    await ready(linkedHalfHour);
    expect(asked()).toBe(1);
    expect(state().needUnknown).toBeNull();
    show(linkedHalfHour);
    await ready(linkedHalfHour);
    expect(state().needUnknown).toBe("notLoaded");
    show(halfHour);
    expect(state().needUnknown).toBeNull();
  });
});
