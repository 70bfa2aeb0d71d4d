import { streamField } from "../../formula/fieldId";
import { useWords } from "../../i18n/useWords";
import type { Workstream } from "../../sheet/schema";
import { SelectField } from "../../ui/SelectField";
import { CountField } from "./CountField";
import { HandlingTimeField } from "./HandlingTimeField";

type Outbound = Extract<Workstream, { kind: "outbound" }>;

interface OutboundFieldsProps {
  readonly stream: Outbound;
  readonly needsContacts: boolean;
  readonly needsHandlingTime: boolean;
  readonly onChange: (change: Partial<Outbound>, visit?: string) => void;
}

/** What is asked of calls out of the house; needed is the result that they are priced by, sales or leads. */
export function OutboundFields({ stream, needsContacts, needsHandlingTime, onChange }: OutboundFieldsProps) {
  const t = useWords("handled");
  const count = (field: "dialled" | "reached" | "sales" | "leads", isOptional: boolean, hint?: string) => (
    <CountField
      id={streamField(stream.id, field)}
      label={t(field)}
      isOptional={isOptional}
      hint={hint}
      value={stream[field]}
      onChange={(value, visit) => onChange({ [field]: value }, visit)}
    />
  );
  const isPerSale = stream.pricedPer === "sale";
  return (
    <>
      <SelectField
        id={streamField(stream.id, "pricedPer")}
        label={t("pricedPer")}
        value={stream.pricedPer}
        options={[
          { value: "sale", label: t("perSale") },
          { value: "lead", label: t("perLead") },
        ]}
        onChange={(pricedPer) => onChange({ pricedPer })}
      />
      {isPerSale ? count("sales", false) : count("leads", false)}
      {count("reached", !needsContacts, t("reachedHint"))}
      <HandlingTimeField
        stream={stream}
        isOptional={!needsHandlingTime}
        onChange={(handleSeconds, visit) => onChange({ handleSeconds }, visit)}
      />
      {count("dialled", true)}
      {isPerSale ? count("leads", true) : count("sales", true)}
    </>
  );
}
