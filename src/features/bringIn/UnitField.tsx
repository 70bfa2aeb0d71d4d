import type { AmountUnit } from "../../files/in/amountUnit";
import type { Choices } from "../../files/in/choices";
import type { Digest } from "../../files/in/digest";
import { numberFormat } from "../../i18n/numberFormats";
import { useFormats, useLanguage } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { SelectField } from "../../ui/SelectField";
import styles from "./BringIn.module.css";
import { shortened } from "./shortened";
import { useUnitName } from "./useUnitName";

interface UnitFieldProps {
  readonly digest: Digest;
  readonly onChoose: (choices: Choices) => void;
}

const UNITS = { "1": 1, "1000": 1_000, "1000000": 1_000_000, "1000000000": 1_000_000_000 } as const satisfies Record<
  string,
  AmountUnit
>;
const APART = "apart";

/** Whether amounts are written in ones, thousands or more: as the table says, each column for itself, unless chosen otherwise. */
export function UnitField({ digest, onChoose }: UnitFieldProps) {
  const t = useWords("bringIn");
  const nameOf = useUnitName(digest.currency);
  const codes = Object.keys(UNITS) as (keyof typeof UNITS)[];
  const { unit } = digest;
  return (
    <SelectField
      id="bring-in-unit"
      label={t("fields.unit")}
      value={unit === null ? APART : (String(unit) as keyof typeof UNITS)}
      options={[
        ...(digest.unitsApart.length > 0 ? [{ value: APART, label: t("units.apart") } as const] : []),
        ...codes.map((value) => ({ value, label: nameOf(UNITS[value]) })),
      ]}
      notes={<UnitNote digest={digest} />}
      onChange={(value) => onChoose({ unit: value === APART ? null : UNITS[value] })}
    />
  );
}

/** Where the unit comes from and what it makes of an amount, or that the table says another one. */
function UnitNote({
  digest: { unit, unitTold, unitsApart, unitSample, isShownShortened, currency },
}: Pick<UnitFieldProps, "digest">) {
  const t = useWords("bringIn");
  const language = useLanguage();
  const formats = useFormats();
  const nameOf = useUnitName(currency);
  const told = unitsApart.map(({ unit: each, text }) => t("says", { text: shortened(text), what: nameOf(each) }));
  if (unit === null) return <p>{t("saidApart", { list: formats.list(told) })}</p>;
  if (told.length > 0)
    return <p className={styles.warning}>{t("apartIgnored", { list: formats.list(told), chosen: nameOf(unit) })}</p>;
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
