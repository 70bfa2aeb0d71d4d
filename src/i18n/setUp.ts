import { createInstance, type i18n } from "i18next";
import { isLanguage, type Language } from "./language";
import { loadLanguage, loadLaterStrings, type LaterPart } from "./loadLanguage";

/** Strings by namespace. */
type Strings = Readonly<Record<string, object>>;

/** What is done to strings before they are shown; otherwise they are shown as they are. */
type Rewrite = <T extends object>(strings: T) => T;

const rewrites = new WeakMap<i18n, Rewrite>();

/**
 * A translator that is ready at once and knows nothing of any other: a prerender of two languages makes two. There is no
 * fallback language, so a missing string shows its key and is seen in tests; React escapes what is inserted. `rewrite`
 * also holds for strings that are added later.
 */
export function createI18n(language: Language, strings: Strings, rewrite?: Rewrite): i18n {
  const instance = createInstance();
  if (rewrite !== undefined) rewrites.set(instance, rewrite);
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    defaultNS: "common",
    ns: Object.keys(strings),
    resources: { [language]: rewritten(instance, strings) as Record<string, Record<string, object>> },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}

/** A namespace of each part, by which to tell whether the part is there. */
const SAMPLES: Record<LaterPart, string> = { later: "how", views: "improve" };

/** Fetches the strings of a part that is loaded later, in the language that is shown, unless they are there. */
export async function addLaterStrings(instance: i18n, part: LaterPart): Promise<void> {
  const { language } = instance;
  if (!isLanguage(language) || hasStrings(instance, part)) return;
  addStrings(instance, language, await loadLaterStrings(language, part));
}

/** Shows another language without a reload, once all its strings that are in use are there: never half translated. */
export async function switchLanguage(instance: i18n, language: Language): Promise<void> {
  const [first, later, views] = await Promise.all([
    loadLanguage(language),
    hasStrings(instance, "later") ? loadLaterStrings(language, "later") : {},
    hasStrings(instance, "views") ? loadLaterStrings(language, "views") : {},
  ]);
  addStrings(instance, language, { ...first, ...later, ...views });
  await instance.changeLanguage(language);
}

/** Whether the strings of a part that is loaded later are there, in the language that is shown. */
export function hasStrings(instance: i18n, part: LaterPart): boolean {
  return instance.hasResourceBundle(instance.language, SAMPLES[part]);
}

function addStrings(instance: i18n, language: Language, strings: Strings): void {
  for (const [namespace, texts] of Object.entries(rewritten(instance, strings))) {
    instance.addResourceBundle(language, namespace, texts, true, true);
  }
}

function rewritten(instance: i18n, strings: Strings): Strings {
  return rewrites.get(instance)?.(strings) ?? strings;
}
