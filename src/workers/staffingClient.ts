import { latestWins, type LatestWins } from "./latestWins";
import { staffingWork, type StaffingAnswer, type StaffingQuestion } from "./staffingWork";
import { stepwise } from "./stepwise";
import { workerHere } from "./workerHere";

/** Works out the staffing of a sheet somewhere beside the page; half way it tells the part that is done. */
export type StaffingRunner = LatestWins<StaffingQuestion, number, StaffingAnswer>;

/** Works it out in a worker, so that typing goes on; on the page where none can be had. */
export function staffingClient(): StaffingRunner {
  return latestWins(() => new Worker(new URL("./staffing.worker.ts", import.meta.url), { type: "module" }), {
    endsBusy: true,
    otherwise: () => workerHere(stepwise(staffingWork)),
  });
}
