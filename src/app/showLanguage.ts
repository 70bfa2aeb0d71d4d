import type { i18n } from "i18next";
import { isLanguage, type Language } from "../i18n/language";
import { switchLanguage } from "../i18n/switchLanguage";
import type { KeyValueStore } from "../storage/keyValueStore";
import { writeLanguage } from "../storage/writeLanguage";
import { exampleIn, firstExample } from "./openingSheets";
import type { Workspace } from "./workspace";

/**
 * Switches the language without a reload, remembers it, and lets the page's language, title, description and address
 * follow. An example that was not asked for by name becomes the example of the new language; its words always follow.
 */
export async function showLanguage(
  language: Language,
  i18n: i18n,
  workspace: Workspace,
  store: KeyValueStore,
): Promise<void> {
  if (language === i18n.language) return;
  await switchLanguage(i18n, language);
  writeLanguage(store, language);
  describePage(i18n, language);
  const { origin } = workspace.state.getState();
  if (origin.kind !== "example") return;
  const id = origin.isChosen ? origin.id : firstExample(language);
  const sheet = await exampleIn(id, i18n);
  if (workspace.state.getState().origin === origin) await workspace.open(sheet, { ...origin, id });
}

function describePage(i18n: i18n, language: Language): void {
  const page = document.documentElement;
  const before = page.lang;
  page.lang = language;
  document.title = i18n.t("pageTitle");
  document.querySelector('meta[name="description"]')?.setAttribute("content", i18n.t("description"));
  const { root, languages } = page.dataset;
  if (root === undefined || !isLanguage(before)) return;
  const folder = language === languages?.split(" ")[0] ? "" : `${language}/`;
  const there = new URL(root + folder, location.href);
  there.search = location.search;
  there.hash = location.hash;
  page.dataset["root"] = folder === "" ? "./" : "../";
  history.replaceState(history.state, "", there.href);
}
