import compare from "../../../locales/en/compare.json";
import drivers from "../../../locales/en/drivers.json";
import improve from "../../../locales/en/improve.json";
import matters from "../../../locales/en/matters.json";
import sure from "../../../locales/en/sure.json";
import target from "../../../locales/en/target.json";

/** The strings in English of the views behind tabs, by namespace. */
export const resources = { compare, drivers, improve, matters, sure, target };
