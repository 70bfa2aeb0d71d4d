import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";

/** The title of a sheet as it is listed: its own, or that it has none. */
export function useSheetTitle(): (sheet: CostSheet) => string {
  const t = useWords("library");
  return ({ title }) => (title.trim() === "" ? t("untitled") : title);
}
