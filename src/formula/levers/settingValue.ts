import type { LeverId, LeverSettings } from "../../sheet/leverSettings";
import type { AnySetting } from "./lever";

/** A setting of a lever as it stands; null for one that is not known. */
export function settingValue(settings: LeverSettings[LeverId], name: AnySetting): number | null {
  const value: unknown = Object.entries(settings).find(([key]) => key === name)?.[1];
  return typeof value === "number" ? value : null;
}
