import { keep, type Kept, type KeyValueStore } from "./keyValueStore";

/** Where the reader's language is kept: read by the script that runs before the first paint, and by nothing else. */
const LANGUAGE_KEY = "cost-per-call:language";

/** Keeps the language that the reader chose, a tag such as `da`. */
export function writeLanguage(store: KeyValueStore, language: string): Kept {
  return keep(store, LANGUAGE_KEY, language);
}
