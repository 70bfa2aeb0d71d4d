import { describe, expect, it, vi } from "vitest";
import { bringInClient } from "../../../src/workers/bringInClient";
import { latestWins, type Listener, type WorkerManners } from "../../../src/workers/latestWins";
import type { BringInRequest, BringInResult } from "../../../src/workers/bringInWork";
import type { Source } from "../../../src/files/in/readSource";
import { SpyWorker } from "../../support/SpyWorker";

function set(manners: WorkerManners<string> = {}) {
  const workers: SpyWorker<string>[] = [];
  const client = latestWins<string, number, string>(() => {
    const worker = new SpyWorker<string>();
    workers.push(worker);
    return worker;
  }, manners);
  return { client, workers, worker: () => workers.at(-1) ?? expect.fail("no worker was started") };
}

function listener() {
  return {
    onPartial: vi.fn<(partial: number) => void>(),
    onDone: vi.fn<(result: string) => void>(),
    onFailed: vi.fn<() => void>(),
  } satisfies Listener<number, string>;
}

describe("a client of a worker", () => {
  it("starts no worker before the first question, and one for all that follow", () => {
    const { client, workers } = set();
    client.cancel();
    expect(workers).toHaveLength(0);
    client.ask("one", listener());
    client.ask("two", listener());
    expect(workers).toHaveLength(1);
    expect(workers[0]?.heard).toEqual([
      { kind: "ask", id: 1, request: "one" },
      { kind: "ask", id: 2, request: "two" },
    ]);
  });

  it("passes on what is known half way and the result, once", () => {
    const { client, worker } = set();
    const told = listener();
    client.ask("one", told);
    worker().say({ kind: "partial", id: 1, partial: 0.5 });
    worker().say({ kind: "done", id: 1, result: "all" });
    worker().say({ kind: "done", id: 1, result: "again" });
    worker().say({ kind: "partial", id: 1, partial: 0.9 });
    expect(told.onPartial.mock.calls).toEqual([[0.5]]);
    expect(told.onDone.mock.calls).toEqual([["all"]]);
  });

  it("lets the latest question win: of those before nothing more is heard", () => {
    const { client, worker } = set();
    const [first, second] = [listener(), listener()];
    client.ask("one", first);
    client.ask("two", second);
    worker().say({ kind: "partial", id: 1, partial: 0.5 });
    worker().say({ kind: "done", id: 1, result: "old" });
    worker().say({ kind: "failed", id: 1 });
    worker().say({ kind: "done", id: 2, result: "new" });
    for (const told of Object.values(first)) expect(told).not.toHaveBeenCalled();
    expect(second.onDone.mock.calls).toEqual([["new"]]);
  });

  it("hears nothing more of what is cancelled, and tells the worker", () => {
    const { client, worker } = set();
    const told = listener();
    client.ask("one", told);
    client.cancel();
    client.cancel();
    worker().say({ kind: "done", id: 1, result: "too late" });
    expect(told.onDone).not.toHaveBeenCalled();
    expect(worker().heard.slice(1)).toEqual([{ kind: "cancel" }]);
    client.ask("two", told);
    worker().say({ kind: "done", id: 2, result: "in time" });
    expect(told.onDone.mock.calls).toEqual([["in time"]]);
  });

  it("may ask again while it is told the result", () => {
    const { client, worker } = set();
    const [first, second] = [listener(), listener()];
    first.onDone.mockImplementation(() => client.ask("two", second));
    client.ask("one", first);
    worker().say({ kind: "done", id: 1, result: "one" });
    worker().say({ kind: "done", id: 2, result: "two" });
    expect(second.onDone.mock.calls).toEqual([["two"]]);
  });

  it("says when the worker breaks down, and starts another for the next question", () => {
    const { client, workers, worker } = set();
    const [first, second] = [listener(), listener()];
    client.ask("one", first);
    const broken = worker();
    broken.breakDown();
    expect(first.onFailed).toHaveBeenCalledTimes(1);
    expect(broken.isTerminated).toBe(true);
    client.ask("two", second);
    expect(workers).toHaveLength(2);
    broken.say({ kind: "done", id: 2, result: "from the grave" });
    broken.breakDown();
    expect(second.onDone).not.toHaveBeenCalled();
    expect(second.onFailed).not.toHaveBeenCalled();
  });

  it("says when no worker can be started", () => {
    const told = listener();
    const client = latestWins<string, number, string>(() => {
      throw new Error("workers are refused here");
    });
    client.ask("one", told);
    expect(told.onFailed).toHaveBeenCalledTimes(1);
  });

  it("ends the worker when it is closed", () => {
    const { client, workers, worker } = set();
    const told = listener();
    client.ask("one", told);
    client.close();
    expect(worker().isTerminated).toBe(true);
    worker().say({ kind: "done", id: 1, result: "too late" });
    expect(told.onDone).not.toHaveBeenCalled();
    client.ask("two", told);
    expect(workers).toHaveLength(2);
  });
});

