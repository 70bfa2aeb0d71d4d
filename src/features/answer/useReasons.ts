import { useWords } from "../../i18n/useWords";
import { missingEntry } from "../../formula/missingField";
import { afterColon } from "../../i18n/afterColon";
import type { CostSheet } from "../../sheet/schema";
import type { AnswerUnknown } from "./answerFigure";

/** Why a figure of some workstreams is unknown, and the field that would mend it; null where there is no single one. */
export interface Reason {
  readonly text: string;
  readonly fieldId: string | null;
}

/**
 * Puts into words why a figure is unknown. Where a sheet has several workstreams, what is missing is said of the one that
 * lacks it: "Chat: the handling time is missing." A sentence on something that is none of any ("no calls were handled")
 * says by itself whose it is.
 */
export function useReasons(sheet: CostSheet): (reason: AnswerUnknown, streamIds: readonly string[]) => Reason {
  const t = useWords("common");
  return (reason, streamIds) => {
    const text = t(`unknown.${reason}`);
    const { stream = null, fieldId = null } = missingEntry(reason, sheet, streamIds) ?? {};
    if (stream === null || sheet.work.length === 1 || !reason.startsWith("no")) return { text, fieldId };
    return { text: afterColon(stream.name || t(`kinds.${stream.kind}`), text), fieldId };
  };
}
