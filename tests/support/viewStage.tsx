import type { ReactNode } from "react";
import { useStore } from "zustand";
import { createSheetStore } from "../../src/app/sheetStore";
import type { Language } from "../../src/i18n/language";
import type { Edit } from "../../src/sheet/edits/edit";
import type { CostSheet } from "../../src/sheet/schema";
import { renderScreen } from "./screen";

/** Renders a view behind a tab on a sheet that can really be changed, in one language and with the app's own undo. */
export function renderView(
  view: (scene: { readonly sheet: CostSheet; readonly edit: Edit; readonly onUndo: () => void }) => ReactNode,
  initial: CostSheet,
  language: Language = "en",
) {
  const store = createSheetStore(initial);
  function Stage() {
    const { sheet, change, undo } = useStore(store);
    return view({ sheet, edit: change, onUndo: undo });
  }
  renderScreen(<Stage />, language);
  return {
    sheet: () => store.getState().sheet,
    edit: (change: Parameters<Edit>[0]) => store.getState().change(change),
    undo: () => store.getState().undo(),
    undoSteps: () => store.getState().past.length,
  };
}
