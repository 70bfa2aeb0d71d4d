import staffing from "../../../locales/en/staffing.json";
import staffingAnswers from "../../../locales/en/staffingAnswers.json";

/** The strings in English of the view of staffing, by namespace. */
export const resources = { staffing, staffingAnswers };
