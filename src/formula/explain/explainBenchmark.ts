import type { CostSheet } from "../../sheet/schema";
import type { Benchmark } from "../benchmark";
import { gapToBenchmark } from "../benchmarkGap";
import { benchmarkInCurrency, type ConvertedBenchmark } from "../benchmarkPosition";
import { benchmarkOf } from "../benchmarks";
import type { CostStatement } from "../statement";
import { unitCosts } from "../unitCosts";
import { COUNT_UNIT, explained, operand, ratio, total, unexplained, type Explanation, type Step } from "./explanation";

/**
 * The ends of a published range, and its average, by the sheet's own rate; then how far our own cost is from it, where
 * the two can be compared. The figure is the lower end.
 */
export function explainBenchmark(sheet: CostSheet, statement: CostStatement, id: string): Explanation | null {
  const benchmark = benchmarkOf(id);
  if (benchmark === null) return null;
  const converted = benchmarkInCurrency(benchmark, sheet.rates, sheet.currency);
  if (!converted.ok) return unexplained(converted.error);
  const steps = [
    ...stepsOfConversion(benchmark, converted.value, sheet.currency),
    ...stepsToGap(sheet, statement, benchmark, converted.value),
  ];
  return explained(steps, operand(converted.value.low, "money"));
}

function stepsOfConversion(benchmark: Benchmark, converted: ConvertedBenchmark, sheetCurrency: string): Step[] {
  const { currency } = benchmark;
  const step = (name: Step["name"], published: number, value: number): Step => {
    const rate = operand(converted.rate, "rate", currency);
    const over = [operand(published, "price", currency), ...(currency === sheetCurrency ? [] : [rate])];
    return { name, calculation: ratio(over, [], operand(value, "money")) };
  };
  const steps = [step(isSingle(benchmark) ? "figure" : "low", benchmark.low, converted.low)];
  if (benchmark.average !== null && converted.average !== null) {
    steps.push(step("average", benchmark.average, converted.average));
  }
  if (!isSingle(benchmark)) steps.push(step("high", benchmark.high, converted.high));
  return steps;
}

/** Our own cost less the bound that it is measured from; the same as a share of the bound, and for the whole period. */
function stepsToGap(
  sheet: CostSheet,
  statement: CostStatement,
  benchmark: Benchmark,
  converted: ConvertedBenchmark,
): Step[] {
  const costs = unitCosts(sheet, statement);
  const own = costs.find(({ unit }) => unit === benchmark.metric);
  const gap = gapToBenchmark({ benchmark, converted: { ok: true, value: converted } }, costs);
  if (gap === null || own?.costPer.ok !== true) return [];
  // to the last decimal, since it is multiplied below
  const perUnit = operand(gap.perUnit, "price");
  const bound = operand(gap.bound, "bound");
  const from = isSingle(benchmark) ? "fromPublished" : gap.position === "below" ? "fromBottom" : "fromTop";
  const count = operand(own.count, COUNT_UNIT[own.unit]);
  return [
    {
      name: from,
      calculation: total([operand(own.costPer.value, "price"), { ...bound, value: -gap.bound }], perUnit),
    },
    ...(gap.share === null
      ? []
      : [{ name: "gapShareOfBound" as const, calculation: ratio([perUnit], [bound], operand(gap.share, "ratio")) }]),
    { name: "gapPeriod", calculation: ratio([perUnit, count], [], operand(gap.wholePeriod, "money")) },
  ];
}

function isSingle({ low, high }: Benchmark): boolean {
  return low === high;
}
