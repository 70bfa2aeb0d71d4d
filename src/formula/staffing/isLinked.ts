import type { NumberPlace } from "../../sheet/numberPlace";
import type { CostSheet } from "../../sheet/schema";

/** Whether the agents of a sheet are the need of its plan, and not typed. */
export function isLinked({ staffing }: Pick<CostSheet, "staffing">): boolean {
  return staffing !== null && staffing.link !== null;
}

/** Whether the plan of a sheet sets the number at a place, so that what is typed or drawn for it has no effect. */
export function isSetByPlan(sheet: Pick<CostSheet, "staffing">, place: NumberPlace): boolean {
  return place.kind === "team" && place.field === "agents" && isLinked(sheet);
}
