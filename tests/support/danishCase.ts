import type { CostSheet } from "../../src/sheet/schema";
import { inboundStream, line, sheetWith } from "./sheetWith";

/** A month of 40,000 calls: 922,973.83 kr. in all and 23.07 kr. per call, at 6.58 kr. a dollar. */
export const danishCase: CostSheet = sheetWith({
  rates: { USD: 6.58 },
  ratesAsOf: "2026-09-28",
  team: { agents: 25, paidHoursPerWeek: null, shrinkage: null },
  work: [inboundStream({ handled: 40_000 })],
  costs: [
    line({ id: "wages", amount: 34_500, basis: { kind: "perAgent", every: "month" } }),
    line({ id: "rent", category: "rent", amount: 45_000 }),
    line({
      id: "headsets",
      category: "hardware",
      name: "Headset",
      amount: 1_200,
      quantity: 25,
      basis: { kind: "oneOff", months: 36, from: null },
    }),
    line({
      id: "licences",
      category: "agentLicences",
      amount: 89,
      currency: "USD",
      basis: { kind: "perAgent", every: "month" },
    }),
  ],
  benchmarks: ["curtisBarryFull"],
});
