import { BroadcastChannel } from "node:worker_threads";
import { inject, TestRunner, vi, type RunnerTask, type RunnerTestCase, type RunnerTestFile } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Where to be asked, and after how many files all tests are there. */
    mutation: { channel: string; files: number };
  }
}

/** Which tests to run, quickest first, with which change in the code; without a change: what they pass through. */
export interface Asked {
  tests: readonly string[] | undefined;
  change?: { id: string; hitLimit: number | undefined; isBail: boolean };
}

/** How a test ended, in milliseconds, and why it failed. */
export interface Outcome {
  id: string;
  file: string;
  milliseconds: number;
  failure: string | undefined;
}

export interface Answer {
  outcomes: readonly Outcome[];
  /** Which changes each test passes through, and how often. */
  coverage: unknown;
  /** How often the changed code ran. */
  hits: number | undefined;
  /** A test that failed fails without the change too: something of it was left behind. */
  isSpoiled: boolean;
}

/** What the code with all changes in it reads and writes. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}

/**
 * Loads every test file once, runs none of their tests, and then runs those it is asked for, as often as asked, until
 * it is asked for `"end"`: to load files again for each change takes a hundred times as long as to run their tests.
 */
export default class LoadedTests extends TestRunner {
  readonly #asked = inject("mutation");
  readonly #tests = new Map<string, RunnerTestCase>();
  #filesLeft = this.#asked.files;
  #problem = "";

  /** Each file has the code for itself, as it has in a run of its own. */
  override importFile(path: string, source: "collect" | "setup"): unknown {
    if (source === "collect") vi.resetModules();
    return super.importFile(path, source);
  }

  runTask(): Promise<void> {
    return Promise.resolve();
  }

  override async onAfterRunFiles(files: RunnerTestFile[] = []): Promise<void> {
    for (const file of files) {
      for (const { message } of file.result?.errors ?? []) this.#problem += `${file.name}: ${message}\n`;
      this.#keep(file.tasks, `${file.name}#`);
    }
    super.onAfterRunFiles();
    this.#filesLeft -= 1;
    if (this.#filesLeft === 0) await this.#answerAll();
  }

  #keep(tasks: readonly RunnerTask[], path: string): void {
    for (const task of tasks) {
      const name = `${path} ${task.name}`;
      if (task.type === "suite") {
        this.#keep(task.tasks, name);
        continue;
      }
      let id = name;
      // rows of a table may have one name
      for (let count = 2; this.#tests.has(id); count += 1) id = `${name} (${count})`;
      this.#tests.set(id, task);
    }
  }

  #answerAll(): Promise<void> {
    const channel = new BroadcastChannel(this.#asked.channel);
    return new Promise((resolve) => {
      channel.onmessage = async ({ data }: { data: Asked | "end" }) => {
        if (data !== "end") return channel.postMessage(await this.#run(data));
        channel.close();
        resolve();
      };
      channel.postMessage(this.#problem);
    });
  }

  async #run({ tests = [...this.#tests.keys()], change }: Asked): Promise<Answer> {
    const switches = ((globalThis as { __stryker__?: Switches }).__stryker__ ??= {});
    switches.hitCount = 0;
    const outcomes: Outcome[] = [];
    let isSpoiled = false;
    for (const id of tests) {
      switches.currentTestId = id;
      switches.activeMutant = change?.id;
      switches.hitLimit = change?.hitLimit;
      const outcome = await this.#outcomeOf(id);
      switches.activeMutant = switches.currentTestId = switches.hitLimit = undefined;
      outcomes.push(outcome);
      if (outcome.failure === undefined || change === undefined) continue;
      isSpoiled ||= (await this.#outcomeOf(id)).failure !== undefined;
      if (change.isBail) break;
    }
    const coverage = change === undefined ? switches.mutantCoverage : undefined;
    return { outcomes, coverage, hits: switches.hitCount, isSpoiled };
  }

  async #outcomeOf(id: string): Promise<Outcome> {
    const test = this.#tests.get(id);
    if (test === undefined) throw new Error(`no such test: ${id}`);
    const start = performance.now();
    let failure: string | undefined;
    try {
      await TestRunner.getTestFn(test)();
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    return { id, file: test.file.filepath, milliseconds: performance.now() - start, failure };
  }
}
