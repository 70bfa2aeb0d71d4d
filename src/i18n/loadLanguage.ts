import type { Language } from "./language";
import type { FirstResources, LaterResources } from "./resources";

interface Loaders {
  readonly first: () => Promise<{ resources: FirstResources }>;
  readonly later: () => Promise<{ resources: LaterResources }>;
}

// Each import is written out, so that the build makes files of them and a reader loads only their own language.
const LOADERS: Record<Language, Loaders> = {
  en: { first: () => import("./languages/en"), later: () => import("./languages/enLater") },
  da: { first: () => import("./languages/da"), later: () => import("./languages/daLater") },
};

/** The strings of the page itself in one language. Rejects only when the file cannot be had. */
export async function loadLanguage(language: Language): Promise<FirstResources> {
  return (await LOADERS[language].first()).resources;
}

/** The strings of dialogs and charts in one language. Rejects only when the file cannot be had. */
export async function loadLaterStrings(language: Language): Promise<LaterResources> {
  return (await LOADERS[language].later()).resources;
}
