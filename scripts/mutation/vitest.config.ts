import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What is quick to fail first: a mutant is given up at the first test that fails. */
const ORDER = ["/tests/unit/", "/tests/property/"];
const place = ({ moduleId }: TestSpecification) => ORDER.findIndex((folder) => moduleId.includes(folder));

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => place(one) - place(other) || one.moduleId.localeCompare(other.moduleId));
  }
}

/**
 * The tests that have to notice a change in the formula, the sheet or the link: their own and the laws. The reference
 * vectors stay out: they are judged in one go before their tests begin, so that no mutant could be told which test sees it.
 */
export default defineConfig({
  root: join(import.meta.dirname, "../.."),
  test: {
    environment: "node",
    // quicker by far, and enough since constants are not changed
    isolate: false,
    testTimeout: 60_000,
    include: ["tests/unit/{formula,sheet,share}/**/*.test.ts", "tests/property/**/*.test.ts"],
    setupFiles: [join(import.meta.dirname, "fewerRuns.ts")],
    sequence: { sequencer: QuickFirst },
  },
});
