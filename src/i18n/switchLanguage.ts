import type { i18n } from "i18next";
import type { Language } from "./language";
import { loadLanguage, loadLaterStrings } from "./loadLanguage";
import { addStrings, hasStrings } from "./setUp";

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
