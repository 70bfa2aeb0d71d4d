import { emptyWorkstream } from "./edits/work";
import { CURRENT_VERSION } from "./limits";
import { withNeededRates } from "./rates";
import type { CostSheet } from "./schema";
import { NOTHING_TRIED } from "./whatIfDefaults";

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
    whatIf: NOTHING_TRIED,
    staffing: null,
  };
  return withNeededRates(sheet, benchmarkCurrencies);
}
