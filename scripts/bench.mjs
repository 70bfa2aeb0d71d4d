import { readdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { ROOT, run } from "./run.mjs";

const SOURCES = join(ROOT, "tests/bench");
const BUILT = join(ROOT, ".cache/bench");

process.chdir(ROOT);
process.env["NODE_ENV"] = "production";
const names = (await readdir(SOURCES)).filter((name) => name.endsWith(".bench.ts"));
if (names.length === 0) {
  console.error("There is nothing to measure in tests/bench.");
  process.exit(1);
}
await rm(BUILT, { recursive: true, force: true });
// Bundled as for production, so that what is measured is what readers run.
await build({
  configFile: false,
  logLevel: "warn",
  build: {
    ssr: true,
    outDir: BUILT,
    copyPublicDir: false,
    rolldownOptions: {
      input: Object.fromEntries(names.map((name) => [basename(name, ".ts"), join(SOURCES, name)])),
      output: { entryFileNames: "[name].mjs" },
    },
  },
});
// Each in a process of its own: what one has made the engine expect would slow the next one down.
for (const name of names) {
  console.log(`\n${name}`);
  const address = pathToFileURL(join(BUILT, `${basename(name, ".ts")}.mjs`)).href;
  const code = `const { bench } = await import(${JSON.stringify(address)}); await bench();`;
  if ((await run(process.execPath, ["--input-type=module", "--eval", code])) !== 0) process.exitCode = 1;
}
