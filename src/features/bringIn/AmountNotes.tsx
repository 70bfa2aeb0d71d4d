import type { Digest } from "../../files/in/digest";
import { numberFormat } from "../../i18n/numberFormats";
import { useLanguage } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import styles from "./BringIn.module.css";
import { columnLetters } from "./columnName";
import { useUnitName } from "./useUnitName";

interface AmountNotesProps {
  readonly digest: Digest;
  /** The currency of the sheet. */
  readonly currency: string;
}

/** What is made of the amounts as they are written: their unit, what is taken off them, and what they leave aside. */
export function AmountNotes({ digest, currency }: AmountNotesProps) {
  const t = useWords("bringIn");
  const { mapping, columns, credits, otherSide } = digest;
  const nameOf = (at: number) => columns[at]?.heading || t("column", { letter: columnLetters(at) });
  const [debit] = mapping.amounts;
  return (
    <>
      <UnitNote digest={digest} currency={currency} />
      {credits !== null && debit !== undefined && mapping.credit !== null && (
        <p className={styles.hint}>
          {t(credits.areSigned ? "creditsSigned" : "credits", {
            count: credits.count,
            debit: nameOf(debit),
            credit: nameOf(mapping.credit),
          })}
        </p>
      )}
      {otherSide !== null && (
        <p className={styles.warning}>{t("otherSide", { count: otherSide.rows, column: nameOf(otherSide.column) })}</p>
      )}
    </>
  );
}

/** Where the unit comes from and what it makes of an amount, or that the table says another one. */
function UnitNote({ digest: { unit, unitTold, unitSample }, currency }: AmountNotesProps) {
  const t = useWords("bringIn");
  const language = useLanguage();
  const nameOf = useUnitName(currency);
  if (unitTold !== null && unitTold.unit !== unit) {
    const said = { text: shortened(unitTold.text), unit: nameOf(unitTold.unit), chosen: nameOf(unit) };
    return <p className={styles.warning}>{t("unitIgnored", said)}</p>;
  }
  if (unitSample === null) return null;
  const format = numberFormat(language, { maximumFractionDigits: 6 });
  const sample = { written: format.format(unitSample.written), amount: format.format(unitSample.amount) };
  return (
    <p className={styles.hint}>
      {unitTold === null
        ? t("unitChosen", sample)
        : t("unitTold", { ...sample, text: shortened(unitTold.text), unit: nameOf(unit) })}
    </p>
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
