import type { LeverId } from "../../sheet/leverSettings";
import { analytics } from "./analytics";
import { automation } from "./automation";
import { callback } from "./callback";
import { cloud } from "./cloud";
import { firstContactResolution } from "./firstContactResolution";
import { integratedSoftware } from "./integratedSoftware";
import type { Lever } from "./lever";
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
