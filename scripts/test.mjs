import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { install } from "./install.mjs";
import { ROOT, run } from "./run.mjs";

/** What is checked, the quick before the slow, each a script that can be run by itself. */
const STEPS = [
  { title: "Chromium for the browser tests", script: "test:browser" },
  { title: "Types", script: "test:types" },
  { title: "Lint and boundaries", script: "test:lint" },
  { title: "Format", script: "test:format" },
  { title: "Dead files, exports and packages", script: "test:dead" },
  { title: "Unit, property, vector and component tests", script: "test:unit" },
  { title: "Production build", script: "build" },
  { title: "Size budget", script: "test:size" },
  { title: "End to end, in Chromium, on the production build", script: "test:e2e" },
];
const UNIT_REPORT = join(ROOT, ".cache", "vitest.json");
const BROWSER_REPORT = join(ROOT, ".cache", "playwright.json");

/** @param {number} from in milliseconds */
const secondsSince = (from) => ((performance.now() - from) / 1000).toFixed(1);

/** How many tests passed and failed, from the reports that both runners wrote. */
async function countTests() {
  const unit = JSON.parse(await readFile(UNIT_REPORT, "utf8"));
  const { stats } = JSON.parse(await readFile(BROWSER_REPORT, "utf8"));
  return { passed: unit.numPassedTests + stats.expected, failed: unit.numFailedTests + stats.unexpected + stats.flaky };
}

const start = performance.now();
await install();
for (const report of [UNIT_REPORT, BROWSER_REPORT]) if (existsSync(report)) await rm(report);
for (const [index, { title, script }] of STEPS.entries()) {
  console.log(`\n=== ${index + 1}/${STEPS.length}  ${title}  (npm run ${script})`);
  const stepStart = performance.now();
  const code = await run("npm", ["run", "--silent", script]);
  if (code !== 0) {
    console.error(`\n=== FAILED: ${title} (npm run ${script}), after ${secondsSince(stepStart)} s`);
    process.exit(1);
  }
  console.log(`--- ${secondsSince(stepStart)} s`);
}
const { passed, failed } = await countTests();
console.log(`\nAll ${STEPS.length} steps in ${secondsSince(start)} s\n${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exit(1);
