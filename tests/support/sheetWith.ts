import { loadSheet } from "../../src/sheet/migrations";
import { CURRENT_VERSION } from "../../src/sheet/limits";
import type { CostLine, CostSheet, Workstream } from "../../src/sheet/schema";
import { NOTHING_TRIED } from "../../src/sheet/whatIfDefaults";

/** A workstream of one kind. */
export type StreamOf<Kind extends Workstream["kind"]> = Extract<Workstream, { kind: Kind }>;

/**
 * A valid sheet: a month in DKK with the one inbound stream `in`, without costs and with everything else unknown, but for
 * what is overridden. Throws when the overrides make it invalid, so that no test speaks of a sheet that cannot be.
 */
export function sheetWith(overrides: Partial<CostSheet> = {}): CostSheet {
  const loaded = loadSheet({
    version: CURRENT_VERSION,
    title: "",
    period: { length: "month", start: null },
    currency: "DKK",
    rates: {},
    ratesAsOf: null,
    team: { agents: null, paidHoursPerWeek: null, shrinkage: null },
    work: [inboundStream()],
    costs: [],
    sharing: { by: "handlingTime", weights: {} },
    repeatCalls: { model: "geometric", giveUpShare: null, callsPerUnresolved: null },
    benchmarks: [],
    targets: { perCall: null, perSale: null, perLead: null },
    whatIf: NOTHING_TRIED,
    staffing: null,
    ...overrides,
  } satisfies CostSheet);
  if (!loaded.ok) throw new Error(`The sheet of this test is not valid: ${loaded.error}`);
  return loaded.value;
}

/** An inbound stream `in` of 1,000 handled calls, the rest unknown. */
export function inboundStream(overrides: Partial<StreamOf<"inbound">> = {}): StreamOf<"inbound"> {
  return {
    kind: "inbound",
    id: "in",
    name: "",
    handleSeconds: null,
    offered: null,
    handled: 1_000,
    resolvedFirstTime: null,
    ...overrides,
  };
}

/** An outbound stream `out` with 100 sales out of 500 people reached, priced per sale, the rest unknown. */
export function outboundStream(overrides: Partial<StreamOf<"outbound">> = {}): StreamOf<"outbound"> {
  return {
    kind: "outbound",
    id: "out",
    name: "",
    handleSeconds: null,
    dialled: null,
    reached: 500,
    sales: 100,
    leads: null,
    pricedPer: "sale",
    ...overrides,
  };
}

/** A chat stream `chat` of 200 contacts, two at once, the rest unknown. */
export function chatStream(overrides: Partial<StreamOf<"chat">> = {}): StreamOf<"chat"> {
  return { kind: "chat", id: "chat", name: "", handleSeconds: null, handled: 200, concurrency: 2, ...overrides };
}

/** A line `line` of 1,000 DKK a month of wages for the whole centre, shared by all workstreams. */
export function line(overrides: Partial<CostLine> = {}): CostLine {
  return {
    id: "line",
    category: "wages",
    name: "",
    amount: 1_000,
    quantity: 1,
    currency: "DKK",
    basis: { kind: "wholeCentre", every: "month" },
    for: "all",
    ...overrides,
  };
}
