import type { LeverId, LeverSettings } from "../../sheet/leverSettings";
import type { CostSheet } from "../../sheet/schema";
import type { Lever, SettingName } from "./lever";
import { LEVERS } from "./levers";

/**
 * The settings of a lever that are set and yet change nothing in this sheet, because what they act on is not filled in, not
 * there, or at its end: seconds saved without a handling time, more resolution where all is resolved. `sheet` is what the
 * levers before it left.
 */
export function idleSettings<Id extends LeverId>(
  sheet: CostSheet,
  id: Id,
  settings: LeverSettings[Id],
): SettingName<Id>[] {
  const lever = LEVERS[id];
  const effect = effectOf(lever, sheet, settings);
  return lever.settings
    .map(({ name }) => name)
    .filter((name) => {
      const value: unknown = settings[name];
      if (value === null || value === 0) return false;
      return effectOf(lever, sheet, { ...settings, [name]: 0 }) === effect;
    });
}

/** All that a lever can change, as one text. */
function effectOf<Id extends LeverId>(lever: Lever<Id>, sheet: CostSheet, settings: LeverSettings[Id]): string {
  const { team, work, costs } = lever.apply(sheet, settings);
  const ratio = sheet.team.agents === null ? null : (lever.occupancyRatio?.(settings) ?? null);
  return JSON.stringify([team, work, costs.map(({ amount }) => amount), ratio]);
}
