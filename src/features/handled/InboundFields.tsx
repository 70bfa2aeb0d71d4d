import { streamField } from "../../formula/fieldId";
import { useWords } from "../../i18n/useWords";
import { useFormats } from "../../i18n/useLanguage";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import type { Workstream } from "../../sheet/schema";
import { NumberField } from "../../ui/NumberField";
import { CountField } from "./CountField";
import { HandlingTimeField } from "./HandlingTimeField";

type Inbound = Extract<Workstream, { kind: "inbound" }>;

interface InboundFieldsProps {
  readonly stream: Inbound;
  readonly needsHandlingTime: boolean;
  readonly onChange: (change: Partial<Inbound>, visit: string) => void;
}

/** What is asked of incoming calls; only the calls handled are needed for a cost per call. */
export function InboundFields({ stream, needsHandlingTime, onChange }: InboundFieldsProps) {
  const t = useWords("handled");
  const percent = useNumberEntry({ kind: "share" });
  return (
    <>
      <CountField
        id={streamField(stream.id, "handled")}
        label={t("callsHandled")}
        hint={t("callsHandledHint")}
        value={stream.handled}
        onChange={(handled, visit) => onChange({ handled }, visit)}
      />
      <HandlingTimeField
        stream={stream}
        isOptional={!needsHandlingTime}
        onChange={(handleSeconds, visit) => onChange({ handleSeconds }, visit)}
      />
      <NumberField
        id={streamField(stream.id, "resolvedFirstTime")}
        label={t("resolvedFirstTime")}
        labelNote={t("optional")}
        unit="%"
        entry={percent}
        value={stream.resolvedFirstTime}
        onChange={(resolvedFirstTime, visit) => onChange({ resolvedFirstTime }, visit)}
      />
      <CountField
        id={streamField(stream.id, "offered")}
        label={t("callsOffered")}
        isOptional
        hint={useNotAnswered(stream)}
        value={stream.offered}
        onChange={(offered, visit) => onChange({ offered }, visit)}
      />
    </>
  );
}

/** What became of the calls that were offered and not handled, in words; nothing as long as one count is missing. */
function useNotAnswered({ offered, handled }: Inbound): string | undefined {
  const t = useWords("handled");
  const formats = useFormats();
  if (offered === null || handled === null || offered === 0) return undefined;
  if (handled > offered) return t("moreThanOffered");
  if (handled === offered) return t("allAnswered");
  const calls = offered - handled;
  return t("notAnswered", {
    calls: formats.number(calls, { digits: calls < 10 ? 2 : 0 }),
    share: formats.percent(calls / offered),
  });
}
