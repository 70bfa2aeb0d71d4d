import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { useStore } from "zustand";
import { createSheetStore } from "../../src/app/sheetStore";
import type { Language } from "../../src/i18n/language";
import { loadLanguage, loadLaterStrings } from "../../src/i18n/loadLanguage";
import { createI18n } from "../../src/i18n/setUp";
import type { Edit } from "../../src/sheet/edits/edit";
import type { CostSheet } from "../../src/sheet/schema";
import { EntryProblems } from "../../src/ui/EntryProblems";

/** Renders a view behind a tab on a sheet that can really be changed, with all strings and the app's own undo. */
export async function renderView(
  view: (scene: { readonly sheet: CostSheet; readonly edit: Edit }) => ReactNode,
  initial: CostSheet,
  language: Language = "en",
) {
  const parts = [loadLanguage(language), loadLaterStrings(language, "later"), loadLaterStrings(language, "views")];
  const i18n = createI18n(language, Object.assign({}, ...(await Promise.all(parts))) as Record<string, object>);
  const store = createSheetStore(initial);
  function Stage() {
    const { sheet, change } = useStore(store);
    return view({ sheet, edit: change });
  }
  render(
    <I18nextProvider i18n={i18n}>
      <EntryProblems>
        <Stage />
      </EntryProblems>
    </I18nextProvider>,
  );
  return {
    sheet: () => store.getState().sheet,
    edit: (change: Parameters<Edit>[0]) => store.getState().change(change),
    undo: () => store.getState().undo(),
    undoSteps: () => store.temporal.getState().pastStates.length,
  };
}
