import { basename, join } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The tests of the changed file itself first, laws last: a mutant is given up at the first test that fails. */
class OwnFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const changed = (this.ctx.config.related ?? []).map((path) => basename(path, ".ts"));
    const rank = ({ moduleId }: TestSpecification) => {
      if (changed.includes(basename(moduleId, ".test.ts"))) return 0;
      return moduleId.includes("/tests/unit/") ? 1 : 2;
    };
    return files.toSorted((one, other) => rank(one) - rank(other) || one.moduleId.localeCompare(other.moduleId));
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
    // every change is in the code at once, so that what runs in a loop takes minutes
    testTimeout: 600_000,
    include: ["tests/unit/{formula,sheet,share}/**/*.test.ts", "tests/property/**/*.test.ts"],
    setupFiles: [join(import.meta.dirname, "fewerRuns.ts")],
    sequence: { sequencer: OwnFirst },
  },
});
