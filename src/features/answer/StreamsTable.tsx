import { useWords } from "../../i18n/useWords";
import type { FigureId } from "../../formula/figureId";
import type { CostUnknown } from "../../formula/headlines";
import { sumMoney } from "../../formula/money";
import { perPeriod } from "../../formula/period";
import { weightOf } from "../../formula/sharing";
import type { CostStatement } from "../../formula/statement";
import { roundedParts } from "../../i18n/roundedParts";
import { useFormats } from "../../i18n/useLanguage";
import { useNames } from "../../i18n/useNames";
import type { Cadence, CostSheet } from "../../sheet/schema";
import { GoToReason } from "./GoToField";
import { HowButton } from "./HowButton";
import { StreamRows } from "./StreamRows";
import styles from "./StreamsTable.module.css";
import { useReasons } from "./useReasons";

interface StreamsTableProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  readonly showPer: Cadence;
  readonly onHow: (figure: FigureId) => void;
}

/** What each workstream cost and handled, its part of the common cost included, and what it costs for each. */
export function StreamsTable({ sheet, statement, showPer, onHow }: StreamsTableProps) {
  const t = useWords("streams");
  const common = useWords("common");
  const names = useNames();
  const formats = useFormats();
  const reasonOf = useReasons(sheet);
  // A stream is told what it lacks itself; one that lacks nothing, which other one it waits for.
  const reasonFor = (id: string, error: CostUnknown) => {
    const stream = sheet.work.find((candidate) => candidate.id === id);
    const weight = stream === undefined ? null : weightOf(stream, sheet.sharing);
    if (weight === null || weight.ok) return reasonOf(error, [id]);
    return { ...reasonOf(weight.error, [id]), text: common(`unknown.${weight.error}`) };
  };
  const nameOf = (id: string) => {
    const stream = sheet.work.find((candidate) => candidate.id === id);
    return stream === undefined ? "" : names.ofStream(stream);
  };
  const { length } = sheet.period;
  const known = statement.streams.map(({ cost }) => (cost.ok ? perPeriod(cost.value.total, length, showPer) : 0));
  const parts = [...known, perPeriod(statement.notSharedOut, length, showPer)];
  // What is shown adds up to the total above.
  const written = roundedParts(parts, sumMoney(parts), 0);
  const money = (amount: number | undefined) => formats.money(amount ?? 0, sheet.currency, { digits: 0 });
  return (
    <table className={styles.streams}>
      <caption>{t("title", { period: common(`perCadence.${showPer}`) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("cost")}</th>
          <th scope="col">{t("contacts")}</th>
          <th scope="col">{t("perContact")}</th>
        </tr>
      </thead>
      {statement.streams.map((stream, index) => (
        <tbody key={stream.id}>
          {stream.cost.ok ? (
            <StreamRows
              sheet={sheet}
              stream={stream}
              cost={money(written[index])}
              name={nameOf(stream.id)}
              showPer={showPer}
              onHow={onHow}
            />
          ) : (
            <tr>
              <th scope="row">
                <HowButton label={nameOf(stream.id)} onAsk={() => onHow({ kind: "streamCost", streamId: stream.id })} />
              </th>
              <td colSpan={3}>
                <GoToReason {...reasonFor(stream.id, stream.cost.error)} />
              </td>
            </tr>
          )}
        </tbody>
      ))}
      {statement.notSharedOut !== 0 && (
        <tbody>
          <tr>
            <th scope="row">{t("notSharedOut")}</th>
            <td>{money(written.at(-1))}</td>
            <td colSpan={2}>–</td>
          </tr>
        </tbody>
      )}
    </table>
  );
}
