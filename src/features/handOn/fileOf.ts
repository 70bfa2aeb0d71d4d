import { csvOf } from "../../files/out/csv";
import { fileName } from "../../ui/fileName";
import { sheetFileText } from "../../files/out/sheetFile";
import type { WorkbookWords } from "../../files/out/workbook/words";
import { workbookOf } from "../../files/out/workbook/workbookOf";
import type { Language } from "../../i18n/language";
import { namesIn } from "../../i18n/namesIn";
import { numberMarks } from "../../i18n/numberFormats";
import type { useTranslator } from "../../i18n/useLanguage";
import type { CostSheet } from "../../sheet/schema";

type Translator = ReturnType<typeof useTranslator>;

/** A file to save, and what it is called. */
interface NamedFile {
  readonly file: Blob;
  readonly name: string;
}

/** A sheet as a file of some kind, in the language that is shown. Rejects only when a part of the app cannot be had. */
export async function fileOf(
  kind: "workbook" | "csv" | "sheet",
  sheet: CostSheet,
  translator: Translator,
  language: Language,
): Promise<NamedFile> {
  const words = wordsOf(translator, language);
  const named = (ending: string) => fileName(sheet.title, words.names.ofSheet({ title: "" }), ending);
  if (kind === "sheet") {
    return { file: new Blob([sheetFileText(sheet)], { type: "application/json" }), name: named("json") };
  }
  if (kind === "csv") {
    const isComma = numberMarks(language).decimal === ",";
    const style = { separator: isComma ? ";" : ",", decimalMark: isComma ? "," : "." } as const;
    return { file: new Blob([csvOf(sheet, words, style)], { type: "text/csv" }), name: named("csv") };
  }
  const { writeWorkbook } = await import("../../files/out/workbook/writeWorkbook");
  return { file: await writeWorkbook(workbookOf(sheet, words)), name: named("xlsx") };
}

/** The words of a workbook as a whole, since a description is made of all of them. */
function wordsOf(translator: Translator, language: Language): WorkbookWords {
  const namespace = <Name extends "workbook" | "common">(name: Name) =>
    translator.getResourceBundle(language, name) as WorkbookWords[Name];
  return {
    workbook: namespace("workbook"),
    common: namespace("common"),
    names: namesIn(translator.getFixedT(language, "common")),
  };
}
