import { canonicalText } from "../canonicalText";
import type { CostLine, CostSheet } from "../schema";
import { EXAMPLE_IDS, loadExample } from "./loadExample";

/** Whether the cost lines of a sheet are still those of an example: every amount and basis, whatever they are called. */
export async function hasExampleCosts({ costs }: CostSheet): Promise<boolean> {
  if (costs.length === 0) return false;
  const examples = await Promise.all(EXAMPLE_IDS.map((id) => loadExample(id, (key) => key)));
  const textOf = (example: CostSheet, lines: readonly CostLine[]) =>
    canonicalText({ ...example, costs: lines.map((line) => ({ ...line, name: "" })) });
  return examples.some((example) => textOf(example, costs) === textOf(example, example.costs));
}
