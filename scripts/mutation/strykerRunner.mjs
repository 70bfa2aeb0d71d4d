import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { BroadcastChannel } from "node:worker_threads";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { createVitest } from "vitest/node";

/** Lets Stryker try its changes on tests that stay loaded (`loadedTests.ts`). */
class StrykerRunner {
  static inject = tokens(commonTokens.options);
  #testFiles;
  /** @type {string | null} */
  #changed = null;
  /** @type {import("vitest/node").Vitest | undefined} */
  #vitest;
  /** @type {BroadcastChannel | undefined} */
  #channel;

  /** @param {import("@stryker-mutator/api/core").StrykerOptions} options */
  constructor({ testFiles }) {
    this.#testFiles = testFiles;
  }

  /** A constant that is read while a file is loaded needs a process of its own. */
  capabilities() {
    return { reloadEnvironment: false };
  }

  /** All files with all their changes, as they are tried without any first. */
  async init() {
    await this.#load(null);
  }

  /** @param {string | null} changed the one file with its changes in it, since they make what is in a loop slow */
  async #load(changed) {
    this.#changed = changed;
    const options = {
      config: "scripts/mutation/vitest.config.ts",
      include: this.#testFiles,
      pool: "threads",
      isolate: false,
      maxWorkers: 1,
      runner: join(import.meta.dirname, "loadedTests.ts"),
      reporters: [{}],
      onConsoleLog: () => false,
      watch: false,
    };
    const vitest = await createVitest(
      "test",
      /** @type {import("vitest/node").CliOptions} */ (options),
      changed === null ? {} : { plugins: [onlyChanged(changed)] },
    );
    const files = await vitest.globTestSpecifications();
    const name = `mutation ${process.pid}`;
    this.#vitest = vitest;
    this.#channel = new BroadcastChannel(name);
    vitest.provide("mutation", { channel: name, files: files.length });
    const loaded = this.#heard();
    const ended = vitest.runTestSpecifications(files);
    const problem = await Promise.race([
      loaded,
      ended.then(({ unhandledErrors }) => unhandledErrors.map(String).join("\n")),
    ]);
    if (problem !== "") throw new Error(String(problem));
  }

  /** The next that the tests say. */
  #heard() {
    return new Promise((resolve) => {
      if (this.#channel) this.#channel.onmessage = ({ data }) => resolve(data);
    });
  }

  /**
   * @param {import("./loadedTests.ts").Asked} asked
   * @returns {Promise<import("./loadedTests.ts").Answer>}
   */
  #answerTo(asked) {
    const answer = /** @type {Promise<any>} */ (this.#heard());
    this.#channel?.postMessage(asked);
    return answer;
  }

  /** @returns {Promise<import("@stryker-mutator/api/test-runner").DryRunResult>} */
  async dryRun() {
    const { outcomes, coverage } = await this.#answerTo({ tests: undefined });
    // the tests of a change are then run in this order
    const quickestFirst = outcomes.toSorted((one, other) => one.milliseconds - other.milliseconds);
    const { perTest, static: atLoad } = /** @type {import("@stryker-mutator/api/core").MutantCoverage} */ (coverage);
    return {
      status: DryRunStatus.Complete,
      tests: quickestFirst.map(testResult),
      mutantCoverage: {
        static: atLoad,
        perTest: Object.fromEntries(quickestFirst.map(({ id }) => [id, perTest[id] ?? {}])),
      },
    };
  }

  /** @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options */
  async mutantRun({ activeMutant: { id }, sandboxFileName, testFilter, hitLimit, disableBail }) {
    if (this.#changed !== sandboxFileName) await this.#reload(sandboxFileName);
    // what runs ten times as often as without a change does not end; Stryker waits for a hundred times
    const mostHits = hitLimit && hitLimit / 10;
    /** @type {import("./loadedTests.ts").Asked} */
    const asked = { tests: testFilter, change: { id, hitLimit: mostHits, isBail: !disableBail } };
    let answer = await this.#answerTo(asked);
    if (answer.isSpoiled) {
      // perhaps by the change before
      await this.#reload(sandboxFileName);
      answer = await this.#answerTo(asked);
      if (answer.isSpoiled) await this.#reload(sandboxFileName);
    }
    return toMutantRunResult(
      determineHitLimitReached(answer.hits, mostHits) ?? {
        status: DryRunStatus.Complete,
        tests: answer.outcomes.map(testResult),
      },
    );
  }

  /** @param {string} changed */
  async #reload(changed) {
    await this.dispose();
    await this.#load(changed);
  }

  async dispose() {
    this.#channel?.postMessage("end");
    await this.#vitest?.close();
    this.#channel?.close();
  }
}

/**
 * Reads all code but one file from where it has no changes, and that one without counting what is passed through.
 * @param {string} changed
 * @returns {import("vite").Plugin}
 */
function onlyChanged(changed) {
  const [copies, originals] = [join(process.cwd(), "src/"), join(import.meta.dirname, "../../src")];
  return {
    name: "only-changed",
    enforce: "pre",
    load: (id) => {
      if (!id.startsWith(copies)) return null;
      if (id !== changed) return readFile(join(originals, id.slice(copies.length)), "utf8");
      return readFile(id, "utf8").then((code) => code.replace(/stryCov_9fa48\((?:"\d+",?\s*)+\)/g, "0"));
    },
  };
}

/**
 * @param {import("./loadedTests.ts").Outcome} outcome
 * @returns {import("@stryker-mutator/api/test-runner").TestResult}
 */
function testResult({ id, file, milliseconds, failure }) {
  const test = { id, name: id, fileName: file, timeSpentMs: milliseconds };
  if (failure === undefined) return { ...test, status: TestStatus.Success };
  return { ...test, status: TestStatus.Failed, failureMessage: failure };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "loaded", StrykerRunner)];
