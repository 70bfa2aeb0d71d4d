import { streamField } from "../../formula/fieldId";
import { useWords } from "../../i18n/useWords";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { BOUNDS } from "../../sheet/limits";
import type { Workstream } from "../../sheet/schema";
import { NumberField } from "../../ui/NumberField";

interface HandlingTimeFieldProps {
  readonly stream: Workstream;
  readonly isOptional: boolean;
  readonly onChange: (seconds: number | null, visit: string) => void;
}

/** How long one contact takes an agent, typed m:ss or in minutes; for outbound calls per call that reached someone. */
export function HandlingTimeField({ stream, isOptional, onChange }: HandlingTimeFieldProps) {
  const t = useWords("handled");
  return (
    <NumberField
      id={streamField(stream.id, "handleSeconds")}
      label={t(stream.kind === "outbound" ? "handlingTimeReached" : "handlingTime")}
      labelNote={isOptional ? t("optional") : undefined}
      hint={t(hintOf(stream.kind))}
      unit={t("minutes")}
      entry={useNumberEntry({ kind: "duration", maximum: BOUNDS.handleSeconds })}
      value={stream.handleSeconds}
      onChange={onChange}
    />
  );
}

function hintOf(kind: Workstream["kind"]) {
  switch (kind) {
    case "inbound":
      return "handlingTimeHint";
    case "outbound":
      return "handlingTimeReachedHint";
    default:
      return "channelTimeHint";
  }
}
