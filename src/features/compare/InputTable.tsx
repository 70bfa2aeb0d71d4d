import { useMemo } from "react";
import { comparedInputs } from "../../formula/comparison/comparedInputs";
import { useWords } from "../../i18n/useWords";
import type { Cadence } from "../../sheet/schema";
import { ChartTable } from "../../ui/ChartTable";
import styles from "./Compare.module.css";
import type { Column } from "./comparedSheets";
import { useInputTexts } from "./useInputTexts";

interface InputTableProps {
  readonly columns: readonly Column[];
  readonly per: Cadence;
}

/** Every input in which the sheets differ, side by side. */
export function InputTable({ columns, per }: InputTableProps) {
  const t = useWords(["compare", "common"]);
  const sheets = useMemo(() => columns.map(({ sheet }) => sheet), [columns]);
  const inputs = useMemo(() => comparedInputs(sheets, per), [sheets, per]);
  const texts = useInputTexts(sheets);
  return (
    <section className={styles.why} aria-labelledby="compare-inputs-heading">
      <h4 id="compare-inputs-heading" className={styles.subheading}>
        {t("inputs.heading")}
      </h4>
      {inputs.length === 0 ? (
        <p>{t("inputs.same")}</p>
      ) : (
        <>
          <ChartTable
            caption={t("inputs.caption")}
            columns={[t("inputs.input"), ...columns.map(({ name }) => name)]}
            stacks
            rows={inputs.map((input, index) => ({ id: String(index), ...texts(input) }))}
          />
          <p className={styles.note}>{t("inputs.counts", { period: t(`common:perCadence.${per}`) })}</p>
        </>
      )}
    </section>
  );
}
