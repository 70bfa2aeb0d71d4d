import type { CostSheet } from "../../sheet/schema";

/** Whether the agents of a sheet are the need of its plan, and not typed. */
export function isLinked({ staffing }: Pick<CostSheet, "staffing">): boolean {
  return staffing !== null && staffing.link !== null;
}
