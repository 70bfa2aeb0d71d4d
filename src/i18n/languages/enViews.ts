import compare from "../../../locales/en/compare.json";
import drivers from "../../../locales/en/drivers.json";
import improve from "../../../locales/en/improve.json";
import matters from "../../../locales/en/matters.json";
import report from "../../../locales/en/report.json";
import sure from "../../../locales/en/sure.json";
import target from "../../../locales/en/target.json";
import workbook from "../../../locales/en/workbook.json";
import { resources as staffing } from "./enStaffing";

/** The strings in English of the views behind tabs, by namespace. */
export const resources = { compare, drivers, improve, matters, report, sure, target, workbook, ...staffing };
