import { latestWins, type LatestWins, type WorkerLike } from "./latestWins";
import { stepwise, type Steps } from "./stepwise";
import { workerHere } from "./workerHere";

/**
 * Asks work in steps of a worker, so that typing goes on; on the page where none can be had. One step may take long, so a
 * worker that is still busy when its question is dropped is ended.
 */
export function stepwiseClient<Request, Answer>(
  start: () => WorkerLike,
  work: (request: Request) => Steps<Answer>,
): LatestWins<Request, number, Answer> {
  return latestWins(start, { endsBusy: true, otherwise: () => workerHere(stepwise(work)) });
}
