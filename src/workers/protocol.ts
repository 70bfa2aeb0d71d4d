/** What a page asks of a worker; an answer carries the number of the question. */
export type Asked<Request> =
  { readonly kind: "ask"; readonly id: number; readonly request: Request } | { readonly kind: "cancel" };

/** What a worker says: how far it is, what came out, or that it broke down (a defect, never bad input). */
export type Answered<Partial, Result> =
  | { readonly kind: "partial"; readonly id: number; readonly partial: Partial }
  | { readonly kind: "done"; readonly id: number; readonly result: Result }
  | { readonly kind: "failed"; readonly id: number };

/** Where a worker hears and speaks; the worker's own `self` is one. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
}

/** Work that is done in short steps, so that it can be shown half way, stopped or replaced. */
export interface Work<Partial, Result> {
  readonly isDone: () => boolean;
  /** Goes on for some milliseconds. */
  readonly step: () => void;
  readonly partial: () => Partial;
  /** Asked once, when all is done. */
  readonly result: () => Result;
}
