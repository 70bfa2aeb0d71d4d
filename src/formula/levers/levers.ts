import type { LeverId } from "../../sheet/leverSettings";
import { analytics } from "./analytics";
import { automation } from "./automation";
import { callback } from "./callback";
import { cloud } from "./cloud";
import { firstContactResolution } from "./firstContactResolution";
import { integratedSoftware } from "./integratedSoftware";
import type { AnySetting, Lever, Setting } from "./lever";
import { scheduling } from "./scheduling";
import { selfService } from "./selfService";
import { skillRouting } from "./skillRouting";
import { voip } from "./voip";

/** The ten levers by name. */
export const LEVERS: { readonly [Id in LeverId]: Lever<Id> } = {
  integratedSoftware,
  cloud,
  firstContactResolution,
  voip,
  callback,
  skillRouting,
  scheduling,
  selfService,
  automation,
  analytics,
};

/** The order in which levers are shown and chained, always the same: each acts on what the ones before it left. */
export const LEVER_ORDER: readonly LeverId[] = [
  "integratedSoftware",
  "cloud",
  "firstContactResolution",
  "voip",
  "callback",
  "skillRouting",
  "scheduling",
  "selfService",
  "automation",
  "analytics",
];

/** What is known of a setting of a lever; undefined for one that the lever does not have. */
export function settingOf(lever: LeverId, name: AnySetting): Setting | undefined {
  const settings: readonly Setting[] = LEVERS[lever].settings;
  return settings.find((setting) => setting.name === name);
}
