import type { LatestWins } from "./latestWins";
import { staffingWork, type StaffingAnswer, type StaffingQuestion } from "./staffingWork";
import { stepwiseClient } from "./stepwiseClient";

/** Works out the staffing of a sheet somewhere beside the page; half way it tells the part that is done. */
export type StaffingRunner = LatestWins<StaffingQuestion, number, StaffingAnswer>;

/** Works it out in a worker. */
export function staffingClient(): StaffingRunner {
  return stepwiseClient(
    () => new Worker(new URL("./staffing.worker.ts", import.meta.url), { type: "module" }),
    staffingWork,
  );
}
