import { renderToString } from "react-dom/server";
import type { Language } from "../i18n/language";
import { loadLanguage } from "../i18n/loadLanguage";
import { createI18n } from "../i18n/setUp";
import { memoryStore } from "../storage/keyValueStore";
import { App } from "./App";
import { openExample } from "./openingSheets";
import { createWorkspace } from "./workspace";

/** A page before any script: the markup of its root, the words of its head, and what it says when scripts cannot be had. */
interface RenderedPage {
  readonly html: string;
  /** What the page is called where it is installed. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly notStarted: string;
}

/** The page of a language as markup, showing that language's example, with the words of its head. */
export async function renderPage(language: Language): Promise<RenderedPage> {
  const i18n = createI18n(language, await loadLanguage(language));
  const workspace = createWorkspace(await openExample(language, i18n), {
    archive: () => Promise.reject(new Error("a page is rendered without an archive")),
    showFragment: () => undefined,
    recognise: (_, origin) => Promise.resolve(origin),
    noteLeaving: () => undefined,
    random: () => 0,
  });
  return {
    html: renderToString(<App i18n={i18n} workspace={workspace} store={memoryStore()} />),
    name: i18n.t("brand", { ns: "header" }),
    title: i18n.t("pageTitle"),
    description: i18n.t("description"),
    notStarted: i18n.t("notLoaded"),
  };
}
