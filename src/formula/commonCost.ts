import type { CostStatement, StreamStatement } from "./statement";

/** Whether some cost is borne by the workstreams together: shared out among them, or waiting to be. */
export function hasCommonCost({ streams }: CostStatement): boolean {
  const isShared = ({ cost, ownCost }: StreamStatement) =>
    cost.ok ? cost.value.total !== ownCost : cost.error !== "noCost";
  return streams.some(isShared);
}
