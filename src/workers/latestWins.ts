import type { Answered, Asked } from "./protocol";

/** What is needed of a worker; a `Worker` is one, and a test can be one without. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "error", listener: () => void): void;
  terminate(): void;
}

/** Who is told what comes of a question. */
export interface Listener<Partial, Result> {
  readonly onPartial: (partial: Partial) => void;
  readonly onDone: (result: Result) => void;
  /** The worker broke down or could not be started; asking again starts another. */
  readonly onFailed: () => void;
}

/** A worker of which only the latest question counts. */
export interface LatestWins<Request, Partial, Result> {
  /** Asks, in place of whatever was asked before: of that nothing more is heard. */
  readonly ask: (request: Request, listener: Listener<Partial, Result>) => void;
  /** Drops the question, if there is one; nothing more is heard of it. */
  readonly cancel: () => void;
  /** Drops the question and the worker; asking again starts another. */
  readonly close: () => void;
}

/** Starts the worker at the first question and keeps it for those that follow. */
export function latestWins<Request, Partial, Result>(start: () => WorkerLike): LatestWins<Request, Partial, Result> {
  let worker: WorkerLike | null = null;
  let id = 0;
  let listener: Listener<Partial, Result> | null = null;

  function started(): WorkerLike {
    const fresh = start();
    fresh.addEventListener("message", ({ data }) => {
      if (worker === fresh) hear(data as Answered<Partial, Result>);
    });
    fresh.addEventListener("error", () => {
      if (worker === fresh) fail();
    });
    return fresh;
  }

  function hear(answer: Answered<Partial, Result>): void {
    if (listener === null || answer.id !== id) return;
    if (answer.kind === "partial") return listener.onPartial(answer.partial);
    const told = listener;
    listener = null;
    if (answer.kind === "done") told.onDone(answer.result);
    else told.onFailed();
  }

  function fail(): void {
    const told = listener;
    close();
    told?.onFailed();
  }

  function post(message: Asked<Request>): void {
    worker?.postMessage(message);
  }

  function cancel(): void {
    if (listener !== null) post({ kind: "cancel" });
    listener = null;
  }

  function close(): void {
    worker?.terminate();
    worker = null;
    listener = null;
  }

  return {
    ask(request, told) {
      id += 1;
      listener = told;
      try {
        worker ??= started();
        post({ kind: "ask", id, request });
      } catch {
        fail();
      }
    },
    cancel,
    close,
  };
}
