import type { SimulationResult } from "../formula/uncertainty/simulation";
import { latestWins, type LatestWins } from "./latestWins";
import type { DrawsRequest, SimulationRequest } from "./simulationWork";

/** Runs simulations in a worker, so that typing goes on meanwhile; half-way results come about ten times a second. */
export function simulationClient(): LatestWins<SimulationRequest, SimulationResult, SimulationResult> {
  return latestWins(() => new Worker(new URL("./simulation.worker.ts", import.meta.url), { type: "module" }));
}

/** Writes the first draws of a simulation as a file, in a worker of its own, so that no running simulation is replaced. */
export function drawsClient(): LatestWins<DrawsRequest, number, Blob> {
  return latestWins(() => new Worker(new URL("./draws.worker.ts", import.meta.url), { type: "module" }));
}
