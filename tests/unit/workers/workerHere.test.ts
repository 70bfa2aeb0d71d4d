import { describe, expect, it } from "vitest";
import { latestWins } from "../../../src/workers/latestWins";
import { stepwise, type Steps } from "../../../src/workers/stepwise";
import { workerHere } from "../../../src/workers/workerHere";

/** What a client hears, as it comes. */
function answerOf<Request, Result>(begin: (request: Request) => Steps<Result>) {
  const client = latestWins<Request, number, Result>(() => workerHere(stepwise(begin)), { endsBusy: true });
  const ask = (request: Request) =>
    new Promise<Result | "failed">((resolve) => {
      client.ask(request, {
        onPartial: () => undefined,
        onDone: resolve,
        onFailed: () => resolve("failed"),
      });
    });
  return { client, ask };
}

describe("a worker on the page's own thread", () => {
  it("answers what is asked, after whatever stands in the same turn", async () => {
    const order: string[] = [];
    const { ask } = answerOf(function* (name: string): Steps<string> {
      order.push(name);
      yield 0.5;
      return `${name} done`;
    });
    const answer = ask("one");
    order.push("typed");
    expect(await answer).toBe("one done");
    expect(order).toEqual(["typed", "one"]);
  });

  it("goes no further with a question once a newer one is asked, and answers the newer", async () => {
    const taken: string[] = [];
    const { ask } = answerOf(function* (name: string): Steps<string> {
      // the first would never end
      for (let step = 0; name === "endless" || step < 3; step += 1) {
        taken.push(name);
        yield 0;
      }
      return name;
    });
    void ask("endless");
    await new Promise<void>((resolve) => setTimeout(resolve));
    expect(await ask("newer")).toBe("newer");
    const before = taken.filter((name) => name === "endless").length;
    expect(await ask("newest")).toBe("newest");
    expect(taken.filter((name) => name === "endless")).toHaveLength(before);
  });

  it("fails on a defect, and on an answer that is no plain data", async () => {
    const defect = answerOf(function* (): Steps<number> {
      yield 0;
      throw new Error("a defect");
    });
    expect(await defect.ask(null)).toBe("failed");
    const withCode = answerOf(function* (): Steps<unknown> {
      yield 0;
      return { read: () => 1 };
    });
    expect(await withCode.ask(null)).toBe("failed");
  });
});
