import { costStatement } from "../../../formula/statement";
import type { CostSheet } from "../../../sheet/schema";
import { answerSheet } from "./answerSheet";
import type { WorkbookSheet } from "./cells";
import { costsSheet } from "./costsSheet";
import { handledSheet } from "./handledSheet";
import { notesSheet } from "./notesSheet";
import { placesOf } from "./places";
import { ratesSheet } from "./ratesSheet";
import { sharingSheet } from "./sharingSheet";
import { staffingSheet } from "./staffingSheet";
import { withWorkedValues } from "./withWorkedValues";
import type { WorkbookWords } from "./words";

/**
 * A sheet as a workbook that an accountant can follow and change: what was typed stands in cells, every figure is a
 * formula over them. Formulas have their English names, as the file format wants; a spreadsheet shows them in its own language.
 */
export function workbookOf(sheet: CostSheet, words: WorkbookWords): readonly WorkbookSheet[] {
  const places = placesOf(sheet, words);
  const statement = costStatement(sheet);
  const staffing = staffingSheet(sheet, words, places);
  return withWorkedValues([
    answerSheet(sheet, statement, words, places),
    handledSheet(sheet, words, places),
    costsSheet(sheet, statement, words, places),
    sharingSheet(sheet, statement, words, places),
    ratesSheet(sheet, words, places),
    notesSheet(sheet, words),
    ...(staffing === null ? [] : [staffing]),
  ]);
}
