import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import filePlugin from "@size-limit/file";
import sizeLimit from "size-limit";
import { MANIFEST } from "./manifest.mjs";
import { ROOT } from "./run.mjs";

/** Most bytes, compressed by gzip: of scripts and styles that a first visit loads, and of all styles that there are. */
const BUDGET = { script: 130_000, style: 15_000, allStyles: 30_000 };
const LANGUAGES = (await readdir(join(ROOT, "locales"))).toSorted();

/** @typedef {{ file: string, imports?: string[], dynamicImports?: string[], css?: string[] }} Chunk */

/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(await readFile(MANIFEST, "utf8"));

/**
 * The chunks that load together with these: what they import statically, and what that imports.
 * @param {string[]} keys
 */
function loadedWith(keys) {
  const loaded = new Set(keys);
  for (const key of loaded) for (const next of chunkOf(key).imports ?? []) loaded.add(next);
  return [...loaded].map(chunkOf);
}

/** @param {string} key */
function chunkOf(key) {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`The build made no file of ${key}.`);
  return chunk;
}

/** @param {string[]} files */
async function gzipBytes(files) {
  const paths = files.map((file) => join(ROOT, "dist", file));
  const measured = await sizeLimit([filePlugin], { checks: [{ files: paths, gzip: true }] });
  return /** @type {{ size: number }[]} */ (measured)[0]?.size ?? Number.NaN;
}

/** @type {string[]} */
const faults = [];

/** @type {(what: string, files: string[], budget: number) => Promise<void>} */
async function weigh(what, files, budget) {
  const bytes = await gzipBytes(files);
  const kilobytes = (/** @type {number} */ count) => (count / 1000).toFixed(1);
  console.log(`${what.padEnd(28)} ${kilobytes(bytes).padStart(6)} kB of ${kilobytes(budget)}`);
  for (const file of files) console.log(`  ${file.padEnd(44)} ${kilobytes(await gzipBytes([file])).padStart(6)} kB`);
  if (!(bytes <= budget)) faults.push(`${what}: ${bytes} bytes are more than ${budget}`);
}

for (const language of LANGUAGES) {
  const chunks = loadedWith(["index.html", `src/i18n/languages/${language}.ts`]);
  const scripts = ["start.js", ...new Set(chunks.map((chunk) => chunk.file))];
  await weigh(`First load, script (${language})`, scripts, BUDGET.script);
  for (const file of scripts) {
    // The name of its style classes stands in every drawing that the charts' package makes.
    const isCharts =
      /charts-[^/]*\.js$/.test(file) || (await readFile(join(ROOT, "dist", file), "utf8")).includes("recharts");
    if (isCharts) faults.push(`${file} is part of the first load and holds the charts' package`);
  }
}
/** @param {Chunk[]} chunks */
const stylesOf = (chunks) => [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))];
await weigh("First load, styles", stylesOf(loadedWith(["index.html"])), BUDGET.style);
await weigh("Styles, all", stylesOf(Object.values(manifest)), BUDGET.allStyles);

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
