import { withNeededRates } from "../rates";
import { BOUNDS } from "../limits";
import type { CostSheet } from "../schema";
import type { Change } from "./edit";

/**
 * Chooses a benchmark or leaves it out; `currencies` are those of all benchmarks that are then chosen, for which the
 * sheet gets the rates that it lacks. Returns the very same sheet when there is no room for one more.
 */
export function chooseBenchmark(id: string, isChosen: boolean, currencies: readonly string[]): Change {
  return (sheet) => {
    const others = sheet.benchmarks.filter((chosen) => chosen !== id);
    if (!isChosen) return others.length === sheet.benchmarks.length ? sheet : { ...sheet, benchmarks: others };
    if (sheet.benchmarks.includes(id) || sheet.benchmarks.length >= BOUNDS.benchmarks) return sheet;
    return withNeededRates({ ...sheet, benchmarks: [...others, id] }, currencies);
  };
}

/** Sets the target of a headline, money in the sheet's currency above 0; null for none. */
export function setTarget(name: keyof CostSheet["targets"], target: number | null): Change {
  return (sheet) => ({ ...sheet, targets: { ...sheet.targets, [name]: target } });
}
