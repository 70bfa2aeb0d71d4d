import { afterColon } from "../../i18n/afterColon";
import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import { planOf } from "../../sheet/staffingStart";
import { Button } from "../../ui/Button";
import { focusField } from "../../ui/focusField";
import { isDemandReason, isMendedByAdding, isOwnReason, mendingEntry, type StaffingUnknown } from "./staffingReasons";

interface StaffingReasonProps {
  readonly reason: StaffingUnknown;
  readonly sheet: CostSheet;
  /** What cannot be told, before the reason and without a full stop. */
  readonly of?: string | undefined;
}

/** Why something cannot be told, of several workstreams which one lacks something, and the way to the field that would mend it. */
export function StaffingReason({ reason, sheet, of }: StaffingReasonProps) {
  const t = useWords(["staffing", "staffingAnswers", "common"]);
  const names = useNames();
  const entry = mendingEntry(reason, sheet);
  const text = textOf();
  const stream = sheet.work.length > 1 ? (entry?.stream ?? null) : null;
  return (
    <p>
      {sentence()}
      {entry !== null && (
        <>
          {" "}
          <Button look="link" onClick={() => focusField(entry.fieldId)}>
            {t(isMendedByAdding(entry) ? "goThere" : "goTo")}
          </Button>
        </>
      )}
    </p>
  );

  function sentence(): string {
    if (stream !== null) return `${of === undefined ? "" : `${of}. `}${afterColon(names.ofStream(stream), text)}`;
    return of === undefined ? text : afterColon(of, text);
  }

  function textOf(): string {
    if (reason === "noArrivals" && entry?.stream?.kind === "inbound" && entry.stream.handled !== null)
      return t("reasons.noArrivalsOfHandled");
    if (isDemandReason(reason)) return t(`reasons.${reason}`);
    if (!isOwnReason(reason)) return t(`common:unknown.${reason}`);
    const isEndless = reason === "tooFewHours" && planOf(sheet).model === "erlangC";
    return t(`staffingAnswers:reasons.${isEndless ? "queueWithoutEnd" : reason}`);
  }
}