describe("a client of a worker of which one step may take long", () => {
  it("ends what is busy for a newer question, and keeps the worker that is not", () => {
    const { client, workers } = set({ endsBusy: true });
    const [first, second, third] = [listener(), listener(), listener()];
    client.ask("one", first);
    client.ask("two", second);
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    expect(workers[1]?.heard).toEqual([{ kind: "ask", id: 2, request: "two" }]);
    workers[0]?.say({ kind: "done", id: 1, result: "old" });
    workers[1]?.say({ kind: "done", id: 2, result: "new" });
    client.ask("three", third);
    expect(workers).toHaveLength(2);
    expect(first.onDone).not.toHaveBeenCalled();
    expect(second.onDone.mock.calls).toEqual([["new"]]);
  });

  it("ends what is busy when its question is dropped", () => {
    const { client, workers } = set({ endsBusy: true });
    client.ask("one", listener());
    client.cancel();
    expect(workers[0]?.isTerminated).toBe(true);
  });
});

describe("a client that is told what ends a busy worker", () => {
  it("ends it for such a question and when it is dropped, and lets it go on for another", () => {
    const { client, workers } = set({ endsBusy: (running, next) => running[0] !== next[0] });
    const told = listener();
    client.ask("a1", listener());
    client.ask("a2", told);
    expect(workers).toHaveLength(1);
    workers[0]?.say({ kind: "done", id: 2, result: "answered" });
    expect(told.onDone.mock.calls).toEqual([["answered"]]);
    client.ask("b1", listener());
    expect(workers).toHaveLength(1);
    client.ask("c1", listener());
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    client.cancel();
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
  });
});

describe("the client that reads files", () => {
  const readOf = (source: Source): BringInRequest => ({
    source,
    choices: {},
    destination: { currency: "DKK", period: { length: "month", start: null }, room: 10, usualMark: "," },
  });
  const told = () => ({
    onPartial: vi.fn<() => void>(),
    onDone: vi.fn<(result: BringInResult) => void>(),
    onFailed: vi.fn<() => void>(),
  });
  const answer = { ok: false, error: "damaged" } as const;

  it("is not held up by a read that never ends: another source has a worker of its own at once", () => {
    const workers: SpyWorker<BringInRequest>[] = [];
    const client = bringInClient(() => workers[workers.push(new SpyWorker()) - 1] ?? expect.fail());
    const [stuck, file] = [
      { kind: "pasted", text: "stuck" },
      { kind: "pasted", text: "file" },
    ] as const;
    const [first, second] = [told(), told()];
    client.ask(readOf(stuck), first);
    client.ask(readOf(stuck), first);
    expect(workers).toHaveLength(1);
    client.ask(readOf(file), second);
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    expect(workers[1]?.heard).toMatchObject([{ kind: "ask", id: 3, request: { source: file } }]);
    workers[0]?.say({ kind: "done", id: 2, result: answer });
    expect(first.onDone).not.toHaveBeenCalled();
    workers[1]?.say({ kind: "done", id: 3, result: answer });
    expect(second.onDone.mock.calls).toEqual([[answer]]);
    // a worker that has answered keeps what it has read
    client.ask(readOf({ kind: "pasted", text: "next" }), told());
    expect(workers).toHaveLength(2);
    client.cancel();
    expect(workers[1]?.isTerminated).toBe(true);
  });
});

describe("a client with something to fall back on", () => {
  it("asks there where no worker can be started", () => {
    const other = new SpyWorker<string>();
    const client = latestWins<string, number, string>(
      () => {
        throw new Error("workers are refused here");
      },
      { otherwise: () => other },
    );
    const told = listener();
    client.ask("one", told);
    const [asked] = other.heard;
    expect(asked).toMatchObject({ kind: "ask", request: "one" });
    other.say({ kind: "done", id: asked?.kind === "ask" ? asked.id : 0, result: "here" });
    expect(told.onDone.mock.calls).toEqual([["here"]]);
    expect(told.onFailed).not.toHaveBeenCalled();
  });

  it("asks there from then on when the worker breaks down, and says when that breaks down too", () => {
    const others: SpyWorker<string>[] = [];
    const otherwise = () => {
      const other = new SpyWorker<string>();
      others.push(other);
      return other;
    };
    const { client, workers, worker } = set({ otherwise });
    const told = listener();
    client.ask("one", told);
    worker().breakDown();
    expect(others[0]?.heard).toEqual([{ kind: "ask", id: 2, request: "one" }]);
    others[0]?.breakDown();
    expect(told.onFailed).toHaveBeenCalledTimes(1);
    client.ask("two", told);
    expect([workers.length, others.length]).toEqual([1, 2]);
  });
});
