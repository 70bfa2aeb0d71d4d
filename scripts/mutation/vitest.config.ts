import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { MOST_RUNS } from "./mostRuns.ts";

/** Laws that say how often they are tried, too. */
const fewRuns = {
  name: "few-runs",
  enforce: "pre" as const,
  transform: (code: string, id: string) =>
    id.endsWith(".test.ts")
      ? code.replace(/numRuns: ([\d_]+)/g, (_, runs: string) => `numRuns: Math.min(${runs}, ${MOST_RUNS})`)
      : null,
};

/**
 * Of the tests of the formula, the sheet and the link, `run.mjs` names those that have to notice a change. The reference
 * vectors stay out: they are judged in one go before their tests begin, so that no change could be told which test sees it.
 */
export default defineConfig({
  root: join(import.meta.dirname, "../.."),
  plugins: [fewRuns],
  test: {
    environment: "node",
    // every change is in the code at once, so that what runs in a loop takes minutes
    testTimeout: 600_000,
    setupFiles: [join(import.meta.dirname, "fewerRuns.ts")],
  },
});
