import { gainResolution } from "./changeResolution";
import { changeHandling } from "./changeStreams";
import type { Lever } from "./lever";

/**
 * Calls analysed for what makes them long or come again. No independent measurement of its effect was found, so it starts at
 * 0; it may gain first-contact resolution and shorten calls: handling time x (1 - shorter).
 */
export const analytics: Lever<"analytics"> = {
  id: "analytics",
  usedOn: ["inbound"],
  settings: [
    { name: "resolutionGain", unit: "points", actsOn: "resolution", isSideEffect: false, evidence: null },
    { name: "shorterCalls", unit: "share", actsOn: "handlingTime", isSideEffect: false, evidence: null },
  ],
  apply: (sheet, { resolutionGain, shorterCalls }) =>
    changeHandling(
      gainResolution(sheet, resolutionGain ?? 0),
      ["inbound"],
      (seconds) => seconds * (1 - (shorterCalls ?? 0)),
    ),
};
