import { gainResolution } from "./changeResolution";
import { changeHandling } from "./changeStreams";
import type { Lever } from "./lever";

/**
 * More issues resolved at the first contact: fewer calls again, by the repeat-call model of the sheet. Calls in which more
 * is resolved may last longer.
 */
export const firstContactResolution: Lever<"firstContactResolution"> = {
  id: "firstContactResolution",
  usedOn: ["inbound"],
  settings: [
    {
      name: "resolutionGain",
      unit: "points",
      actsOn: "resolution",
      isSideEffect: false,
      evidence: {
        low: 0.01,
        high: 0.05,
        isPrinted: true,
        grade: "B",
        sources: [
          {
            publisher: "SQM",
            year: null,
            url: "https://www.sqmgroup.com/resources/library/blog/first-call-resolution-expected-gains",
          },
        ],
      },
    },
    { name: "longerCalls", unit: "share", actsOn: "handlingTime", isSideEffect: true, evidence: null },
  ],
  apply: (sheet, { resolutionGain, longerCalls }) =>
    changeHandling(
      gainResolution(sheet, resolutionGain ?? 0),
      ["inbound"],
      (seconds) => seconds * (1 + (longerCalls ?? 0)),
    ),
};
