import { loadSheet, type LoadError } from "../../sheet/migrations";
import { readJson } from "../../sheet/readJson";
import type { CostSheet } from "../../sheet/schema";

/** Far above the largest sheet, far below what stalls a page; in bytes. */
const LARGEST_FILE = 5_000_000;

/** Why a file opens no sheet. */
export type SheetFileError = LoadError | "fileTooLarge" | "fileUnreadable" | "notJson";

/** A sheet as the text of a file that opens again. */
export function sheetFileText(sheet: CostSheet): string {
  return `${JSON.stringify(sheet, null, 2)}\n`;
}

/** The sheet of a file, checked like everything from outside; never throws. */
export async function readSheetFile(
  file: Blob,
): Promise<{ readonly ok: true; readonly value: CostSheet } | { readonly ok: false; readonly error: SheetFileError }> {
  if (file.size > LARGEST_FILE) return { ok: false, error: "fileTooLarge" };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { ok: false, error: "fileUnreadable" };
  }
  const read = readJson(text);
  if (!read.ok) return { ok: false, error: read.error === "notJson" ? "notJson" : "notASheet" };
  return loadSheet(read.value);
}
