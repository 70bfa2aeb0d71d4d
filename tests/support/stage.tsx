import type { ReactNode } from "react";
import { useStore } from "zustand";
import { createSheetStore } from "../../src/app/sheetStore";
import { costStatement, type CostStatement } from "../../src/formula/statement";
import type { Language } from "../../src/i18n/language";
import type { Edit } from "../../src/sheet/edits/edit";
import type { CostSheet } from "../../src/sheet/schema";
import { renderScreen } from "./screen";

/** What a part of the screen is given while it works on a sheet. */
interface Scene {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  readonly edit: Edit;
}

/** Renders a part of the screen on a sheet that can really be changed, with the app's own undo. */
export function renderStage(part: (scene: Scene) => ReactNode, initial: CostSheet, language: Language = "en") {
  const store = createSheetStore(initial);
  function Stage() {
    const { sheet, change } = useStore(store);
    return part({ sheet, statement: costStatement(sheet), edit: change });
  }
  renderScreen(<Stage />, language);
  return {
    sheet: () => store.getState().sheet,
    undo: () => store.getState().undo(),
    redo: () => store.getState().redo(),
    undoSteps: () => store.getState().past.length,
  };
}
