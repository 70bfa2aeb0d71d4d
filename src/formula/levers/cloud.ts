import type { Category } from "../../sheet/schema";
import { scaleCosts } from "./changeCosts";
import { ALL_CHANNELS, type Lever } from "./lever";

const TECHNOLOGY: readonly Category[] = ["agentLicences", "software", "hardware"];

/**
 * The centre's systems rented instead of owned: licences, software and hardware x (1 + change). The evidence points both
 * ways, so it starts at 0 and the range spans it: ask for quotes.
 */
export const cloud: Lever<"cloud"> = {
  id: "cloud",
  usedOn: ALL_CHANNELS,
  settings: [
    {
      name: "technologyChange",
      unit: "change",
      actsOn: "technologyCost",
      isSideEffect: false,
      evidence: {
        low: -0.3,
        high: 0.2,
        isPrinted: false,
        grade: "C",
        sources: [
          {
            publisher: "Ovum",
            year: null,
            url: "http://www.smartcustomerservice.com/Columns/Expert-Advice/Cloud-or-Premise-Its-About-More-Than-Just-Cost-87948.aspx",
          },
          { publisher: "Nemertes", year: 2017, url: "https://nemertes.com/cloud-aware-post/" },
        ],
      },
    },
  ],
  apply: (sheet, { technologyChange }) => scaleCosts(sheet, TECHNOLOGY, 1 + (technologyChange ?? 0)),
};
