import { useWords } from "../../i18n/useWords";
import { lackingStream } from "../../formula/lackingStream";
import { missingField } from "../../formula/missingField";
import type { UnitUnknown } from "../../formula/unitCosts";
import { afterColon } from "../../i18n/afterColon";
import { useNames } from "../../i18n/useNames";
import type { CostSheet } from "../../sheet/schema";

/** Why a figure of some workstreams is unknown, and the field that would mend it; null where there is no single one. */
export interface Reason {
  readonly text: string;
  readonly fieldId: string | null;
}

/**
 * Puts into words why a figure is unknown. Where a sheet has several workstreams, what is missing is said of the one that
 * lacks it: "Chat: the handling time is missing."
 */
export function useReasons(sheet: CostSheet): (reason: UnitUnknown, streamIds: readonly string[]) => Reason {
  const t = useWords("common");
  const names = useNames();
  return (reason, streamIds) => {
    const text = t(`unknown.${reason}`);
    const stream = lackingStream(reason, sheet, streamIds);
    const fieldId = missingField(reason, sheet, streamIds);
    return { text: stream === null ? text : afterColon(names.ofStream(stream), text), fieldId };
  };
}
