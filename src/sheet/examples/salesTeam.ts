import { exampleLine, MONTHLY, type ExampleFigures, type ExampleWords } from "./figures";

type ExampleWord =
  | "salesTeam.title"
  | "salesTeam.dialler"
  | "salesTeam.inbound"
  | "salesTeam.lists"
  | "salesTeam.onCosts"
  | "salesTeam.outbound";

/** A British sales team: outbound calls priced per sale, with some inbound calls beside. */
export function exampleFigures(words: ExampleWords<ExampleWord>): ExampleFigures {
  return {
    title: words("salesTeam.title"),
    currency: "GBP",
    team: { agents: 18, paidHoursPerWeek: 37.5, shrinkage: 0.26 },
    work: [
      {
        kind: "outbound",
        id: "s1",
        name: words("salesTeam.outbound"),
        handleSeconds: 400,
        dialled: 52_000,
        reached: 13_000,
        sales: 910,
        leads: 2_100,
        pricedPer: "sale",
      },
      {
        kind: "inbound",
        id: "s2",
        name: words("salesTeam.inbound"),
        handleSeconds: 270,
        offered: 4_300,
        handled: 4_050,
        resolvedFirstTime: 0.78,
      },
    ],
    costs: [
      exampleLine("l1", "wages", "GBP", { amount: 25_800, basis: { kind: "perAgent", every: "year" } }),
      exampleLine("l2", "benefits", "GBP", {
        name: words("salesTeam.onCosts"),
        basis: { kind: "shareOf", of: { kind: "category", category: "wages" }, share: 0.17 },
      }),
      exampleLine("l3", "management", "GBP", { amount: 3_900, quantity: 2 }),
      exampleLine("l4", "recruitmentTraining", "GBP", {
        amount: 36_000,
        basis: { kind: "wholeCentre", every: "year" },
      }),
      exampleLine("l5", "agentLicences", "GBP", {
        name: words("salesTeam.dialler"),
        amount: 72,
        basis: { kind: "perAgent", ...MONTHLY },
      }),
      exampleLine("l6", "software", "GBP", { amount: 1_150 }),
      exampleLine("l7", "telephony", "GBP", { amount: 0.031, basis: { kind: "perMinute" } }),
      exampleLine("l8", "hardware", "GBP", {
        amount: 690,
        quantity: 18,
        basis: { kind: "oneOff", months: 36, from: null },
      }),
      exampleLine("l9", "rent", "GBP", { amount: 6_400 }),
      exampleLine("l10", "utilities", "GBP", { amount: 1_050 }),
      exampleLine("l11", "other", "GBP", {
        name: words("salesTeam.lists"),
        amount: 0.09,
        basis: { kind: "perContact", per: "dialled" },
        for: "s1",
      }),
    ],
  };
}
