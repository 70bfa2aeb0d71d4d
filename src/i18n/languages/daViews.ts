import compare from "../../../locales/da/compare.json";
import drivers from "../../../locales/da/drivers.json";
import improve from "../../../locales/da/improve.json";
import matters from "../../../locales/da/matters.json";
import report from "../../../locales/da/report.json";
import sure from "../../../locales/da/sure.json";
import target from "../../../locales/da/target.json";
import workbook from "../../../locales/da/workbook.json";
import type { ViewResources } from "../resources";
import { resources as staffing } from "./daStaffing";

/** The strings in Danish of the views behind tabs, by namespace. */
export const resources: ViewResources = {
  compare,
  drivers,
  improve,
  matters,
  report,
  sure,
  target,
  workbook,
  ...staffing,
};
