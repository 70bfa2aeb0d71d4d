import { sumMoney } from "../../formula/money";
import type { LineStatement } from "../../formula/postings";
import type { CostStatement } from "../../formula/statement";
import { useFormats } from "../../i18n/useLanguage";
import { useLineText } from "../../i18n/useLineText";
import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import { classNames } from "../../ui/classNames";
import styles from "./Report.module.css";
import { writtenCosts } from "./writtenCosts";

interface ReportLinesProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
}

function sizeOf(cost: LineStatement["cost"] | undefined): number {
  return cost?.ok === true ? Math.abs(cost.value) : 0;
}

/** As many lines as leave room for the rest on one page: fewer where there are more answers and streams. */
function roomForLines({ work }: CostSheet, { headlines }: CostStatement): number {
  return Math.max(6, 14 - 2 * Math.max(0, headlines.length - 1) - (work.length - 1));
}

/** The cost lines, the largest first; those that find no room are counted and summed, so that none is left out. */
export function ReportLines({ sheet, statement }: ReportLinesProps) {
  const t = useWords(["report", "workbook", "common"]);
  const formats = useFormats();
  const names = useNames();
  const ofLine = useLineText();
  const written = writtenCosts(sheet, statement).lines;
  const lines = sheet.costs
    .map((line, index) => ({ line, cost: statement.lines[index]?.cost, amount: written[index] ?? 0 }))
    .toSorted((a, b) => sizeOf(b.cost) - sizeOf(a.cost));
  if (lines.length === 0) return null;
  const most = roomForLines(sheet, statement);
  const shown = lines.length > most ? lines.slice(0, most - 1) : lines;
  const rest = lines.slice(shown.length);
  const restCost = sumMoney(rest.map(({ amount }) => amount));
  const money = (amount: number) => formats.money(amount, sheet.currency, { digits: 0 });
  return (
    <section>
      <h2 className={styles.heading}>{t("lines")}</h2>
      <table className={classNames(styles.table, styles.lines)}>
        <thead>
          <tr>
            <th scope="col">{t("line")}</th>
            <th scope="col">{t("basis")}</th>
            <th scope="col">{t("cost")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ line, cost, amount }) => {
            const { basis } = line;
            const kind = basis.kind === "perContact" && basis.per === "dialled" ? "perDialled" : basis.kind;
            return (
              <tr key={line.id}>
                <th scope="row">{names.ofLine(line)}</th>
                <td className={styles.words}>{ofLine(line) ?? t(`workbook:costs.bases.${kind}`)}</td>
                <td>{cost === undefined ? null : cost.ok ? money(amount) : t(`common:unknown.${cost.error}`)}</td>
              </tr>
            );
          })}
          {rest.length > 0 && (
            <tr>
              <th scope="row" colSpan={2}>
                {t("more", { count: rest.length })}
              </th>
              <td>{money(restCost)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
