import type { AmountUnit } from "../../files/in/amountUnit";
import type { Choices } from "../../files/in/choices";
import type { Digest } from "../../files/in/digest";
import { useWords } from "../../i18n/useWords";
import { SelectField } from "../../ui/SelectField";
import { useUnitName } from "./useUnitName";

interface UnitFieldProps {
  readonly digest: Digest;
  /** The currency of the sheet. */
  readonly currency: string;
  readonly onChoose: (choices: Choices) => void;
}

const UNITS = { "1": 1, "1000": 1_000, "1000000": 1_000_000 } as const satisfies Record<string, AmountUnit>;

/** Whether amounts are written in ones, thousands or millions: as the table says, unless chosen otherwise. */
export function UnitField({ digest, currency, onChoose }: UnitFieldProps) {
  const t = useWords("bringIn");
  const nameOf = useUnitName(currency);
  return (
    <SelectField
      id="bring-in-unit"
      label={t("fields.unit")}
      value={String(digest.unit) as keyof typeof UNITS}
      options={(Object.keys(UNITS) as (keyof typeof UNITS)[]).map((value) => ({ value, label: nameOf(UNITS[value]) }))}
      onChange={(value) => onChoose({ unit: UNITS[value] })}
    />
  );
}
