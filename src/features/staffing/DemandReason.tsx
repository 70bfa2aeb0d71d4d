import { streamField } from "../../formula/fieldId";
import { missingEntry } from "../../formula/missingField";
import { openingField, staffingField } from "../../formula/staffing/staffingField";
import { afterColon } from "../../i18n/afterColon";
import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import type { CostSheet, Workstream } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import { focusField } from "../../ui/focusField";
import type { DemandMissing } from "./demandOf";

interface DemandReasonProps {
  readonly reason: DemandMissing;
  readonly sheet: CostSheet;
}

/** Why the calls of a week cannot be shown, and the way to the field that would mend it. */
export function DemandReason({ reason, sheet }: DemandReasonProps) {
  const t = useWords(["staffing", "common"]);
  const names = useNames();
  const { fieldId, stream } = placeOf(reason, sheet);
  const text = isOwn(reason) ? t(`reasons.${reason}`) : t(`common:unknown.${reason}`);
  return (
    <p>
      {stream !== null && sheet.work.length > 1 ? afterColon(names.ofStream(stream), text) : text}
      {fieldId !== null && (
        <>
          {" "}
          <Button look="link" onClick={() => focusField(fieldId)}>
            {t("goTo")}
          </Button>
        </>
      )}
    </p>
  );
}

const OWN_REASONS = [
  "noInbound",
  "noArrivals",
  "zeroCalls",
  "neverOpen",
  "noCallsInOpenHours",
  "noPeakFactor",
] as const;

function isOwn(reason: DemandMissing): reason is (typeof OWN_REASONS)[number] {
  return OWN_REASONS.some((each) => each === reason);
}

interface Place {
  readonly fieldId: string | null;
  readonly stream: Workstream | null;
}

function placeOf(reason: DemandMissing, sheet: CostSheet): Place {
  switch (reason) {
    case "noInbound":
      return { fieldId: null, stream: null };
    case "neverOpen":
      return { fieldId: openingField(0, "closed"), stream: null };
    case "noPeakFactor":
      return { fieldId: staffingField("peakFactor"), stream: null };
    case "zeroCalls": {
      const stream = sheet.work.find((each) => each.kind === "inbound") ?? null;
      const entry = stream !== null && "offered" in stream && stream.offered === null ? "handled" : "offered";
      return { fieldId: stream === null ? null : streamField(stream.id, entry), stream };
    }
    case "noCallsInOpenHours":
      return { fieldId: staffingField("profile"), stream: null };
    case "noArrivals": {
      const stream = sheet.work.find((each) => each.kind === "inbound" && each.offered === null) ?? null;
      return { fieldId: stream === null ? null : streamField(stream.id, "offered"), stream };
    }
    default:
      return missingEntry(reason, sheet, []) ?? { fieldId: null, stream: null };
  }
}
