import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CHROMIUM_FLAGS, installChromium } from "./chromium.mjs";
import { ROOT, run } from "./run.mjs";
import { serve } from "./serve.mjs";

const LIGHTHOUSE = fileURLToPath(import.meta.resolve("lighthouse/cli/index.js"));

if (!existsSync(join(ROOT, "dist", "index.html")) && (await run("node", ["scripts/build.mjs"])) !== 0) process.exit(1);
const chromium = await installChromium();
if (chromium === undefined) {
  console.error("The audit needs a Chromium: install one, or set CHROME_PATH to it.");
  process.exit(1);
}
const folder = join(ROOT, ".cache", "lighthouse");
await mkdir(folder, { recursive: true });
const { address, close } = await serve(join(ROOT, "dist"));

/** The mobile profile is the audit's own default. */
let hasFailed = false;
for (const path of ["", "da/"]) {
  const report = join(folder, path === "" ? "en.json" : "da.json");
  const code = await run(
    "node",
    [
      LIGHTHOUSE,
      `${address}${path}`,
      "--quiet",
      "--output=json",
      `--output-path=${report}`,
      "--only-categories=performance,accessibility,best-practices,seo",
      `--chrome-flags=${["--headless=new", ...CHROMIUM_FLAGS].join(" ")}`,
    ],
    { CHROME_PATH: chromium },
  );
  if (code !== 0) {
    hasFailed = true;
    continue;
  }
  print(path, JSON.parse(await readFile(report, "utf8")));
}
close();
if (hasFailed) process.exit(1);

/**
 * @param {string} path
 * @param {{ categories: Record<string, { title: string, score: number | null }>,
 *   audits: Record<string, { title: string, score: number | null, displayValue?: string, scoreDisplayMode: string }> }} report
 */
function print(path, { categories, audits }) {
  console.log(`\nLighthouse, mobile profile, /${path}`);
  for (const { title, score } of Object.values(categories)) {
    console.log(`  ${title.padEnd(26)} ${score === null ? "-" : Math.round(score * 100)}`);
  }
  for (const id of ["largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"]) {
    const audit = audits[id];
    if (audit !== undefined) console.log(`  ${audit.title.padEnd(26)} ${audit.displayValue ?? "-"}`);
  }
  const lost = Object.entries(audits).filter(([, audit]) => audit.scoreDisplayMode === "binary" && audit.score === 0);
  for (const [id, audit] of lost) console.log(`  not met: ${id} (${audit.title})`);
}
