import { gainResolution } from "./changeResolution";
import { changeHandling } from "./changeStreams";
import { occupancyWithFewer, type Lever } from "./lever";

/**
 * Each call to an agent who can resolve it. It gains first-contact resolution; agents with more than one skill may take
 * longer, and pooling them may let fewer agents answer as well, at higher occupancy.
 */
export const skillRouting: Lever<"skillRouting"> = {
  id: "skillRouting",
  usedOn: ["inbound"],
  settings: [
    {
      name: "resolutionGain",
      unit: "points",
      actsOn: "resolution",
      isSideEffect: false,
      evidence: {
        low: 0,
        high: 0.05,
        isPrinted: false,
        grade: "B",
        sources: [
          {
            publisher: "SQM",
            year: null,
            url: "https://www.sqmgroup.com/resources/library/blog/intelligent-skill-based-routing",
          },
        ],
      },
    },
    {
      name: "longerCalls",
      unit: "share",
      actsOn: "handlingTime",
      isSideEffect: true,
      evidence: {
        low: 0,
        high: 0.02,
        isPrinted: false,
        grade: "C",
        sources: [
          {
            publisher: "Contact Center Pipeline",
            year: 2017,
            url: "http://blog.contactcenterpipeline.com/2017/01/skills-based-routing-assess-the-impact-of-crosstraining-on-service-level/",
          },
        ],
      },
    },
    { name: "agentsSaved", unit: "share", actsOn: "occupancy", isSideEffect: false, evidence: null },
  ],
  apply: (sheet, { resolutionGain, longerCalls }) =>
    changeHandling(
      gainResolution(sheet, resolutionGain ?? 0),
      ["inbound"],
      (seconds) => seconds * (1 + (longerCalls ?? 0)),
    ),
  occupancyRatio: ({ agentsSaved }) => occupancyWithFewer(agentsSaved),
};
