import { describe, expect, it } from "vitest";
import type { Answered, Asked, Work } from "../../../src/workers/protocol";
import { serveLatest } from "../../../src/workers/serveLatest";

/** A worker's own side with a clock that only work moves, and pauses that the test ends. */
function serve(begin: (request: number) => Work<number, string>) {
  const said: Answered<number, string>[] = [];
  const clock = { now: 0 };
  const pauses: (() => void)[] = [];
  let hear: (event: { data: unknown }) => void = () => expect.fail("nothing listens");
  serveLatest<number, number, string>(
    {
      postMessage: (message) => said.push(message as Answered<number, string>),
      addEventListener: (_, listener) => (hear = listener),
    },
    begin,
    { now: () => clock.now, pause: () => new Promise((resolve) => pauses.push(resolve)), turn: 20 },
  );
  return {
    said,
    clock,
    send: (data: Asked<number>) => hear({ data }),
    /** Ends the pause of all work that waits, and lets it go on to its next. */
    goOn: async () => {
      for (const end of pauses.splice(0)) end();
      await Promise.resolve();
      await Promise.resolve();
    },
    isWaiting: () => pauses.length > 0,
  };
}

/** Work of so many steps of 10 milliseconds each. */
function steps(clock: () => { now: number }, count: number): Work<number, string> {
  let done = 0;
  return {
    isDone: () => done === count,
    step: () => {
      done += 1;
      clock().now += 10;
    },
    partial: () => done / count,
    result: () => `${count} steps`,
  };
}

describe("a worker", () => {
  it("works in turns of 20 milliseconds and then gives the result", async () => {
    const worker = serve((request) => steps(() => worker.clock, request));
    worker.send({ kind: "ask", id: 1, request: 5 });
    const clocks: number[] = [];
    while (worker.isWaiting()) {
      clocks.push(worker.clock.now);
      await worker.goOn();
    }
    expect(clocks).toEqual([20, 40, 50]);
    expect(worker.said).toEqual([{ kind: "done", id: 1, result: "5 steps" }]);
  });

  it("says ten times a second how far it is", async () => {
    const worker = serve((request) => steps(() => worker.clock, request));
    worker.send({ kind: "ask", id: 1, request: 40 });
    while (worker.isWaiting()) await worker.goOn();
    expect(worker.said).toEqual([
      { kind: "partial", id: 1, partial: 0.25 },
      { kind: "partial", id: 1, partial: 0.5 },
      { kind: "partial", id: 1, partial: 0.75 },
      { kind: "done", id: 1, result: "40 steps" },
    ]);
  });

  it("says it less often where saying it takes long: a fifth of the time at the most", async () => {
    const worker = serve((request) => {
      const work = steps(() => worker.clock, request);
      return {
        ...work,
        partial: () => {
          worker.clock.now += 50;
          return work.partial();
        },
      };
    });
    worker.send({ kind: "ask", id: 1, request: 60 });
    while (worker.isWaiting()) await worker.goOn();
    const partials = worker.said.flatMap((answer) => (answer.kind === "partial" ? [answer.partial * 60] : []));
    // after 100 ms of work, and again after 250 each
    expect(partials.map(Math.round)).toEqual([10, 36]);
  });

  it("drops work for a newer question within a turn", async () => {
    const worker = serve((request) => steps(() => worker.clock, request));
    worker.send({ kind: "ask", id: 1, request: 1_000 });
    await worker.goOn();
    worker.send({ kind: "ask", id: 2, request: 2 });
    while (worker.isWaiting()) await worker.goOn();
    expect(worker.said).toEqual([{ kind: "done", id: 2, result: "2 steps" }]);
    expect(worker.clock.now).toBe(60);
  });

  it("drops work that is cancelled", async () => {
    const worker = serve((request) => steps(() => worker.clock, request));
    worker.send({ kind: "ask", id: 1, request: 1_000 });
    worker.send({ kind: "cancel" });
    while (worker.isWaiting()) await worker.goOn();
    expect(worker.said).toEqual([]);
    expect(worker.clock.now).toBe(20);
  });

  it("says when it breaks down, and goes on with the next question", async () => {
    const worker = serve((request) => {
      if (request === 0) throw new Error("a defect");
      return steps(() => worker.clock, request);
    });
    worker.send({ kind: "ask", id: 1, request: 0 });
    worker.send({ kind: "ask", id: 2, request: 1 });
    while (worker.isWaiting()) await worker.goOn();
    expect(worker.said).toEqual([
      { kind: "failed", id: 1 },
      { kind: "done", id: 2, result: "1 steps" },
    ]);
  });
});
