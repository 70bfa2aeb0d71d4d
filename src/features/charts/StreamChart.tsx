import { useWords } from "../../i18n/useWords";
import { sumMoney } from "../../formula/money";
import type { CostStatement } from "../../formula/statement";
import { hasCost } from "../../formula/knownTotal";
import { minorDigits } from "../../i18n/format";
import { roundedParts } from "../../i18n/roundedParts";
import { useFormats } from "../../i18n/useLanguage";
import { useNames } from "../../i18n/useNames";
import type { CostSheet } from "../../sheet/schema";
import { ChartFrame } from "../../ui/ChartFrame";
import { ChartTable } from "../../ui/ChartTable";
import { AskRows, type AskableRow, type AskHow } from "./AskRows";
import type { ChartRow } from "./Mark";
import { RowChart } from "./RowChart";
import { contactSpan, drawnMoney, streamRows, type StreamRow } from "./streamRows";
import { useChartWords } from "./useChartWords";

interface StreamChartProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  readonly onHow: AskHow;
}

/** What does each kind of contact cost, in all and for one? */
export function StreamChart({ sheet, statement, onHow }: StreamChartProps) {
  const t = useWords("charts");
  const names = useNames();
  const words = useChartWords(sheet, statement);
  const { money, number, percent } = useFormats();
  const rows = hasCost(statement.lines) ? streamRows(sheet, statement) : [];
  const amount = (value: number) => money(value, sheet.currency);
  const { notSharedOut } = statement;
  // What is shown adds up to the total, as that is written.
  const parts = [...rows.map(drawnMoney), notSharedOut];
  const written = roundedParts(parts, sumMoney(parts), minorDigits(sheet.currency));
  const notShared = amount(written.at(-1) ?? 0);
  const moneyOf = (row: StreamRow) => amount(written[rows.indexOf(row)] ?? 0);
  const part = (share: number) => percent(share, { fixed: true });
  const nameOf = ({ id, kind }: Pick<StreamRow, "id" | "kind">) =>
    names.ofStream({ kind, name: sheet.work.find((stream) => stream.id === id)?.name ?? "" });
  const isShared = rows.every(({ cost }) => cost.ok);

  const title = () => {
    const [top] = rows;
    if (top === undefined) return t("streams.none");
    if (!isShared) return t("streams.notSharedOut", { money: notShared });
    if (top.share === null) return t("streams.caption");
    const share = part(top.share);
    const span = contactSpan(rows);
    if (span === null) return t("streams.findingTotal", { name: nameOf(top), share });
    const { cheapest, dearest } = span;
    if (amount(cheapest.cost) === amount(dearest.cost)) return t("streams.same", { cost: amount(dearest.cost) });
    return t("streams.finding", {
      name: nameOf(top),
      share,
      low: amount(cheapest.cost),
      lowName: nameOf(cheapest.row),
      high: amount(dearest.cost),
      highName: nameOf(dearest.row),
    });
  };
  const valueOf = (row: StreamRow) => {
    if (!row.cost.ok) return t("streams.ownOnly", { money: moneyOf(row) });
    if (!row.perContact.ok) return moneyOf(row);
    return t("streams.value", { money: moneyOf(row), each: amount(row.perContact.value) });
  };
  const eachOf = ({ id, perContact }: StreamRow) =>
    perContact.ok ? amount(perContact.value) : words.reason(perContact.error, [id], id);
  const chartRows = rows.map((row): ChartRow => {
    const drawn = drawnMoney(row);
    return {
      id: row.id,
      label: nameOf(row),
      value: valueOf(row),
      details: [
        ...(row.share === null ? [] : [`${t("streams.columns.share")}: ${part(row.share)}`]),
        ...(row.contacts === null ? [] : [`${t("streams.columns.contacts")}: ${number(row.contacts)}`]),
        `${t("streams.columns.each")}: ${eachOf(row)}`,
      ],
      span: [Math.min(0, drawn), Math.max(0, drawn)],
      look: "people",
    };
  });
  const common: ChartRow[] = isShared
    ? []
    : [
        {
          id: "common",
          label: t("streams.notShared"),
          value: notShared,
          details: [],
          span: [Math.min(0, notSharedOut), Math.max(0, notSharedOut)],
          look: "notShared",
        },
      ];
  const askable = rows.flatMap((row): AskableRow[] => [
    { label: nameOf(row), figure: { kind: "streamCost", streamId: row.id } },
    { label: t("streams.askEach", { name: nameOf(row) }), figure: { kind: "streamPerContact", streamId: row.id } },
  ]);
  const finding = title();
  return (
    <ChartFrame
      title={finding}
      description={isShared ? t("streams.describes") : t("streams.describesOwn")}
      words={words.frame}
      isEmpty={rows.length === 0}
      chart={(width) => (
        <>
          <RowChart rows={[...chartRows, ...common]} width={width} label={words.drawing(finding)} />
          <AskRows rows={askable} onHow={onHow} />
        </>
      )}
      table={
        <>
          <ChartTable
            caption={t("streams.caption")}
            scrollHint={t("scroll")}
            columns={[
              t("streams.columns.stream"),
              t("streams.columns.cost"),
              t("streams.columns.share"),
              t("streams.columns.contacts"),
              t("streams.columns.each"),
            ]}
            rows={[
              ...rows.map((row) => ({
                id: row.id,
                heading: nameOf(row),
                cells: [
                  row.cost.ok ? moneyOf(row) : valueOf(row),
                  row.share === null ? "" : part(row.share),
                  row.contacts === null ? "" : number(row.contacts),
                  eachOf(row),
                ],
              })),
              ...common.map(({ id, label, value }) => ({ id, heading: label, cells: [value, "", "", ""] })),
            ]}
          />
          <AskRows rows={askable} onHow={onHow} />
        </>
      }
      notes={rows.length > 0 ? words.soFar : []}
    />
  );
}
