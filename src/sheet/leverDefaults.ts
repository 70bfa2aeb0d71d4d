import type { LeverCost, LeverSettings, TouchedLevers } from "./leverSettings";

const NO_COST: LeverCost = { perMonth: 0, perAgentPerMonth: 0, perUse: 0, oneOff: 0, oneOffMonths: 36 };
const OFF = { isOn: false, cost: NO_COST } as const;

/**
 * All levers off, with the values that each starts from when it is switched on: the cautious end of the published range,
 * and 0 where no evidence was found or where it points both ways. See `docs/levers.md`. A file apart from the schema,
 * so that a new sheet is made without loading the checks.
 */
export const LEVER_DEFAULTS: LeverSettings = {
  integratedSoftware: { ...OFF, matchedShare: 0.5, secondsSaved: 5 },
  cloud: { ...OFF, technologyChange: 0 },
  firstContactResolution: { ...OFF, resolutionGain: 0.01, longerCalls: 0 },
  voip: { ...OFF, telephonySaved: 0.2, rentSaved: 0, homeShare: 0, moreMinutesWorked: 0, moreCallsPerMinute: 0 },
  callback: { ...OFF, hangUpsAvoided: 0, wouldCallAgain: 0 },
  skillRouting: { ...OFF, resolutionGain: 0.01, longerCalls: 0, agentsSaved: 0 },
  scheduling: { ...OFF, agentsSaved: 0.02, shrinkagePoints: 0 },
  selfService: { ...OFF, deflectedShare: 0.05, longerCalls: 0.025 },
  automation: { ...OFF, moreIssuesPerHour: 0.05, shorterNotes: 0, longerCalls: 0, resolutionGain: 0 },
  analytics: { ...OFF, resolutionGain: 0, shorterCalls: 0 },
};

/** The settings of all levers: of those that were never touched, what they start from. */
export function leversOf(touched: TouchedLevers): LeverSettings {
  const known = Object.entries(touched).filter(([, settings]) => settings !== null);
  return { ...LEVER_DEFAULTS, ...(Object.fromEntries(known) as Partial<LeverSettings>) };
}
