/**
 * What each language of the app needs besides its strings: its own name for itself, and how Unicode's locale data
 * calls the usual written date. A new language is one entry here, one folder in `locales/` and one file in `languages/`.
 */
export const LANGUAGE_FACTS = {
  en: { ownName: "English", dateStyle: "medium" },
  da: { ownName: "Dansk", dateStyle: "short" },
} as const satisfies Record<string, { ownName: string; dateStyle: "short" | "medium" }>;

/** A language of the app, by its BCP 47 tag. */
export type Language = keyof typeof LANGUAGE_FACTS;

/** Every language of the app, in the order in which they are offered. */
export const LANGUAGES = Object.keys(LANGUAGE_FACTS).filter(isLanguage);

/** The language for whoever wants none of those that the app speaks. */
export const DEFAULT_LANGUAGE: Language = "en";

/** Whether a value is the tag of a language of the app. */
export function isLanguage(value: unknown): value is Language {
  return typeof value === "string" && Object.hasOwn(LANGUAGE_FACTS, value);
}

/** The first wanted tag ("da-DK" counts as "da") that the app speaks; otherwise `DEFAULT_LANGUAGE`. */
export function preferredLanguage(wantedTags: readonly string[]): Language {
  for (const tag of wantedTags) {
    const primary = tag.toLowerCase().split("-")[0];
    if (isLanguage(primary)) return primary;
  }
  return DEFAULT_LANGUAGE;
}
