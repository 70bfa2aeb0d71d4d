import type { Digest } from "../../files/in/digest";
import { useWords } from "../../i18n/useWords";
import { SelectField, type SelectOption } from "../../ui/SelectField";
import styles from "./BringIn.module.css";
import { columnLetters } from "./columnName";

interface CreditFieldProps {
  readonly digest: Digest;
  readonly value: string;
  readonly options: readonly SelectOption<string>[];
  readonly onChange: (value: string) => void;
}

/** The column that is taken off the amounts, what comes of it, and what is left aside without one. */
export function CreditField({ digest, ...select }: CreditFieldProps) {
  const t = useWords("bringIn");
  return (
    <SelectField id="bring-in-credit" label={t("fields.credit")} notes={<CreditNote digest={digest} />} {...select} />
  );
}

function CreditNote({ digest: { mapping, columns, credits, otherSide } }: Pick<CreditFieldProps, "digest">) {
  const t = useWords("bringIn");
  const nameOf = (at: number) => columns[at]?.heading || t("column", { letter: columnLetters(at) });
  const [debit] = mapping.amounts;
  if (otherSide !== null) {
    const said = { count: otherSide.rows, column: nameOf(otherSide.column) };
    return <p className={styles.warning}>{t("otherSide", said)}</p>;
  }
  if (credits === null || debit === undefined || mapping.credit === null) return null;
  const said = { count: credits.rows, debit: nameOf(debit), credit: nameOf(mapping.credit) };
  return <p>{t(credits.areSigned ? "creditsSigned" : "credits", said)}</p>;
}
