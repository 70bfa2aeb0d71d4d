import { periodStart } from "../../i18n/periodStart";
import { useFormats } from "../../i18n/useLanguage";
import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";

/** What sheets are called where several stand together. */
export interface SheetNames {
  /** A sheet by its title and, where it has a first day that the title does not say, its time: a month by its name. */
  readonly nameOf: (sheet: CostSheet) => string;
  /** Several names of which no two are the same: those that come again get a number. */
  readonly unlike: (names: readonly string[]) => string[];
}

/** The names of sheets in the language that is shown. */
export function useSheetNames(): SheetNames {
  const t = useWords("compare");
  const names = useNames();
  const formats = useFormats();
  return {
    nameOf(sheet) {
      const name = names.ofSheet(sheet);
      const when = periodStart(sheet.period, formats);
      // many a name says the month already
      const isSaid = when === null || name.toLowerCase().includes(when.toLowerCase());
      return isSaid ? name : t("named", { title: name, when });
    },
    unlike(names) {
      const met = new Map<string, number>();
      return names.map((name) => {
        const number = (met.get(name) ?? 0) + 1;
        met.set(name, number);
        return number === 1 ? name : t("numbered", { name, number });
      });
    },
  };
}
