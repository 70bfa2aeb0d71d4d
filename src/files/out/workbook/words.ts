import type { Names } from "../../../i18n/namesIn";
import type { Resources } from "../../../i18n/resources";

/** The words of a workbook in the reader's language, as they stand in `locales`. */
export interface WorkbookWords {
  readonly workbook: Resources["workbook"];
  readonly common: Pick<
    Resources["common"],
    "categories" | "kinds" | "cadences" | "headlines" | "unknown" | "allStreams"
  >;
  readonly names: Names;
}
