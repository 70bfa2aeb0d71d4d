import { emptyWorkstream } from "./edits/work";
import { withNeededRates } from "./rates";
import { CURRENT_VERSION } from "./limits";
import type { CostLine, CostSheet, Workstream } from "./schema";

/** The example centres: illustrations with plausible figures, not measurements of any real centre. */
export const EXAMPLE_IDS = ["webShop", "helpDesk", "salesTeam"] as const;

/** An example centre. */
export type ExampleId = (typeof EXAMPLE_IDS)[number];

/** The words of an example in one language, by these keys. */
export type ExampleWord =
  | "webShop.title"
  | "webShop.teamLeads"
  | "webShop.pension"
  | "webShop.phoneSystem"
  | "webShop.crm"
  | "webShop.headsets"
  | "helpDesk.title"
  | "helpDesk.benefits"
  | "helpDesk.ticketing"
  | "helpDesk.laptops"
  | "salesTeam.title"
  | "salesTeam.outbound"
  | "salesTeam.inbound"
  | "salesTeam.onCosts"
  | "salesTeam.dialler"
  | "salesTeam.lists";

/** Gives the words of the examples in the reader's language. */
export type ExampleWords = (key: ExampleWord) => string;

/** A sheet of which nothing is known yet, with one inbound stream; `benchmarks` are the ids to start with. */
export function emptySheet(
  currency: string,
  benchmarks: readonly string[] = [],
  benchmarkCurrencies: readonly string[] = [],
): CostSheet {
  const sheet: CostSheet = {
    version: CURRENT_VERSION,
    title: "",
    period: { length: "month", start: null },
    currency,
    rates: {},
    ratesAsOf: null,
    team: { agents: null, paidHoursPerWeek: null, shrinkage: null },
    work: [emptyWorkstream("inbound", "s1")],
    costs: [],
    sharing: { by: "handlingTime", weights: {} },
    repeatCalls: { model: "geometric", giveUpShare: null, callsPerUnresolved: null },
    benchmarks: [...benchmarks],
    targets: { perCall: null, perSale: null, perLead: null },
  };
  return withNeededRates(sheet, benchmarkCurrencies);
}

const MONTHLY = { every: "month" } as const;

function line(id: string, category: CostLine["category"], rest: Partial<CostLine>): CostLine {
  return {
    id,
    category,
    name: "",
    amount: null,
    quantity: 1,
    currency: "",
    basis: { kind: "wholeCentre", ...MONTHLY },
    for: "all",
    ...rest,
  };
}

interface Figures {
  readonly currency: string;
  readonly team: CostSheet["team"];
  readonly work: readonly Workstream[];
  readonly costs: readonly CostLine[];
}

/** A Danish web shop's inbound customer service: wages in kroner, licences in dollars. */
function webShop(words: ExampleWords): Figures {
  return {
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
      line("l1", "wages", { amount: 30_500, basis: { kind: "perAgent", ...MONTHLY } }),
      line("l2", "benefits", {
        name: words("webShop.pension"),
        basis: { kind: "shareOf", of: { kind: "category", category: "wages" }, share: 0.12 },
      }),
      line("l3", "management", { name: words("webShop.teamLeads"), amount: 42_000, quantity: 2 }),
      line("l4", "recruitmentTraining", { amount: 180_000, basis: { kind: "wholeCentre", every: "year" } }),
      line("l5", "agentLicences", {
        name: words("webShop.phoneSystem"),
        amount: 89,
        currency: "USD",
        basis: { kind: "perAgent", ...MONTHLY },
      }),
      line("l6", "software", {
        name: words("webShop.crm"),
        amount: 84_000,
        basis: { kind: "wholeCentre", every: "year" },
      }),
      line("l7", "telephony", { amount: 0.12, basis: { kind: "perMinute" } }),
      line("l8", "hardware", {
        name: words("webShop.headsets"),
        amount: 1_200,
        quantity: 25,
        basis: { kind: "oneOff", months: 36, from: null },
      }),
      line("l9", "rent", { amount: 45_000 }),
      line("l10", "utilities", { amount: 19_500, basis: { kind: "wholeCentre", every: "quarter" } }),
      line("l11", "other", { amount: 8_000 }),
    ],
  };
}

/** An American IT help desk with hourly wages. */
function helpDesk(words: ExampleWords): Figures {
  return {
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
      line("l1", "wages", { amount: 23.5, basis: { kind: "perPaidHour" } }),
      line("l2", "benefits", {
        name: words("helpDesk.benefits"),
        basis: { kind: "shareOf", of: { kind: "category", category: "wages" }, share: 0.23 },
      }),
      line("l3", "management", { amount: 7_400 }),
      line("l4", "recruitmentTraining", { amount: 24_000, basis: { kind: "wholeCentre", every: "year" } }),
      line("l5", "agentLicences", { amount: 115, basis: { kind: "perAgent", ...MONTHLY } }),
      line("l6", "software", { name: words("helpDesk.ticketing"), amount: 1_900 }),
      line("l7", "telephony", { amount: 0.018, basis: { kind: "perMinute" } }),
      line("l8", "hardware", {
        name: words("helpDesk.laptops"),
        amount: 1_450,
        quantity: 14,
        basis: { kind: "oneOff", months: 48, from: null },
      }),
      line("l9", "rent", { amount: 5_200 }),
      line("l10", "utilities", { amount: 780 }),
    ],
  };
}

/** A British sales team: outbound calls priced per sale, with some inbound calls beside. */
function salesTeam(words: ExampleWords): Figures {
  return {
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
      line("l1", "wages", { amount: 25_800, basis: { kind: "perAgent", every: "year" } }),
      line("l2", "benefits", {
        name: words("salesTeam.onCosts"),
        basis: { kind: "shareOf", of: { kind: "category", category: "wages" }, share: 0.17 },
      }),
      line("l3", "management", { amount: 3_900, quantity: 2 }),
      line("l4", "recruitmentTraining", { amount: 36_000, basis: { kind: "wholeCentre", every: "year" } }),
      line("l5", "agentLicences", {
        name: words("salesTeam.dialler"),
        amount: 72,
        basis: { kind: "perAgent", ...MONTHLY },
      }),
      line("l6", "software", { amount: 1_150 }),
      line("l7", "telephony", { amount: 0.031, basis: { kind: "perMinute" } }),
      line("l8", "hardware", { amount: 690, quantity: 18, basis: { kind: "oneOff", months: 36, from: null } }),
      line("l9", "rent", { amount: 6_400 }),
      line("l10", "utilities", { amount: 1_050 }),
      line("l11", "other", {
        name: words("salesTeam.lists"),
        amount: 0.09,
        basis: { kind: "perContact", per: "dialled" },
        for: "s1",
      }),
    ],
  };
}

const FIGURES: Readonly<Record<ExampleId, (words: ExampleWords) => Figures>> = { webShop, helpDesk, salesTeam };

/** An example centre with its words in the reader's language; `benchmarks` are the ids to start with. */
export function exampleSheet(
  id: ExampleId,
  words: ExampleWords,
  benchmarks: readonly string[] = [],
  benchmarkCurrencies: readonly string[] = [],
): CostSheet {
  const { currency, team, work, costs } = FIGURES[id](words);
  const sheet: CostSheet = {
    ...emptySheet(currency, benchmarks),
    title: words(`${id}.title`),
    team,
    work: [...work],
    costs: costs.map((cost) => (cost.currency === "" ? { ...cost, currency } : cost)),
  };
  return withNeededRates(sheet, benchmarkCurrencies);
}
