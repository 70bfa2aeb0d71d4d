import { useWords } from "../../i18n/useWords";
import type { FigureId } from "../../formula/figureId";
import { perPeriod } from "../../formula/period";
import { quotient } from "../../formula/quotient";
import type { CostStatement, StreamStatement } from "../../formula/statement";
import { useFormats } from "../../i18n/useLanguage";
import type { Cadence, CostSheet } from "../../sheet/schema";
import { GoToReason } from "./GoToField";
import { HowButton } from "./HowButton";
import { weightOf, type SharingUnknown } from "../../formula/sharing";
import styles from "./StreamsTable.module.css";
import { useReasons } from "./useReasons";

interface StreamsTableProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  readonly showPer: Cadence;
  readonly onHow: (figure: FigureId) => void;
}

/** What each workstream cost and handled, its part of the common cost included. */
export function StreamsTable({ sheet, statement, showPer, onHow }: StreamsTableProps) {
  const t = useWords("answer");
  const common = useWords("common");
  const formats = useFormats();
  const shown = (value: number) => perPeriod(value, sheet.period.length, showPer);
  const nameOf = ({ id, kind }: StreamStatement) =>
    sheet.work.find((stream) => stream.id === id)?.name || common(`kinds.${kind}`);
  const reasonOf = useReasons(sheet);
  // A stream is told what it lacks itself; one that lacks nothing, which other one it waits for.
  const reasonFor = (id: string, error: SharingUnknown) => {
    const stream = sheet.work.find((candidate) => candidate.id === id);
    const weight = stream === undefined ? null : weightOf(stream, sheet.sharing);
    if (weight === null || weight.ok) return reasonOf(error, [id]);
    return { ...reasonOf(weight.error, [id]), text: common(`unknown.${weight.error}`) };
  };
  const each = ({ cost, contacts }: StreamStatement) => {
    const money = cost.ok && contacts !== null ? quotient(cost.value.total, contacts) : null;
    return money === null ? "–" : formats.money(money, sheet.currency);
  };
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
                <GoToReason {...reasonFor(stream.id, stream.cost.error)} />
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
