import type { CostStatement } from "./statement";

/** Whether some cost is borne by the workstreams together: shared out among them, or waiting to be. */
export function hasCommonCost({ notSharedOut, streams }: CostStatement): boolean {
  return notSharedOut !== 0 || streams.some(({ cost, ownCost }) => !cost.ok || cost.value.total !== ownCost);
}
