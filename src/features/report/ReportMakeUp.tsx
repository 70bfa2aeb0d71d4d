import { compositionOf } from "../../formula/composition";
import type { CostStatement } from "../../formula/statement";
import { useFormats } from "../../i18n/useLanguage";
import { roundedParts } from "../../i18n/roundedParts";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import styles from "./Report.module.css";
import { writtenCosts } from "./writtenCosts";

interface ReportMakeUpProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
}

/** What all cost is made of, group by group: a bar each, its length alone saying how much. */
export function ReportMakeUp({ sheet, statement }: ReportMakeUpProps) {
  const t = useWords(["report", "common", "answer"]);
  const formats = useFormats();
  const { byCategory, total } = statement;
  const { parts, hasShares } = compositionOf({ byCategory, total, count: 1 });
  // What is shown adds up to the total and to 100 %.
  const money = writtenCosts(sheet, statement).groups;
  const shares = roundedParts(
    parts.map(({ share }) => share),
    1,
    2,
  );
  const shareText = (index: number) => {
    const share = shares[index] ?? 0;
    return share === 0 ? t("answer:madeOf.tiny") : formats.percent(share, { digits: 0 });
  };
  const longest = Math.max(...parts.map(({ width }) => width), Number.MIN_VALUE);
  return (
    <section>
      <h2 className={styles.heading}>{t("madeOf")}</h2>
      <table className={styles.table}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t("group")}</th>
            <th scope="col">{t("money")}</th>
            <th scope="col">{t("share")}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ group, width }, index) => (
            <tr key={group}>
              <th scope="row">
                {t(`common:groups.${group}`)}
                <svg className={styles.groupBar} width="100%" height="5" aria-hidden="true">
                  <rect width={`${(width / longest) * 100}%`} height="5" />
                </svg>
              </th>
              <td>{formats.money(money.get(group) ?? 0, sheet.currency, { digits: 0 })}</td>
              <td>{hasShares ? shareText(index) : "–"}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("total")}</th>
            <td>{formats.money(total, sheet.currency, { digits: 0 })}</td>
            <td>{hasShares ? formats.percent(1) : "–"}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
