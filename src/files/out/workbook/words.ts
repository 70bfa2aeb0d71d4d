import type { Resources } from "../../../i18n/resources";

/** The words of a workbook in the reader's language, as they stand in `locales`. */
export interface WorkbookWords {
  readonly workbook: Resources["workbook"];
  readonly common: Pick<
    Resources["common"],
    "categories" | "kinds" | "cadences" | "headlines" | "unknown" | "allStreams"
  >;
  /** What is called by its kind when it has no name of its own. */
  readonly untitled: string;
}
