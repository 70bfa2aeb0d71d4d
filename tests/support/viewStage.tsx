import type { ReactNode } from "react";
import { useStore } from "zustand";
import { createSheetStore } from "../../src/app/sheetStore";
import type { Language } from "../../src/i18n/language";
import type { SheetState } from "../../src/app/sheetStore";
import type { Edit } from "../../src/sheet/edits/edit";
import type { CostSheet } from "../../src/sheet/schema";
import { renderScreen } from "./screen";

/** Renders a view behind a tab on a sheet that can really be changed, in one language and with the app's own undo. */
export function renderView(
  view: (
    scene: Pick<SheetState, "sheet" | "needUnknown"> & { readonly edit: Edit; readonly onUndo: () => void },
  ) => ReactNode,
  initial: CostSheet,
  language: Language = "en",
  load?: Parameters<typeof createSheetStore>[1],
) {
  const store = createSheetStore(initial, load);
  function Stage() {
    const { sheet, needUnknown, change, undo } = useStore(store);
    return view({ sheet, needUnknown, edit: change, onUndo: undo });
  }
  renderScreen(<Stage />, language);
  return {
    sheet: () => store.getState().sheet,
    edit: (change: Parameters<Edit>[0]) => store.getState().change(change),
    undo: () => store.getState().undo(),
    undoSteps: () => store.getState().past.length,
  };
}
