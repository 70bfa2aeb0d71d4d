import { SIMULATION_DEFAULT } from "./rangeLimits";
import type { WhatIf } from "./schema";

/** The realised share that a sheet starts with: half of what is saved is taken out of the team. Our assumption, no measurement. */
export const REALISED_SHARE_DEFAULT = 0.5;

/** Nothing tried out yet: no lever touched, no range, and agents held. */
export const NOTHING_TRIED: WhatIf = {
  agentsFollow: false,
  realisedShare: REALISED_SHARE_DEFAULT,
  levers: {
    integratedSoftware: null,
    cloud: null,
    firstContactResolution: null,
    voip: null,
    callback: null,
    skillRouting: null,
    scheduling: null,
    selfService: null,
    automation: null,
    analytics: null,
  },
  ranges: [],
  simulation: { ...SIMULATION_DEFAULT },
};
