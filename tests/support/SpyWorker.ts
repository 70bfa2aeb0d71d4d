import type { WorkerLike } from "../../src/workers/latestWins";
import type { Answered, Asked } from "../../src/workers/protocol";

/** A worker that only notes what it hears, and says what the test lets it say. */
export class SpyWorker<Request> implements WorkerLike {
  readonly heard: Asked<Request>[] = [];
  isTerminated = false;
  readonly #listeners = new Map<string, (event: { readonly data: unknown }) => void>();

  postMessage(message: unknown): void {
    this.heard.push(structuredClone(message) as Asked<Request>);
  }

  addEventListener(type: "message" | "error", listener: (event: { readonly data: unknown }) => void): void {
    this.#listeners.set(type, listener);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  say(data: Answered<unknown, unknown>): void {
    this.#listeners.get("message")?.({ data });
  }

  breakDown(): void {
    this.#listeners.get("error")?.({ data: null });
  }
}
