import { useMemo, useState } from "react";
import { WaterfallDrawing, type WaterfallRow } from "../../drawing/WaterfallDrawing";
import type { Aspect } from "../../formula/comparison/mixedSheet";
import {
  walkBetween,
  waterfallBetween,
  type DifferenceOf,
  type DifferenceStep,
} from "../../formula/comparison/whyTheyDiffer";
import { costStatement } from "../../formula/statement";
import { unitCosts } from "../../formula/unitCosts";
import { useAmounts } from "../../i18n/useAmounts";
import { useFormats } from "../../i18n/useLanguage";
import { useFrameWords } from "../../i18n/useFrameWords";
import { useWords } from "../../i18n/useWords";
import { BOUNDS } from "../../sheet/limits";
import type { Cadence } from "../../sheet/schema";
import { ChartFrame } from "../../ui/ChartFrame";
import { ChartTable } from "../../ui/ChartTable";
import { Segmented } from "../../ui/Segmented";
import type { Column } from "./comparedSheets";

interface DifferenceChartProps {
  readonly first: Column;
  readonly last: Column;
  readonly per: Cadence;
}

/** A waterfall from one sheet to another, whose steps add up to the whole difference as it is written. */
export function DifferenceChart({ first, last, per }: DifferenceChartProps) {
  const t = useWords(["compare", "charts", "common"]);
  const frameWords = useFrameWords();
  const { list } = useFormats();
  const { amount, level, least, difference } = useAmounts(first.sheet.currency);
  const [wanted, setWanted] = useState<DifferenceOf | null>(null);
  const walk = useMemo(() => walkBetween(first.sheet, last.sheet, BOUNDS), [first, last]);
  const shared = useMemo(() => sharedFigures(first, last), [first, last]);
  const choices = shared.filter((each) => waterfallBetween(walk, each, per).ok);
  const of = choices.find((choice) => choice === wanted) ?? choices[0] ?? "total";
  const waterfall = waterfallBetween(walk, of, per);
  const way = waterfall.ok ? waterfall.value : null;
  const names = { from: first.name, to: last.name };
  // what is for each is written alike, whatever it is of
  const style = of === "total" ? "total" : "perCall";
  const written = (value: number) => amount(style, value);
  const changeOf = ({ change, to }: DifferenceStep, index: number) =>
    difference(style, way?.steps[index - 1]?.to ?? way?.from ?? to - change, to);
  const nameOf = (aspects: readonly Aspect[]) => list(aspects.map((aspect) => t(`aspects.${aspect}`)));
  const end = (id: "from" | "to", value: number): WaterfallRow => ({
    id,
    label: names[id],
    value: written(value),
    details: [],
    from: value,
    to: value,
    look: "level",
  });
  const rows: WaterfallRow[] =
    way === null
      ? []
      : [
          end("from", way.from),
          ...way.steps.map((step, index): WaterfallRow => {
            const { value, text } = changeOf(step, index);
            return {
              id: step.aspects.join(),
              label: nameOf(step.aspects),
              value: text,
              details: [t("why.goesTo", { to: written(step.to) })],
              from: step.to - step.change,
              to: step.to,
              look: value === 0 ? "same" : value < 0 ? "fall" : "rise",
            };
          }),
          end("to", way.to),
        ];
  const finding = title();
  return (
    <ChartFrame
      title={finding}
      description={t("why.describes", names)}
      words={frameWords}
      isEmpty={way === null}
      choices={
        choices.length > 1 && (
          <Segmented
            label={t("why.show")}
            value={of}
            options={choices.map((choice) => ({ value: choice, label: t(`why.units.${choice}`) }))}
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
          caption={t("why.caption", names)}
          scrollHint={t("charts:scroll")}
          columns={[t("why.columns.step"), t("why.columns.change"), t("why.columns.to")]}
          rows={rows.map(({ id, label, value, to, look }) => ({
            id,
            heading: label,
            cells: look === "level" ? ["", value] : [value, written(to)],
          }))}
        />
      }
      notes={notes()}
    />
  );

  function title(): string {
    if (way === null) return t("why.unknown");
    const texts = { from: written(way.from), to: written(way.to), period: t(`common:perCadence.${per}`) };
    if (texts.from === texts.to) return t(`why.same.${of}`, texts);
    const said = t(`why.way.${of}`, texts);
    const [most] = way.steps.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
    if (most === undefined || way.steps.length < 2) return said;
    const { text } = changeOf(most, way.steps.indexOf(most));
    return t("why.most", { title: said, aspect: nameOf(most.aspects), change: text });
  }

  function notes(): string[] {
    const unknown = shared
      .filter((each) => !choices.includes(each))
      .flatMap((each) => [first, last].flatMap((column) => missing(column, each) ?? []));
    const waits = [...new Set(unknown)];
    if (!waterfall.ok) return waits;
    const { steps, idle } = waterfall.value;
    const together = steps.filter(({ aspects }) => aspects.length > 1);
    return [
      ...(steps.length > 1 ? [t("why.method")] : []),
      ...together.map(({ aspects }) => t("why.together", { aspects: nameOf(aspects) })),
      ...(idle.length > 0 ? [t("why.idle", { aspects: nameOf(idle) })] : []),
      ...waits,
    ];
  }

  /** Why one of the sheets has no such figure; null where it has. */
  function missing({ name, sheet }: Column, figure: DifferenceOf): string | null {
    const own = waterfallBetween(walkBetween(sheet, sheet, BOUNDS), figure, per);
    return own.ok ? null : t("why.missing", { name, reason: t(`common:unknown.${own.error}`) });
  }
}

/** What both sheets have a figure of, known or not. */
function sharedFigures(...ends: readonly [Column, Column]): DifferenceOf[] {
  const [left, right] = ends.map(({ sheet }) => unitCosts(sheet, costStatement(sheet)).map(({ unit }) => unit));
  return [...(left ?? []).filter((unit) => right?.includes(unit)), "total"];
}
