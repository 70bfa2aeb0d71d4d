import { streamField } from "../../formula/fieldId";
import { useWords } from "../../i18n/useWords";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { BOUNDS } from "../../sheet/limits";
import type { Workstream } from "../../sheet/schema";
import { NumberField } from "../../ui/NumberField";
import { CountField } from "./CountField";
import { HandlingTimeField } from "./HandlingTimeField";

type Channel = Extract<Workstream, { kind: "chat" | "email" | "other" }>;

interface ChannelFieldsProps {
  readonly stream: Channel;
  readonly needsHandlingTime: boolean;
  readonly onChange: (
    change: Partial<Pick<Channel, "handled" | "handleSeconds" | "concurrency">>,
    visit: string,
  ) => void;
}

/** What is asked of contacts in writing and all others. */
export function ChannelFields({ stream, needsHandlingTime, onChange }: ChannelFieldsProps) {
  const t = useWords("handled");
  const concurrency = useNumberEntry({ kind: "count", minimum: 1, maximum: BOUNDS.concurrency });
  return (
    <>
      <CountField
        id={streamField(stream.id, "handled")}
        label={t("contactsHandled")}
        value={stream.handled}
        onChange={(handled, visit) => onChange({ handled }, visit)}
      />
      <HandlingTimeField
        stream={stream}
        isOptional={!needsHandlingTime}
        onChange={(handleSeconds, visit) => onChange({ handleSeconds }, visit)}
      />
      <NumberField
        id={streamField(stream.id, "concurrency")}
        label={t(stream.kind === "chat" ? "concurrencyOfChats" : "concurrency")}
        hint={t("concurrencyHint")}
        entry={concurrency}
        value={stream.concurrency}
        onChange={(value, visit) => onChange({ concurrency: value }, visit)}
      />
    </>
  );
}
