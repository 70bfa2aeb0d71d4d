import type { Answered, Asked, Port, Work } from "./protocol";

/** What a worker needs to know of time. */
export interface Timing {
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Lets newer messages in. */
  readonly pause: () => Promise<void>;
  /** How long it works before it listens, in milliseconds. */
  readonly turn: number;
}

const IN_WORKER: Timing = { now: () => performance.now(), pause: nextTurn, turn: 20 };
/** How often it says how far it is. */
const PARTIAL_MILLISECONDS = 100;
/** Saying so may take this part of the time. */
const PARTIAL_SHARE = 0.2;

/** Answers the latest question only: a newer one, or a cancellation, ends the work on the one before within a turn. */
export function serveLatest<Request, Partial, Result>(
  port: Port,
  begin: (request: Request) => Work<Partial, Result>,
  timing: Timing = IN_WORKER,
): void {
  let latest: number | null = null;
  port.addEventListener("message", ({ data }) => {
    const asked = data as Asked<Request>;
    latest = asked.kind === "ask" ? asked.id : null;
    if (asked.kind === "ask") void answer(asked.id, asked.request);
  });

  function say(message: Answered<Partial, Result>): void {
    port.postMessage(message);
  }

  async function answer(id: number, request: Request): Promise<void> {
    try {
      const work = begin(request);
      let next = timing.now() + PARTIAL_MILLISECONDS;
      while (!work.isDone()) {
        const turn = timing.now();
        do work.step();
        while (!work.isDone() && timing.now() - turn < timing.turn);
        await timing.pause();
        if (latest !== id) return;
        const before = timing.now();
        if (work.isDone() || before < next) continue;
        say({ kind: "partial", id, partial: work.partial() });
        const after = timing.now();
        next = after + Math.max(PARTIAL_MILLISECONDS, (after - before) / PARTIAL_SHARE);
      }
      say({ kind: "done", id, result: work.result() });
    } catch {
      say({ kind: "failed", id });
    }
  }
}

/** A message to oneself comes after those that already wait, and at once: a timer would be held back by milliseconds. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
