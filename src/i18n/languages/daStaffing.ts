import staffing from "../../../locales/da/staffing.json";
import staffingAnswers from "../../../locales/da/staffingAnswers.json";
import type { StaffingResources } from "../resources";

/** The strings in Danish of the view of staffing, by namespace. */
export const resources: StaffingResources = { staffing, staffingAnswers };
