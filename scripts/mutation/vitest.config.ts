import { join } from "node:path";
import { defineConfig } from "vitest/config";

/**
 * Of the tests of the formula, the sheet and the link, `run.mjs` names those that have to notice a change. The reference
 * vectors stay out: they are judged in one go before their tests begin, so that no change could be told which test sees it.
 */
export default defineConfig({
  root: join(import.meta.dirname, "../.."),
  test: {
    environment: "node",
    // every change is in the code at once, so that what runs in a loop takes minutes
    testTimeout: 600_000,
    setupFiles: [join(import.meta.dirname, "fewerRuns.ts")],
  },
});
