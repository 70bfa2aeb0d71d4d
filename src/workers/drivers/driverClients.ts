import type { LatestWins } from "../latestWins";
import { stepwiseClient } from "../stepwiseClient";
import { mattersWork, type MattersAnswer, type MattersSetting } from "./mattersWork";
import type { Setting } from "./setting";
import { targetWork, type TargetAnswer } from "./targetWork";

/** Works out somewhere beside the page what it would take to reach a target; half way it tells the part that is done. */
export type TargetRunner = LatestWins<Setting, number, TargetAnswer>;

/** The same for what matters. */
export type MattersRunner = LatestWins<MattersSetting, number, MattersAnswer>;

/** Seeks in a worker. */
export function targetClient(): TargetRunner {
  return stepwiseClient(
    () => new Worker(new URL("./target.worker.ts", import.meta.url), { type: "module" }),
    targetWork,
  );
}

/** Weighs all drivers in a worker. */
export function mattersClient(): MattersRunner {
  return stepwiseClient(
    () => new Worker(new URL("./matters.worker.ts", import.meta.url), { type: "module" }),
    mattersWork,
  );
}
