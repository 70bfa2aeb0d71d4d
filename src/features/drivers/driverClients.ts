import { latestWins, type LatestWins } from "../../workers/latestWins";
import { stepwise } from "../../workers/stepwise";
import { workerHere } from "../../workers/workerHere";
import { mattersWork, type MattersAnswer, type MattersSetting } from "./mattersWork";
import type { Setting } from "./setting";
import { targetWork, type TargetAnswer } from "./targetWork";

/** Works out somewhere beside the page what it would take to reach a target; half way it tells the part that is done. */
export type TargetRunner = LatestWins<Setting, number, TargetAnswer>;

/** The same for what matters. */
export type MattersRunner = LatestWins<MattersSetting, number, MattersAnswer>;

/** Seeks in a worker, so that typing goes on; on the page where no worker can be had. */
export function targetClient(): TargetRunner {
  return latestWins(() => new Worker(new URL("./target.worker.ts", import.meta.url), { type: "module" }), {
    endsBusy: true,
    otherwise: () => workerHere(stepwise(targetWork)),
  });
}

/** Weighs all drivers in a worker; on the page where none can be had. */
export function mattersClient(): MattersRunner {
  return latestWins(() => new Worker(new URL("./matters.worker.ts", import.meta.url), { type: "module" }), {
    endsBusy: true,
    otherwise: () => workerHere(stepwise(mattersWork)),
  });
}
