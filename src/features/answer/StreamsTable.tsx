import { useTranslation } from "react-i18next";
import type { FigureId } from "../../formula/figureId";
import { perPeriod } from "../../formula/period";
import type { CostStatement, StreamStatement } from "../../formula/statement";
import { useFormats } from "../../i18n/useLanguage";
import type { Cadence, CostSheet } from "../../sheet/schema";
import { GoToField } from "./GoToField";
import { HowButton } from "./HowButton";
import { missingField } from "../../formula/missingField";
import styles from "./StreamsTable.module.css";

interface StreamsTableProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  readonly showPer: Cadence;
  readonly onHow: (figure: FigureId) => void;
}

/** What each workstream cost and handled, its part of the common cost included. */
export function StreamsTable({ sheet, statement, showPer, onHow }: StreamsTableProps) {
  const { t } = useTranslation("answer");
  const { t: common } = useTranslation("common");
  const formats = useFormats();
  const shown = (value: number) => perPeriod(value, sheet.period.length, showPer);
  const nameOf = ({ id, kind }: StreamStatement) =>
    sheet.work.find((stream) => stream.id === id)?.name || common(`kinds.${kind}`);
  const each = ({ cost, contacts }: StreamStatement) =>
    cost.ok && contacts !== null && contacts > 0 ? formats.money(cost.value.total / contacts, sheet.currency) : "–";
  return (
    <table className={styles.streams}>
      <caption>{t("streams.title", { period: common(`perCadence.${showPer}`) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("streams.name")}</th>
          <th scope="col">{t("streams.cost")}</th>
          <th scope="col">{t("streams.contacts")}</th>
          <th scope="col">{t("streams.perContact")}</th>
        </tr>
      </thead>
      <tbody>
        {statement.streams.map((stream) => (
          <tr key={stream.id}>
            <th scope="row">
              <HowButton label={nameOf(stream)} onAsk={() => onHow({ kind: "streamCost", streamId: stream.id })} />
            </th>
            {stream.cost.ok ? (
              <>
                <td>{formats.money(shown(stream.cost.value.total), sheet.currency, { digits: 0 })}</td>
                <td>{stream.contacts === null ? "–" : formats.number(shown(stream.contacts), { digits: 0 })}</td>
                <td>{each(stream)}</td>
              </>
            ) : (
              <td colSpan={3}>
                <GoToField fieldId={missingField(stream.cost.error, sheet, [stream.id])}>
                  {common(`unknown.${stream.cost.error}`)}
                </GoToField>
              </td>
            )}
          </tr>
        ))}
        {statement.notSharedOut !== 0 && (
          <tr>
            <th scope="row">{t("streams.notSharedOut")}</th>
            <td>{formats.money(shown(statement.notSharedOut), sheet.currency, { digits: 0 })}</td>
            <td colSpan={2}>–</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
