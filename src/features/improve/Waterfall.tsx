import { useState } from "react";
import type { LeverReport } from "../../formula/levers/leverReport";
import { minorDigits } from "../../i18n/format";
import { useFormats } from "../../i18n/useLanguage";
import { useLeverNames } from "../../i18n/useLeverNames";
import { useWords } from "../../i18n/useWords";
import { ChartFrame } from "../../ui/ChartFrame";
import { ChartTable } from "../../ui/ChartTable";
import { Segmented } from "../../ui/Segmented";
import { useAmounts, type FigureOf } from "../../i18n/useAmounts";
import { WaterfallDrawing, type WaterfallRow } from "../../drawing/WaterfallDrawing";
import { aloneAndTogether, mostMoving, stagesOf, type Stage } from "./waterfallRows";

/** How does each lever move the figure on the way from today to after? */
export function Waterfall({ report }: { readonly report: LeverReport }) {
  const t = useWords(["improve", "charts", "common"]);
  const names = useLeverNames();
  const { money } = useFormats();
  const [wanted, setWanted] = useState<FigureOf | null>(null);
  const { currency, period } = report.chain.before.sheet;
  const { amount, change, isNone } = useAmounts(currency);
  const known = report.headlines.flatMap(({ kind, waterfall }): FigureOf[] => (waterfall.ok ? [kind] : []));
  const choices: FigureOf[] = [...known, "total"];
  const of = choices.find((choice) => choice === wanted) ?? choices[0] ?? "total";
  const stages = stagesOf(report, of);

  const nameOf = ({ id }: Stage) => (id === "today" || id === "after" ? t(`waterfall.${id}`) : names.ofLever(id));
  const isLevel = ({ id }: Stage) => id === "today" || id === "after";
  const movedBy = ({ from, to }: Stage) => change(of, to - from);
  const rows = stages.map((stage): WaterfallRow => {
    const { id, from, to, alone } = stage;
    const moves = isNone(to - from) ? "same" : to < from ? "fall" : "rise";
    return {
      id,
      label: nameOf(stage),
      value: isLevel(stage) ? amount(of, to) : movedBy(stage),
      details: isLevel(stage)
        ? []
        : [
            t("waterfall.goesTo", { to: amount(of, to) }),
            ...(alone === null ? [] : [t("waterfall.alone", { change: change(of, alone) })]),
          ],
      from,
      to,
      look: isLevel(stage) ? "level" : moves,
    };
  });
  const finding = title();
  const sums = aloneAndTogether(stages);
  const overlaps = sums !== null && change(of, sums.alone) !== change(of, sums.together);
  return (
    <ChartFrame
      title={finding}
      description={t("waterfall.describes")}
      words={{
        showAs: t("charts:showAs"),
        chart: t("charts:chart"),
        table: t("charts:table"),
        picture: t("charts:picture", { returnObjects: true }),
      }}
      choices={
        choices.length > 1 && (
          <Segmented
            label={t("waterfall.show")}
            value={of}
            options={choices.map((choice) => ({ value: choice, label: t(`waterfall.units.${choice}`) }))}
            onChange={setWanted}
          />
        )
      }
      chart={(width) => (
        <WaterfallDrawing
          rows={rows}
          width={width}
          label={`${finding}. ${t("charts:keys")}`}
          axis={(level) => money(level, currency, Number.isInteger(level) ? { digits: 0 } : {})}
          least={10 ** -minorDigits(currency)}
        />
      )}
      table={
        <ChartTable
          caption={t("waterfall.caption")}
          columns={[
            t("waterfall.columns.step"),
            t("waterfall.columns.alone"),
            t("waterfall.columns.change"),
            t("waterfall.columns.to"),
          ]}
          rows={stages.map((stage) => ({
            id: stage.id,
            heading: nameOf(stage),
            cells: [
              stage.alone === null ? "" : change(of, stage.alone),
              isLevel(stage) ? "" : movedBy(stage),
              amount(of, stage.to),
            ],
          }))}
        />
      }
      notes={
        overlaps ? [t("waterfall.overlap", { sum: change(of, sums.alone), change: change(of, sums.together) })] : []
      }
    />
  );

  function title(): string {
    const [today] = stages;
    const after = stages.at(-1);
    if (today === undefined || after === undefined) return t("waterfall.none");
    const texts = {
      from: amount(of, today.to),
      to: amount(of, after.to),
      period: t(`common:perCadence.${period.length}`),
    };
    const most = mostMoving(stages);
    if (most === null || texts.from === texts.to) return t(`waterfall.stays.${of}`, texts);
    const way = t(`waterfall.title.${of}`, texts);
    if (stages.length === 3) return way;
    return t("waterfall.most", { title: way, lever: nameOf(most), change: movedBy(most) });
  }
}
