import { Bench } from "tinybench";
import { goalSeek } from "../../src/formula/goalSeek";
import { leverDrivers } from "../../src/formula/whatIf/leverDrivers";
import { boundsOfSetting } from "../../src/sheet/boundsOfSetting";
import { leversOf } from "../../src/sheet/leverDefaults";
import { centre } from "../unit/formula/levers/centre";

const COPIES = 5;

/** Times how long seeking a target over all settings of all levers takes, on a sheet of 30 lines, and prints the median. */
export async function bench(): Promise<void> {
  const costs = Array.from({ length: COPIES }, (_, copy) =>
    centre.costs.map((line) => ({ ...line, id: `${line.id}${copy}` })),
  ).flat();
  const sheet = { ...centre, costs };
  const timing = new Bench({ time: 1_000, warmupTime: 200 });
  timing.add("settings", () => {
    const drivers = leverDrivers(sheet, { leversOf, boundsOf: boundsOfSetting });
    goalSeek({ sheet, headline: "perCall", team: { kind: "held" } }, 250, drivers);
  });
  await timing.run();
  const result = timing.tasks[0]?.result;
  if (result?.state !== "completed") throw new Error("not measured");
  console.log(
    `a target over all settings of all levers, ${costs.length} lines: ${result.latency.p50.toFixed(1)} ms (median)`,
  );
}
