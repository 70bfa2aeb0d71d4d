import { exampleLine, MONTHLY, type ExampleFigures, type ExampleWords } from "./figures";

type ExampleWord = "helpDesk.title" | "helpDesk.benefits" | "helpDesk.laptops" | "helpDesk.ticketing";

/** An American IT help desk with hourly wages. */
export function exampleFigures(words: ExampleWords<ExampleWord>): ExampleFigures {
  return {
    title: words("helpDesk.title"),
    currency: "USD",
    team: { agents: 14, paidHoursPerWeek: 40, shrinkage: 0.3 },
    work: [
      {
        kind: "inbound",
        id: "s1",
        name: "",
        handleSeconds: 560,
        offered: 9_200,
        handled: 8_600,
        resolvedFirstTime: 0.65,
      },
    ],
    costs: [
      exampleLine("l1", "wages", "USD", { amount: 23.5, basis: { kind: "perPaidHour" } }),
      exampleLine("l2", "benefits", "USD", {
        name: words("helpDesk.benefits"),
        basis: { kind: "shareOf", of: { kind: "category", category: "wages" }, share: 0.23 },
      }),
      exampleLine("l3", "management", "USD", { amount: 7_400 }),
      exampleLine("l4", "recruitmentTraining", "USD", {
        amount: 24_000,
        basis: { kind: "wholeCentre", every: "year" },
      }),
      exampleLine("l5", "agentLicences", "USD", { amount: 115, basis: { kind: "perAgent", ...MONTHLY } }),
      exampleLine("l6", "software", "USD", { name: words("helpDesk.ticketing"), amount: 1_900 }),
      exampleLine("l7", "telephony", "USD", { amount: 0.018, basis: { kind: "perMinute" } }),
      exampleLine("l8", "hardware", "USD", {
        name: words("helpDesk.laptops"),
        amount: 1_450,
        quantity: 14,
        basis: { kind: "oneOff", months: 48, from: null },
      }),
      exampleLine("l9", "rent", "USD", { amount: 5_200 }),
      exampleLine("l10", "utilities", "USD", { amount: 780 }),
    ],
  };
}
