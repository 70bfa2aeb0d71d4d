import { changeShrinkage } from "./changeShrinkage";
import { ALL_CHANNELS, occupancyWithFewer, type Lever } from "./lever";

/**
 * Agents scheduled when the calls come: the same work by fewer agents at higher occupancy, and perhaps less time away from
 * the phones (shrinkage - points). It saves no work, so nothing without the realised share.
 */
export const scheduling: Lever<"scheduling"> = {
  id: "scheduling",
  usedOn: ALL_CHANNELS,
  settings: [
    {
      name: "agentsSaved",
      unit: "share",
      actsOn: "occupancy",
      isSideEffect: false,
      evidence: {
        low: 0.02,
        high: 0.08,
        isPrinted: false,
        grade: "C",
        sources: [
          {
            publisher: "Multichannel Merchant",
            year: null,
            url: "https://multichannelmerchant.com/news/justifying-the-cost-of-a-workforce-management-system",
          },
        ],
      },
    },
    { name: "shrinkagePoints", unit: "points", actsOn: "shrinkage", isSideEffect: false, evidence: null },
  ],
  apply: (sheet, { shrinkagePoints }) => changeShrinkage(sheet, (shrinkage) => shrinkage - (shrinkagePoints ?? 0)),
  occupancyRatio: ({ agentsSaved }) => occupancyWithFewer(agentsSaved),
};
