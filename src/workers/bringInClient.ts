import type { BringInRequest, BringInResult } from "./bringInWork";
import { latestWins, type LatestWins, type WorkerLike } from "./latestWins";

/**
 * Reads files and pasted tables in a worker, so that the page goes on meanwhile. A read that is dropped, or for which
 * another source comes, ends with its worker, however long it would have gone on; other choices for the same source wait
 * for the read that runs, rather than begin it anew.
 */
export function bringInClient(start = startWorker): LatestWins<BringInRequest, never, BringInResult> {
  return latestWins(start, { endsBusy: (running: BringInRequest, next) => running.source !== next.source });
}

function startWorker(): WorkerLike {
  return new Worker(new URL("./bringIn.worker.ts", import.meta.url), { type: "module" });
}
