import type { CostSheet } from "../../../../src/sheet/schema";
import { inboundStream, line, sheetWith } from "../../../support/sheetWith";

/**
 * The centre of the worked numbers in `docs/levers.md`: 10 agents answer 6,000 of 6,600 calls of 300 s in a month, 30,000
 * minutes. It costs 300,000 wages + 6,000 telephony + 20,000 rent + 10,000 software + 1,000 hardware + 5,000 licences =
 * 342,000, or 57 a call.
 */
export const centre: CostSheet = sheetWith({
  team: { agents: 10, paidHoursPerWeek: 37, shrinkage: 0.3 },
  work: [inboundStream({ handleSeconds: 300, offered: 6_600, handled: 6_000, resolvedFirstTime: 0.8 })],
  costs: [
    line({ id: "wages", amount: 30_000, basis: { kind: "perAgent", every: "month" } }),
    line({ id: "phone", category: "telephony", amount: 0.2, basis: { kind: "perMinute" } }),
    line({ id: "rent", category: "rent", amount: 20_000 }),
    line({ id: "crm", category: "software", amount: 10_000 }),
    line({ id: "pcs", category: "hardware", amount: 36_000, basis: { kind: "oneOff", months: 36, from: null } }),
    line({ id: "seats", category: "agentLicences", amount: 500, basis: { kind: "perAgent", every: "month" } }),
  ],
});
