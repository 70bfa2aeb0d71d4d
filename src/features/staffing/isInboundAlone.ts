import type { CostSheet } from "../../sheet/schema";

/** Whether inbound calls are all the work of a sheet, so that they bear the whole of its cost. */
export function isInboundAlone({ work }: CostSheet): boolean {
  return work.every(({ kind }) => kind === "inbound");
}
