import type { SettingName } from "../../formula/levers/lever";
import type { LeverId, LeverSettings } from "../../sheet/leverSettings";

/** The name of a setting of any lever. */
export type AnySetting = { [Id in LeverId]: SettingName<Id> }[LeverId];

/** A setting of a lever as it stands; null for one that is not known. */
export function settingValue(settings: LeverSettings[LeverId], name: AnySetting): number | null {
  const value: unknown = Object.entries(settings).find(([key]) => key === name)?.[1];
  return typeof value === "number" ? value : null;
}

/** The key of what a setting is called; longer calls come of different things with different levers. */
export function settingLabel(lever: LeverId, name: AnySetting) {
  if (name === "longerCalls" && lever === "selfService") return "settings.remainingLonger";
  if (name === "longerCalls" && lever === "automation") return "settings.handoverLonger";
  return `settings.${name}` as const;
}
