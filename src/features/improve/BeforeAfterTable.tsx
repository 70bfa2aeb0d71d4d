import { useId } from "react";
import type { LeverReport } from "../../formula/levers/leverReport";
import { useWords } from "../../i18n/useWords";
import { classNames } from "../../ui/classNames";
import stacked from "../../ui/StackedTable.module.css";
import tableStyles from "./BeforeAfterTable.module.css";
import styles from "./Results.module.css";
import { useBeforeAfterRows } from "./useBeforeAfterRows";

/** The figures that levers move, today and after, with the change; what is unknown is said below. */
export function BeforeAfterTable({ report }: { readonly report: LeverReport }) {
  const t = useWords("improve");
  const headingId = useId();
  const rows = useBeforeAfterRows(report);
  const reasons = rows.flatMap(({ reason }) => (reason === null ? [] : [reason]));
  return (
    <section className={styles.part} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        {t("table.title")}
      </h3>
      <table className={classNames(tableStyles.table, stacked.stacked)} aria-labelledby={headingId}>
        <thead>
          <tr>
            <th scope="col">{t("table.figure")}</th>
            <th scope="col">{t("table.today")}</th>
            <th scope="col">{t("table.after")}</th>
            <th scope="col">{t("table.change")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, before, after, change }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{before}</td>
              <td>{after}</td>
              <td>{change}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {reasons.map((reason) => (
        <p key={reason} className={styles.note}>
          {reason}
        </p>
      ))}
    </section>
  );
}
