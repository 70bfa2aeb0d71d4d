import { createRoot, hydrateRoot } from "react-dom/client";
import { isLanguage, preferredLanguage } from "../i18n/language";
import { loadLanguage } from "../i18n/loadLanguage";
import { createI18n } from "../i18n/setUp";
import { hasKeptSheets } from "../storage/keys";
import { openStore } from "../storage/keyValueStore";
import "../ui/tokens.css";
import "../ui/base.css";
import { App } from "./App";
import type { Archive } from "./archive";
import { openingFor } from "./openingSheets";
import { createWorkspace } from "./workspace";

/** Shows the sheet that the address or this browser holds; on a prerendered page that shows the same, takes that over. */
export async function start(root: HTMLElement): Promise<void> {
  const page = document.documentElement;
  const isBuilt = page.dataset["root"] !== undefined;
  const isPseudo = new URLSearchParams(location.search).has("pseudo");
  const language = isBuilt && isLanguage(page.lang) ? page.lang : preferredLanguage(navigator.languages);
  const { store, isLasting } = openStore(() => window.localStorage);

  let archive: Promise<Archive> | undefined;
  const openedArchive = () => (archive ??= import("./archive").then(({ openArchive }) => openArchive(store)));
  const isExpected = location.hash.length > 1 || hasKeptSheets(store);
  const [strings, pseudo, kept] = await Promise.all([
    loadLanguage(language),
    isPseudo ? import("../i18n/pseudo") : null,
    isExpected ? openedArchive() : null,
  ]);
  const i18n = createI18n(language, strings, pseudo?.pseudoResources);
  const opening = await openingFor(location.hash, kept, language, i18n);
  const workspace = createWorkspace(opening, {
    archive: openedArchive,
    isLasting,
    showFragment: (token) => history.replaceState(history.state, "", `#${token}`),
    now: () => new Date().toISOString(),
    random: Math.random,
  });
  const app = <App i18n={i18n} workspace={workspace} store={store} />;
  const isPrerendered = kept === null && !isPseudo && root.hasChildNodes();
  if (isPrerendered) hydrateRoot(root, app);
  else createRoot(root).render(app);
}
