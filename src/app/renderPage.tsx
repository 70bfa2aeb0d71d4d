import { renderToString } from "react-dom/server";
import type { Language } from "../i18n/language";
import { loadLanguage } from "../i18n/loadLanguage";
import { createI18n } from "../i18n/setUp";
import { memoryStore } from "../storage/keyValueStore";
import { App } from "./App";
import { openExample } from "./openingSheets";
import { createWorkspace } from "./workspace";

/** The page of a language as markup, showing that language's example, with the words of its head. */
export async function renderPage(language: Language): Promise<{ html: string; title: string; description: string }> {
  const i18n = createI18n(language, await loadLanguage(language));
  const workspace = createWorkspace(await openExample(language, i18n), {
    archive: () => Promise.reject(new Error("a page is rendered without an archive")),
    isLasting: false,
    showFragment: () => undefined,
    now: () => "",
    random: () => 0,
  });
  return {
    html: renderToString(<App i18n={i18n} workspace={workspace} store={memoryStore()} />),
    title: i18n.t("pageTitle"),
    description: i18n.t("description"),
  };
}
