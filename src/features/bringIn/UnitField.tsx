import type { AmountUnit } from "../../files/in/amountUnit";
import type { Choices } from "../../files/in/choices";
import type { Digest } from "../../files/in/digest";
import { useWords } from "../../i18n/useWords";
import { numberFormat } from "../../i18n/numberFormats";
import { useLanguage } from "../../i18n/useLanguage";
import { SelectField } from "../../ui/SelectField";
import styles from "./BringIn.module.css";
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
      notes={<UnitNote digest={digest} currency={currency} />}
      onChange={(value) => onChoose({ unit: UNITS[value] })}
    />
  );
}

/** Where the unit comes from and what it makes of an amount, or that the table says another one. */
function UnitNote({
  digest: { unit, unitTold, unitSample, isShownShortened },
  currency,
}: Omit<UnitFieldProps, "onChoose">) {
  const t = useWords("bringIn");
  const language = useLanguage();
  const nameOf = useUnitName(currency);
  if (unitTold !== null && unitTold.unit !== unit) {
    const said = { text: shortened(unitTold.text), unit: nameOf(unitTold.unit), chosen: nameOf(unit) };
    if (isShownShortened && unit === 1) return <p>{t("unitShown", said)}</p>;
    return <p className={styles.warning}>{t("unitIgnored", said)}</p>;
  }
  if (unitSample === null) return null;
  const format = numberFormat(language, { maximumFractionDigits: 6 });
  const sample = { written: format.format(unitSample.written), amount: format.format(unitSample.amount) };
  return (
    <p>
      {unitTold === null
        ? t("unitChosen", sample)
        : t("unitTold", { ...sample, text: shortened(unitTold.text), unit: nameOf(unit) })}
    </p>
  );
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** No more of a title is repeated, in characters. */
const LONGEST = 60;
