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

/** How a worker is to be treated. */
export interface WorkerManners<Request = unknown> {
  /**
   * Ends a worker that is still busy when its question is dropped, for work of which one step may take long; a function
   * says whether a newer question ends it, too, or may wait for what the worker is at.
   */
  readonly endsBusy?: boolean | ((running: Request, next: Request) => boolean);
  /** What answers instead where no worker can be started, or it breaks down as when its file is gone. */
  readonly otherwise?: () => WorkerLike;
}

/** Starts the worker at the first question and keeps it for those that follow. */
export function latestWins<Request, Partial, Result>(
  start: () => WorkerLike,
  { endsBusy = false, otherwise }: WorkerManners<Request> = {},
): LatestWins<Request, Partial, Result> {
  let worker: WorkerLike | null = null;
  let starting = start;
  let id = 0;
  let request: Request;
  let listener: Listener<Partial, Result> | null = null;

  function started(): WorkerLike {
    const fresh = starting();
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
    if (otherwise === undefined || starting === otherwise) return told?.onFailed();
    starting = otherwise;
    if (told !== null) ask(request, told);
  }

  function post(message: Asked<Request>): void {
    worker?.postMessage(message);
  }

  function ask(asked: Request, told: Listener<Partial, Result>): void {
    if (listener !== null && (typeof endsBusy === "function" ? endsBusy(request, asked) : endsBusy)) close();
    id += 1;
    request = asked;
    listener = told;
    try {
      worker ??= started();
      post({ kind: "ask", id, request });
    } catch {
      fail();
    }
  }

  function cancel(): void {
    if (listener === null) return;
    if (endsBusy !== false) return close();
    post({ kind: "cancel" });
    listener = null;
  }

  function close(): void {
    worker?.terminate();
    worker = null;
    listener = null;
  }

  return { ask, cancel, close };
}
