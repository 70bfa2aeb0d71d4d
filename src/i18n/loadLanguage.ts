import type { Language } from "./language";
import type { FirstResources, LaterResources, ViewResources } from "./resources";

interface Loaders {
  readonly first: () => Promise<{ resources: FirstResources }>;
  readonly later: () => Promise<{ resources: LaterResources }>;
  readonly views: () => Promise<{ resources: ViewResources }>;
}

/**
 * What is loaded after the first paint: `later` is what the page shows by itself and its dialogs, `views` what stands
 * behind tabs and is loaded when one is opened.
 */
export type LaterPart = "later" | "views";

// Each import is written out, so that the build makes files of them and a reader loads only their own language.
const LOADERS: Record<Language, Loaders> = {
  en: {
    first: () => import("./languages/en"),
    later: () => import("./languages/enLater"),
    views: () => import("./languages/enViews"),
  },
  da: {
    first: () => import("./languages/da"),
    later: () => import("./languages/daLater"),
    views: () => import("./languages/daViews"),
  },
};

/** The strings of the page itself in one language. Rejects only when the file cannot be had. */
export async function loadLanguage(language: Language): Promise<FirstResources> {
  return (await LOADERS[language].first()).resources;
}

/** The strings in one language of a part that is loaded later. Rejects only when the file cannot be had. */
export async function loadLaterStrings(language: Language, part: LaterPart): Promise<LaterResources | ViewResources> {
  return (await LOADERS[language][part]()).resources;
}
