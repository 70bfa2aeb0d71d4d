import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { isLanguage, preferredLanguage } from "../i18n/language";
import { loadLanguage } from "../i18n/loadLanguage";
import { createI18n } from "../i18n/setUp";
import { hasKeptSheets, LEAVING_KEY } from "../storage/keys";
import { keep, openStore } from "../storage/keyValueStore";
import "../ui/tokens.css";
import "../ui/base.css";
import { App } from "./App";
import type { Archive } from "./archive";
import { openExample } from "./openingSheets";
import { createWorkspace } from "./workspace";

/** Shows the sheet that the address or this browser holds; on a prerendered page that shows the same, takes that over. */
export async function start(root: HTMLElement): Promise<void> {
  const page = document.documentElement;
  const isBuilt = page.dataset["root"] !== undefined;
  const isPseudo = new URLSearchParams(location.search).has("pseudo");
  const language = isBuilt && isLanguage(page.lang) ? page.lang : preferredLanguage(navigator.languages);
  const { store } = openStore(() => window.localStorage);

  const clock = { now: () => new Date().toISOString(), random: Math.random };
  let archive: Promise<Archive> | undefined;
  const openedArchive = () => {
    archive ??= import("./openArchive").then((part) => part.openBrowserArchive(store, clock));
    archive.catch(() => (archive = undefined));
    return archive;
  };
  const isExpected = location.hash.length > 1 || hasKeptSheets(store);
  const [strings, pseudo, kept] = await Promise.all([
    loadLanguage(language),
    isPseudo ? import("../i18n/pseudo") : null,
    isExpected ? openedArchive() : null,
  ]);
  const i18n = createI18n(language, strings, pseudo?.pseudoResources);
  const opening = await (kept?.openingAt(location.hash, language, i18n) ?? openExample(language, i18n));
  const workspace = createWorkspace(opening, {
    archive: openedArchive,
    showFragment: (token) => history.replaceState(history.state, "", `#${token}`),
    recognise: async (sheet, origin) => {
      const shown = isLanguage(i18n.language) ? i18n.language : language;
      return (await openedArchive()).recognise({ sheet, origin }, shown, i18n);
    },
    noteLeaving: (rowId) => {
      keep(
        openStore(() => window.sessionStorage).store,
        LEAVING_KEY,
        JSON.stringify(rowId === null ? [] : [rowId, location.hash]),
      );
    },
    random: clock.random,
  });
  await workspace.sheets.getState().ready(opening.sheet);
  const app = <App i18n={i18n} workspace={workspace} store={store} />;
  const isPrerendered = kept === null && !isPseudo && root.hasChildNodes();
  // In slices, so that taking the page over never blocks it.
  if (isPrerendered) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
}
