import { useState } from "react";
import { useWords } from "../../i18n/useWords";
import { figureOfUnit } from "../../formula/figureId";
import type { CostStatement } from "../../formula/statement";
import { unitCosts, type CostUnit } from "../../formula/unitCosts";
import { minorDigits } from "../../i18n/format";
import { useFormats } from "../../i18n/useLanguage";
import type { CostSheet } from "../../sheet/schema";
import { ChartFrame } from "../../ui/ChartFrame";
import { ChartTable } from "../../ui/ChartTable";
import { Segmented } from "../../ui/Segmented";
import { AskRows, type AskableRow, type AskHow } from "./AskRows";
import { makeUpRows, shownMakeUp, type MakeUpRow } from "./makeUpRows";
import type { ChartRow } from "./Mark";
import { RowChart } from "./RowChart";
import { useChartWords } from "./useChartWords";

interface MakeUpChartProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  readonly onHow: AskHow;
}

/** What is a call made of? Every kind of cost, the largest first, in money per call and as a part of the whole. */
export function MakeUpChart({ sheet, statement, onHow }: MakeUpChartProps) {
  const t = useWords(["charts", "common"]);
  const words = useChartWords(sheet, statement);
  const { money, percent } = useFormats();
  const [wanted, setWanted] = useState<CostUnit>("perCall");
  const figures = unitCosts(sheet, statement);
  const known = figures.filter(({ costPer }) => costPer.ok);
  const figure = known.find(({ unit }) => unit === wanted) ?? known[0] ?? figures[0];
  if (figure === undefined) return null;

  const { unit, costPer } = figure;
  const rows = makeUpRows(figure);
  const shown = shownMakeUp(rows, figure, minorDigits(sheet.currency));
  const amount = (value: number) => money(value, sheet.currency);
  const share = ({ share: part }: MakeUpRow) => (part === null ? "" : percent(part, { fixed: true }));
  const title = () => {
    const [top] = shown;
    if (!costPer.ok) return t("makeUp.none");
    const cost = amount(costPer.value);
    if (top === undefined || top.share === null || top.share <= 0) return t(`makeUp.plain.${unit}`, { cost });
    return t(`makeUp.${unit}`, { category: t(`common:categories.${top.category}`), share: share(top), cost });
  };
  const chartRows = shown.map((row, index): ChartRow => {
    const perUnit = amount(row.perUnit);
    const drawn = rows[index]?.perUnit ?? 0;
    return {
      id: row.category,
      label: t(`common:categories.${row.category}`),
      value: row.share === null ? perUnit : t("makeUp.value", { money: perUnit, share: share(row) }),
      details: [t("makeUp.detail", { money: amount(row.wholePeriod) })],
      span: [Math.min(0, drawn), Math.max(0, drawn)],
      look: row.group,
    };
  });
  const hasCredits = rows.some(({ perUnit }) => perUnit < 0);
  const askable = [
    ...shown.map(({ category }): AskableRow => ({
      label: t(`common:categories.${category}`),
      figure: { kind: "categoryPart", unit, category },
    })),
    { label: t("makeUp.sum"), figure: figureOfUnit(unit) },
  ];
  const finding = title();
  return (
    <ChartFrame
      title={finding}
      description={
        costPer.ok ? t("makeUp.describes", { perUnit: words.per(unit) }) : words.reason(costPer.error, figure.streamIds)
      }
      words={words.frame}
      isEmpty={rows.length === 0}
      choices={
        known.length > 1 && (
          <Segmented
            label={t("makeUp.unit")}
            value={unit}
            options={known.map((other) => ({ value: other.unit, label: t(`makeUp.units.${other.unit}`) }))}
            onChange={setWanted}
          />
        )
      }
      chart={(width) => (
        <>
          <RowChart rows={chartRows} width={width} label={words.drawing(finding)} />
          <AskRows rows={askable} onHow={onHow} />
        </>
      )}
      table={
        <>
          <ChartTable
            caption={t("makeUp.caption", { perUnit: words.per(unit) })}
            scrollHint={t("scroll")}
            columns={[
              t("makeUp.columns.category"),
              t("makeUp.columns.perUnit", { perUnit: words.per(unit) }),
              t("makeUp.columns.share"),
              t("makeUp.columns.period"),
            ]}
            rows={shown.map((row) => ({
              id: row.category,
              heading: t(`common:categories.${row.category}`),
              cells: [amount(row.perUnit), share(row), amount(row.wholePeriod)],
            }))}
            sum={
              costPer.ok
                ? {
                    id: "sum",
                    heading: t("makeUp.sum"),
                    cells: [
                      amount(costPer.value),
                      figure.total > 0 ? percent(1, { fixed: true }) : "",
                      amount(figure.total),
                    ],
                  }
                : undefined
            }
          />
          <AskRows rows={askable} onHow={onHow} />
        </>
      }
      notes={[...(hasCredits ? [t("makeUp.credits")] : []), ...(costPer.ok ? words.soFar : [])]}
    />
  );
}
