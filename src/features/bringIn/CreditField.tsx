import type { Digest } from "../../files/in/digest";
import { useWords } from "../../i18n/useWords";
import { SelectField, type SelectOption } from "../../ui/SelectField";
import styles from "./BringIn.module.css";

interface CreditFieldProps {
  readonly digest: Digest;
  readonly nameOf: (column: number) => string;
  readonly value: string;
  readonly options: readonly SelectOption<string>[];
  readonly onChange: (value: string) => void;
}

/** The column that is taken off the amounts, what comes of it, and what is left aside without one. */
export function CreditField({ digest, nameOf, ...select }: CreditFieldProps) {
  const t = useWords("bringIn");
  return (
    <SelectField
      id="bring-in-credit"
      label={t("fields.credit")}
      notes={<CreditNote digest={digest} nameOf={nameOf} />}
      {...select}
    />
  );
}

function CreditNote({ digest: { mapping, credits, otherSide }, nameOf }: Pick<CreditFieldProps, "digest" | "nameOf">) {
  const t = useWords("bringIn");
  const [debit] = mapping.amounts;
  if (otherSide !== null) {
    const said = { count: otherSide.rows, column: nameOf(otherSide.column) };
    return <p className={styles.warning}>{t("otherSide", said)}</p>;
  }
  if (credits === null || debit === undefined || mapping.credit === null) return null;
  const said = { count: credits.rows, debit: nameOf(debit), credit: nameOf(mapping.credit) };
  return <p>{t(credits.areSigned ? "creditsSigned" : "credits", said)}</p>;
}
