import { useWords } from "../../i18n/useWords";
import type { FigureId, StreamFigureKind } from "../../formula/figureId";
import { perPeriod } from "../../formula/period";
import type { Result } from "../../formula/result";
import type { StreamStatement } from "../../formula/statement";
import { streamFigures } from "../../formula/streamFigures";
import type { UnitUnknown } from "../../formula/unitCosts";
import { useFormats } from "../../i18n/useLanguage";
import type { Cadence, CostSheet } from "../../sheet/schema";
import { GoToReason } from "./GoToField";
import { HowButton } from "./HowButton";
import styles from "./StreamsTable.module.css";
import { useReasons } from "./useReasons";

interface StreamRowsProps {
  readonly sheet: CostSheet;
  readonly stream: StreamStatement;
  /** What it cost in the period that is shown, its part of the common cost included, as it is written. */
  readonly cost: string;
  readonly name: string;
  readonly showPer: Cadence;
  readonly onHow: (figure: FigureId) => void;
}

/** One workstream: its cost in all and for a contact, and below what it costs for a minute and for a sale or lead. */
export function StreamRows({ sheet, stream, cost, name, showPer, onHow }: StreamRowsProps) {
  const t = useWords(["streams", "answer"]);
  const formats = useFormats();
  const reasonOf = useReasons(sheet);
  const { id, contacts } = stream;
  const { costPerContact, costPerMinute, result } = streamFigures(sheet, stream);
  const shown = (value: number) => perPeriod(value, sheet.period.length, showPer);
  const ask = (kind: StreamFigureKind) => () => onHow({ kind, streamId: id });
  const each = (label: string, kind: StreamFigureKind, figure: Result<number, UnitUnknown>) => (
    <span key={kind} className={styles.each}>
      <HowButton label={label} of={name} onAsk={ask(kind)} />{" "}
      {figure.ok ? formats.money(figure.value, sheet.currency) : <GoToReason {...reasonOf(figure.error, [id])} />}
    </span>
  );
  return (
    <>
      <tr>
        <th scope="row" rowSpan={2}>
          <HowButton label={name} onAsk={ask("streamCost")} />
        </th>
        <td>{cost}</td>
        <td>{contacts === null ? "–" : formats.number(shown(contacts), { digits: 0 })}</td>
        <td>
          {costPerContact.ok ? (
            <HowButton
              label={formats.money(costPerContact.value, sheet.currency)}
              of={t("each", { name })}
              onAsk={ask("streamPerContact")}
            />
          ) : (
            "–"
          )}
        </td>
      </tr>
      <tr className={styles.more}>
        <td colSpan={3}>
          {result !== null && each(t(`answer:unit.${result.kind}`), "streamPerResult", result.costPer)}
          {each(t("perMinute"), "streamPerMinute", costPerMinute)}
        </td>
      </tr>
    </>
  );
}
