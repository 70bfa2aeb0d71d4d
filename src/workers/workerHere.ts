import type { WorkerLike } from "./latestWins";
import type { Port, Work } from "./protocol";
import { nextTurn, serveLatest } from "./serveLatest";

/** How long the page is kept from other things at a stretch, in milliseconds. */
const TURN_MILLISECONDS = 8;

/**
 * The same as a worker on the page's own thread, for where none can be had: in short turns, between which keys are heard.
 * What is said either way is copied as it would be on its way to a worker.
 */
export function workerHere<Request, Partial, Result>(begin: (request: Request) => Work<Partial, Result>): WorkerLike {
  type Hear = (event: { readonly data: unknown }) => void;
  let isEnded = false;
  let hearPage: Hear = () => undefined;
  let hearWorker: Hear = () => undefined;
  const send = (message: unknown, hear: () => Hear) => {
    const data: unknown = structuredClone(message);
    void Promise.resolve().then(() => {
      if (!isEnded) hear()({ data });
    });
  };
  const port: Port = {
    postMessage: (message) => send(message, () => hearPage),
    addEventListener: (_, listener) => (hearWorker = listener),
  };
  serveLatest(port, begin, { now: () => performance.now(), pause: nextTurn, turn: TURN_MILLISECONDS });
  return {
    postMessage: (message) => send(message, () => hearWorker),
    addEventListener(type: "message" | "error", listener: Hear) {
      if (type === "message") hearPage = listener;
    },
    terminate() {
      // what runs is dropped at the end of its turn
      hearWorker({ data: { kind: "cancel" } });
      isEnded = true;
    },
  };
}
