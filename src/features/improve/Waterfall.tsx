import { useState } from "react";
import type { LeverReport } from "../../formula/levers/leverReport";
import { sumMoney } from "../../formula/money";
import { useLeverNames } from "../../i18n/useLeverNames";
import { useFrameWords } from "../../i18n/useFrameWords";
import { useWords } from "../../i18n/useWords";
import { ChartFrame } from "../../ui/ChartFrame";
import { ChartTable } from "../../ui/ChartTable";
import { Segmented } from "../../ui/Segmented";
import { useAmounts, type FigureOf } from "../../i18n/useAmounts";
import { WaterfallDrawing, type WaterfallRow } from "../../drawing/WaterfallDrawing";
import { ifAddedUp, mostMoving, stagesOf, type Stage } from "./waterfallRows";

/** How does each lever move the figure on the way from today to after? */
export function Waterfall({ report }: { readonly report: LeverReport }) {
  const t = useWords(["improve", "charts", "common"]);
  const frameWords = useFrameWords();
  const names = useLeverNames();
  const [wanted, setWanted] = useState<FigureOf | null>(null);
  const { currency, period } = report.chain.before.sheet;
  const { amount, level, least, change, difference } = useAmounts(currency);
  const known = report.headlines.flatMap(({ kind, waterfall }): FigureOf[] => (waterfall.ok ? [kind] : []));
  const choices: FigureOf[] = [...known, "total"];
  const of = choices.find((choice) => choice === wanted) ?? choices[0] ?? "total";
  const stages = stagesOf(report, of);

  const nameOf = ({ id }: Stage) => (id === "today" || id === "after" ? t(`waterfall.${id}`) : names.ofLever(id));
  const isLevel = ({ id }: Stage) => id === "today" || id === "after";
  const movedBy = ({ from, to }: Stage) => difference(of, from, to);
  const aloneText = ({ alone }: Stage) => (alone === null ? null : difference(of, alone.before, alone.after).text);
  const rows = stages.map((stage): WaterfallRow => {
    const { id, from, to } = stage;
    const alone = aloneText(stage);
    const moved = movedBy(stage);
    const moves = moved.value === 0 ? "same" : moved.value < 0 ? "fall" : "rise";
    return {
      id,
      label: nameOf(stage),
      value: isLevel(stage) ? amount(of, to) : moved.text,
      details: isLevel(stage)
        ? []
        : [
            t("waterfall.goesTo", { to: amount(of, to) }),
            ...(alone === null ? [] : [t("waterfall.alone", { change: alone })]),
          ],
      from,
      to,
      look: isLevel(stage) ? "level" : moves,
    };
  });
  const finding = title();
  return (
    <ChartFrame
      isHalfWide
      title={finding}
      description={t("waterfall.describes")}
      words={frameWords}
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
          axis={level}
          least={least}
        />
      )}
      table={
        <ChartTable
          caption={t("waterfall.caption")}
          scrollHint={t("charts:scroll")}
          columns={[
            t("waterfall.columns.step"),
            t("waterfall.columns.alone"),
            t("waterfall.columns.change"),
            t("waterfall.columns.to"),
          ]}
          rows={stages.map((stage) => ({
            id: stage.id,
            heading: nameOf(stage),
            cells: [aloneText(stage) ?? "", isLevel(stage) ? "" : movedBy(stage).text, amount(of, stage.to)],
          }))}
        />
      }
      notes={overlap()}
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
    return t("waterfall.most", { title: way, lever: nameOf(most), change: movedBy(most).text });
  }

  /** That the levers do less, or more, together than each by itself. */
  function overlap(): string[] {
    const [today] = stages;
    const after = stages.at(-1);
    const added = ifAddedUp(stages);
    if (today === undefined || after === undefined || added === null) return [];
    const together = difference(of, today.to, after.to).text;
    // what is written of each is added up, as a reader would; whether they overlap at all, the figures themselves tell
    const written = stages.flatMap(({ alone }) =>
      alone === null ? [] : [difference(of, alone.before, alone.after).value],
    );
    const sum = change(of, sumMoney(written));
    if (amount(of, added) === amount(of, after.to) || sum === together) return [];
    return [t("waterfall.overlap", { sum, change: together })];
  }
}
