import { canonicalText } from "../canonicalText";
import type { CostLine, CostSheet } from "../schema";
import { EXAMPLE_IDS, loadExample } from "./loadExample";

/** Which parts of a sheet are still an example's, though its costs are not. */
export type ExampleLeft = "work" | "team" | "both";

/** So small a part of an example's lines can be in a ledger as well, by chance: a rent of the same round amount. */
const FEW = 1 / 4;

/**
 * What was made up for an example and still stands in a sheet with few if any of that example's costs: what was handled, the
 * team, or both, whatever the streams are called; null for neither, and for a sheet without costs.
 */
export async function exampleLeft(sheet: CostSheet): Promise<ExampleLeft | null> {
  if (sheet.costs.length === 0) return null;
  const examples = await Promise.all(EXAMPLE_IDS.map((id) => loadExample(id, (key) => key)));
  for (const example of examples) {
    const lineText = (line: CostLine) => canonicalText({ ...example, costs: [{ ...line, id: "l", name: "" }] });
    const made = new Set(example.costs.map(lineText));
    const kept = sheet.costs.filter((line) => made.has(lineText(line))).length;
    if (kept > example.costs.length * FEW) continue;
    const workText = ({ work }: CostSheet) =>
      canonicalText({ ...example, work: work.map((stream) => ({ ...stream, name: "" })) });
    const teamText = ({ team }: CostSheet) => canonicalText({ ...example, team });
    const [isWork, isTeam] = [workText(sheet) === workText(example), teamText(sheet) === teamText(example)];
    if (isWork || isTeam) return isWork && isTeam ? "both" : isWork ? "work" : "team";
  }
  return null;
}
