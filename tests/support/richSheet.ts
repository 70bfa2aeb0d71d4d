import { LEVER_DEFAULTS } from "../../src/sheet/leverDefaults";
import type { CostSheet } from "../../src/sheet/schema";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "./sheetWith";

const WORKDAY = { opens: 480, closes: 1_050 };
const SHORT_DAY = { opens: 600, closes: 840 };

/** A small sheet in which every number is known and every channel that differs, every basis and every reference occurs. */
export const richSheet: CostSheet = sheetWith({
  title: "Kundeservice æøå 🎧",
  period: { length: "quarter", start: "2026-04-01" },
  rates: { USD: 6.58, EUR: 7.46 },
  ratesAsOf: "2026-09-28",
  team: { agents: 24.5, paidHoursPerWeek: 37, shrinkage: 0.32 },
  work: [
    inboundStream({ name: "Ordrer", handleSeconds: 245.5, offered: 41_250, handled: 37_800, resolvedFirstTime: 0.71 }),
    outboundStream({ name: "Salg", handleSeconds: 190, dialled: 6_200, reached: 2_100, sales: 315, leads: 480 }),
    chatStream({ name: "Chat", handleSeconds: 610, handled: 5_400, concurrency: 2.5 }),
  ],
  costs: [
    line({ id: "wages", name: "Løn", amount: 31_500, basis: { kind: "perAgent", every: "month" } }),
    line({
      id: "social",
      category: "benefits",
      name: "Pension",
      amount: 0,
      basis: { kind: "shareOf", of: { kind: "category", category: "wages" }, share: 0.1225 },
    }),
    line({
      id: "holiday",
      category: "benefits",
      amount: 0,
      basis: { kind: "shareOf", of: { kind: "lines", ids: ["wages", "extra"] }, share: 0.01 },
    }),
    line({ id: "extra", name: "Tillæg", amount: 12.75, basis: { kind: "perPaidHour" } }),
    line({ id: "seats", category: "agentLicences", amount: 89, quantity: 24, currency: "USD", for: "in" }),
    line({
      id: "headsets",
      category: "hardware",
      amount: 1_200,
      quantity: 25,
      currency: "EUR",
      basis: { kind: "oneOff", months: 36, from: "2025-11" },
    }),
    line({ id: "minutes", category: "telephony", amount: 0.085, basis: { kind: "perMinute" } }),
    line({ id: "lists", category: "other", amount: 0.4, basis: { kind: "perContact", per: "dialled" }, for: "out" }),
    line({ id: "rent", category: "rent", amount: -540_000.25, basis: { kind: "wholeCentre", every: "year" } }),
  ],
  sharing: { by: "weights", weights: { in: 6, out: 3, chat: 1 } },
  repeatCalls: { model: "giveUp", giveUpShare: 0.15, callsPerUnresolved: 1.4 },
  benchmarks: ["curtisBarry"],
  targets: { perCall: 25, perSale: 400, perLead: 260.5 },
  whatIf: {
    agentsFollow: true,
    realisedShare: 0.4,
    levers: { ...LEVER_DEFAULTS, selfService: { ...LEVER_DEFAULTS.selfService, isOn: true, deflectedShare: 0.15 } },
    ranges: [
      { of: { kind: "team", field: "shrinkage" }, shape: "pert", low: 0.25, likely: 0.32, high: 0.4 },
      { of: { kind: "work", stream: "in", field: "handled" }, shape: "normal", p5: 35_000, p95: 41_000 },
      { of: { kind: "line", line: "rent", field: "amount" }, shape: "uniform", low: -600_000, high: -500_000 },
      { of: { kind: "rate", currency: "USD" }, shape: "lognormal", p5: 6.2, p95: 7 },
      { of: { kind: "repeatCalls", field: "giveUpShare" }, shape: "triangular", low: 0.1, likely: 0.15, high: 0.3 },
      { of: { kind: "weight", stream: "out" }, shape: "uniform", low: 2, high: 4 },
    ],
    simulation: { seed: 7, draws: 250_000 },
  },
  staffing: {
    link: { typedAgents: 24.5 },
    intervalMinutes: 15,
    opening: [WORKDAY, WORKDAY, WORKDAY, WORKDAY, WORKDAY, SHORT_DAY, SHORT_DAY],
    profile: { kind: "offered", name: "officeHours" },
    peakFactor: 1.1,
    model: "erlangA",
    patienceSeconds: 210,
    measured: { abandonment: 0.04, meanWaitSeconds: 9.5 },
    withinSeconds: 30,
    targets: {
      serviceLevel: 0.85,
      definition: "withoutShortAbandons",
      meanWaitSeconds: 25,
      abandonment: 0.03,
      occupancy: 0.9,
    },
    lostCall: { kind: "callsAgain", share: 0.35 },
  },
});
