import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import type { Language } from "../../src/i18n/language";
import { resources as da } from "../../src/i18n/languages/da";
import { resources as daLater } from "../../src/i18n/languages/daLater";
import { resources as daViews } from "../../src/i18n/languages/daViews";
import { resources as en } from "../../src/i18n/languages/en";
import { resources as enLater } from "../../src/i18n/languages/enLater";
import { resources as enViews } from "../../src/i18n/languages/enViews";
import { createI18n } from "../../src/i18n/setUp";
import { EntryProblems } from "../../src/ui/EntryProblems";

/** Renders a part of the screen in one language, with all that it needs around it. */
export function renderScreen(screen: ReactNode, language: Language = "en") {
  const i18n = createI18n(
    language,
    language === "da" ? { ...da, ...daLater, ...daViews } : { ...en, ...enLater, ...enViews },
  );
  const around = (content: ReactNode) => (
    <I18nextProvider i18n={i18n}>
      <EntryProblems>{content}</EntryProblems>
    </I18nextProvider>
  );
  const result = render(around(screen));
  return { ...result, show: (next: ReactNode) => result.rerender(around(next)) };
}
