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

  async init() {
    const vitest = await createVitest("test", {
      config: "scripts/mutation/vitest.config.ts",
      include: this.#testFiles,
      pool: "threads",
      isolate: false,
      maxWorkers: 1,
      runner: join(import.meta.dirname, "loadedTests.ts"),
      reporters: [{}],
      onConsoleLog: () => false,
      watch: false,
    });
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
  async mutantRun({ activeMutant: { id }, testFilter, hitLimit, disableBail }) {
    /** @type {import("./loadedTests.ts").Asked} */
    const asked = { tests: testFilter, change: { id, hitLimit, isBail: !disableBail } };
    let answer = await this.#answerTo(asked);
    if (answer.isSpoiled) {
      // perhaps by the change before
      await this.#reload();
      answer = await this.#answerTo(asked);
      if (answer.isSpoiled) await this.#reload();
    }
    return toMutantRunResult(
      determineHitLimitReached(answer.hits, hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests: answer.outcomes.map(testResult),
      },
    );
  }

  async #reload() {
    await this.dispose();
    await this.init();
  }

  async dispose() {
    this.#channel?.postMessage("end");
    await this.#vitest?.close();
    this.#channel?.close();
  }
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
