import type { CostStatement } from "./statement";

/** Whether some cost is borne by the workstreams together: shared out among them, or waiting to be. */
export function hasCommonCost({ streams }: CostStatement): boolean {
  return streams.some(({ cost, ownCost }) => !cost.ok || cost.value.total !== ownCost);
}
