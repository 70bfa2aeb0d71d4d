import { exampleLine, MONTHLY, type ExampleFigures, type ExampleWords } from "./figures";

type ExampleWord =
  | "webShop.title"
  | "webShop.crm"
  | "webShop.headsets"
  | "webShop.pension"
  | "webShop.phoneSystem"
  | "webShop.teamLeads";

/** A Danish web shop's inbound customer service: wages in kroner, licences in dollars. */
export function exampleFigures(words: ExampleWords<ExampleWord>): ExampleFigures {
  return {
    title: words("webShop.title"),
    currency: "DKK",
    team: { agents: 25, paidHoursPerWeek: 37, shrinkage: 0.28 },
    work: [
      {
        kind: "inbound",
        id: "s1",
        name: "",
        handleSeconds: 225,
        offered: 42_300,
        handled: 40_000,
        resolvedFirstTime: 0.72,
      },
    ],
    costs: [
      exampleLine("l1", "wages", "DKK", { amount: 30_500, basis: { kind: "perAgent", ...MONTHLY } }),
      exampleLine("l2", "benefits", "DKK", {
        name: words("webShop.pension"),
        basis: { kind: "shareOf", of: { kind: "category", category: "wages" }, share: 0.12 },
      }),
      exampleLine("l3", "management", "DKK", { name: words("webShop.teamLeads"), amount: 42_000, quantity: 2 }),
      exampleLine("l4", "recruitmentTraining", "DKK", {
        amount: 180_000,
        basis: { kind: "wholeCentre", every: "year" },
      }),
      exampleLine("l5", "agentLicences", "DKK", {
        name: words("webShop.phoneSystem"),
        amount: 89,
        currency: "USD",
        basis: { kind: "perAgent", ...MONTHLY },
      }),
      exampleLine("l6", "software", "DKK", {
        name: words("webShop.crm"),
        amount: 84_000,
        basis: { kind: "wholeCentre", every: "year" },
      }),
      exampleLine("l7", "telephony", "DKK", { amount: 0.12, basis: { kind: "perMinute" } }),
      exampleLine("l8", "hardware", "DKK", {
        name: words("webShop.headsets"),
        amount: 1_200,
        quantity: 25,
        basis: { kind: "oneOff", months: 36, from: null },
      }),
      exampleLine("l9", "rent", "DKK", { amount: 45_000 }),
      exampleLine("l10", "utilities", "DKK", { amount: 19_500, basis: { kind: "wholeCentre", every: "quarter" } }),
      exampleLine("l11", "other", "DKK", { amount: 8_000 }),
    ],
  };
}
