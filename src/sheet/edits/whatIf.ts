import { leversOf } from "../leverDefaults";
import type { LeverCost, LeverId, LeverSettings, TouchedLevers } from "../leverSettings";
import type { SimulationSettings } from "../ranges";
import type { WhatIf } from "../schema";
import { NOTHING_TRIED } from "../whatIfDefaults";
import type { Change } from "./edit";

/** Switches a lever on or off; its settings stay, and one that was never touched starts from the cautious ones. */
export function switchLever(id: LeverId, isOn: boolean): Change {
  return withLever(id, (lever) => ({ ...lever, isOn }));
}

/** Sets some of a lever's own settings. */
export function setLever<Id extends LeverId>(id: Id, settings: Partial<LeverSettings[Id]>): Change {
  return withLever(id, (lever) => ({ ...lever, ...settings }));
}

/** Sets some of what a lever itself costs, in the sheet's currency. */
export function setLeverCost(id: LeverId, cost: Partial<LeverCost>): Change {
  return withLever(id, (lever) => ({ ...lever, cost: { ...lever.cost, ...cost } }));
}

/** Switches all levers off; their settings stay. */
export function switchAllOff(): Change {
  return (sheet) => {
    const touched = Object.entries(sheet.whatIf.levers);
    const off = touched.map(([id, lever]) => [id, lever === null ? null : { ...lever, isOn: false }]);
    const levers = Object.fromEntries(off) as TouchedLevers;
    return { ...sheet, whatIf: { ...sheet.whatIf, levers } };
  };
}

/** Forgets what was tried of the levers: all are untouched, as in a new sheet. */
export function forgetLevers(): Change {
  return (sheet) => ({ ...sheet, whatIf: { ...sheet.whatIf, levers: NOTHING_TRIED.levers } });
}

/** Sets how much of a fall in work is taken out of the team, and whether agents follow the work in questions to the sheet. */
export function setFollowing(following: Partial<Pick<WhatIf, "agentsFollow" | "realisedShare">>): Change {
  return (sheet) => ({ ...sheet, whatIf: { ...sheet.whatIf, ...following } });
}

/** Sets how many draws are made of the ranges, and from which seed. */
export function setSimulation(settings: Partial<SimulationSettings>): Change {
  return (sheet) => ({
    ...sheet,
    whatIf: { ...sheet.whatIf, simulation: { ...sheet.whatIf.simulation, ...settings } },
  });
}

function withLever<Id extends LeverId>(id: Id, change: (lever: LeverSettings[Id]) => LeverSettings[Id]): Change {
  return (sheet) => {
    const { whatIf } = sheet;
    const levers = { ...whatIf.levers, [id]: change(leversOf(whatIf.levers)[id]) };
    return { ...sheet, whatIf: { ...whatIf, levers } };
  };
}
