import { keep, textAt, type Kept, type KeyValueStore } from "./keyValueStore";

/** Where the reader's language is kept; the script that runs before the first paint reads the same key. */
export const LANGUAGE_KEY = "cost-per-call:language";

/** The language that the reader chose, a tag such as `da`; null when none was chosen or what is kept is no such tag. */
export function readLanguage(store: KeyValueStore): string | null {
  const language = textAt(store, LANGUAGE_KEY);
  return language !== null && /^[a-z]{2,3}(-[A-Z]{2})?$/.test(language) ? language : null;
}

/** Keeps the language that the reader chose. */
export function writeLanguage(store: KeyValueStore, language: string): Kept {
  return keep(store, LANGUAGE_KEY, language);
}
