import { useWords } from "../../i18n/useWords";
import { lackingStream } from "../../formula/lackingStream";
import type { CostStatement } from "../../formula/statement";
import type { CostUnit, UnitUnknown } from "../../formula/unitCosts";
import { afterColon } from "../../i18n/afterColon";
import { useFrameWords } from "../../i18n/useFrameWords";
import { useNames } from "../../i18n/useNames";
import type { CostSheet } from "../../sheet/schema";

/** Words that all charts share, in the language that is shown. */
export function useChartWords(sheet: CostSheet, { unfinishedLines }: CostStatement) {
  const t = useWords(["charts", "common"]);
  const names = useNames();
  const frame = useFrameWords();
  return {
    /** The switch between chart and table. */
    frame,
    /** Read out for a drawing: its title and how to walk through it. */
    drawing: (title: string) => `${title}. ${t("keys")}`,
    /** That the total is not whole yet, as notes. */
    soFar: unfinishedLines > 0 ? [t("soFar", { count: unfinishedLines })] : [],
    /** Why a figure of some workstreams is unknown; the one that lacks something is named, but not in its own row. */
    reason(reason: UnitUnknown, streamIds: readonly string[], rowId?: string): string {
      const text = t(`common:unknown.${reason}`);
      const stream = lackingStream(reason, sheet, streamIds);
      return stream === null || stream.id === rowId ? text : afterColon(names.ofStream(stream), text);
    },
    /** "per inbound call" and the like. */
    per: (unit: CostUnit) => t(`perUnit.${unit}`),
  };
}
