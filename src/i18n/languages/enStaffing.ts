import staffing from "../../../locales/en/staffing.json";

/** The strings in English of the view of staffing, by namespace. */
export const resources = { staffing };
