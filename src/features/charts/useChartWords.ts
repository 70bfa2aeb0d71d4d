import { useWords } from "../../i18n/useWords";
import type { CostStatement } from "../../formula/statement";
import type { Unit, UnitUnknown } from "./unitCost";

/** Words that all charts share, in the language that is shown. */
export function useChartWords(statement: CostStatement) {
  const t = useWords(["charts", "common"]);
  const { unfinishedLines } = statement;
  return {
    /** The switch between chart and table. */
    frame: { showAs: t("showAs"), chart: t("chart"), table: t("table") },
    /** Read out for a drawing: its title and how to walk through it. */
    drawing: (title: string) => `${title}. ${t("keys")}`,
    /** That the total is not whole yet, as notes. */
    soFar: unfinishedLines > 0 ? [t("soFar", { count: unfinishedLines })] : [],
    /** Why there is no figure. */
    reason: (reason: UnitUnknown) => (reason === "noCost" ? t("reason.noCost") : t(`common:unknown.${reason}`)),
    /** "per inbound call" and the like. */
    per: (unit: Unit) => t(`perUnit.${unit}`),
  };
}
