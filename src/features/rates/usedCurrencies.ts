import { benchmarkOf } from "../../formula/benchmarks";
import type { CostSheet } from "../../sheet/schema";

/** The foreign currencies that a sheet needs a rate for. */
export interface UsedCurrencies {
  /** In which costs were typed: without a rate they are not in the total. */
  readonly ofLines: readonly string[];
  /** Costs' first, then those of the chosen benchmarks; as far as the sheet has room for them. */
  readonly all: readonly string[];
}

/** The foreign currencies of a sheet's lines and chosen benchmarks, each once, in the order of their first use. */
export function usedCurrencies(sheet: CostSheet): UsedCurrencies {
  const isForeign = (code: string) => code !== sheet.currency && Object.hasOwn(sheet.rates, code);
  const ofLines = [...new Set(sheet.costs.map((line) => line.currency).filter(isForeign))];
  const ofBenchmarks = sheet.benchmarks.flatMap((id) => benchmarkOf(id)?.currency ?? []).filter(isForeign);
  return { ofLines, all: [...new Set([...ofLines, ...ofBenchmarks])] };
}
