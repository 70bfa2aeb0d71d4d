import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";
import { ROOT } from "./run.mjs";

/** @typedef {{ id: string, outcome: "passed" | "failed" | "notExpressible", reason?: string }} Outcome */

const { values } = parseArgs({ options: { dir: { type: "string" } } });
const folder = values.dir === undefined ? join(ROOT, "tests/vectors/data") : resolve(values.dir);

/**
 * The outcome of each row of a file, or null when no adapter of ours reads such a file.
 * @param {string} file
 * @returns {Promise<Outcome[] | null>}
 */
async function judge(file) {
  const adapter = join(ROOT, "tests/vectors/adapters", `${basename(file, ".json")}.ts`);
  if (!existsSync(adapter)) return null;
  const { module } = await runnerImport(adapter, { root: ROOT, configFile: false, logLevel: "error" });
  const { adapt } = /** @type {{ adapt: (data: unknown) => Outcome[] }} */ (module);
  return adapt(JSON.parse(await readFile(join(folder, file), "utf8")));
}

const total = { passed: 0, failed: 0, notExpressible: 0 };
for (const file of (await readdir(folder)).filter((name) => name.endsWith(".json")).toSorted()) {
  const outcomes = await judge(file);
  if (outcomes === null) {
    console.log(`${file}: no adapter`);
    continue;
  }
  const counts = { passed: 0, failed: 0, notExpressible: 0 };
  for (const { outcome } of outcomes) counts[outcome] += 1;
  console.log(`${file}: ${counts.passed} passed, ${counts.failed} failed, ${counts.notExpressible} not expressible`);
  for (const { id, outcome, reason } of outcomes) {
    if (outcome === "failed") console.log(`  FAILED ${id}: ${reason ?? "no reason given"}`);
    if (outcome === "notExpressible") console.log(`  not expressible ${id}: ${reason ?? "no reason given"}`);
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.notExpressible += counts.notExpressible;
}
console.log(`all files: ${total.passed} passed, ${total.failed} failed, ${total.notExpressible} not expressible`);
if (total.failed > 0) process.exit(1);
