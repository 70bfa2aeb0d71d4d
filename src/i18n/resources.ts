import type { resources as first } from "./languages/en";
import type { resources as later } from "./languages/enLater";

/** The strings that the page itself needs, by namespace and key, in the shape of the English ones. */
export type FirstResources = typeof first;

/** The strings of dialogs and charts, which are fetched with the first of them. */
export type LaterResources = typeof later;

/** All strings by namespace and key. */
export type Resources = FirstResources & LaterResources;
