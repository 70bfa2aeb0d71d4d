import type { BringInRequest, BringInResult } from "./bringInWork";
import { latestWins, type LatestWins } from "./latestWins";

/** Reads files and pasted tables in a worker, so that the page goes on meanwhile. */
export function bringInClient(): LatestWins<BringInRequest, never, BringInResult> {
  return latestWins(() => new Worker(new URL("./bringIn.worker.ts", import.meta.url), { type: "module" }));
}
