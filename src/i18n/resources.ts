import type { resources as first } from "./languages/en";
import type { resources as later } from "./languages/enLater";
import type { resources as staffing } from "./languages/enStaffing";
import type { resources as views } from "./languages/enViews";

/** The strings that the page itself needs, by namespace and key, in the shape of the English ones. */
export type FirstResources = typeof first;

/** The strings of dialogs and charts, which are fetched with the first of them. */
export type LaterResources = typeof later;

/** The strings of the views behind tabs, which are fetched when one is opened. */
export type ViewResources = typeof views;

/** The strings of the view of staffing, which are fetched with those of the other views. */
export type StaffingResources = typeof staffing;

/** All strings by namespace and key. */
export type Resources = FirstResources & LaterResources & ViewResources;
