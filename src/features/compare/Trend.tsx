import { useMemo, useState } from "react";
import { LineDrawing, type LinePoint } from "../../drawing/LineDrawing";
import { lineTicks } from "../../drawing/lineTicks";
import { chosenBand } from "../../formula/benchmarkPosition";
import { linkedPoints, type TrendMeasure } from "../../formula/comparison/trend";
import { costStatement } from "../../formula/statement";
import { unitCosts, type CostUnit } from "../../formula/unitCosts";
import { useFormats } from "../../i18n/useLanguage";
import { useShortMonth } from "../../i18n/useShortMonth";
import { useFrameWords } from "../../i18n/useFrameWords";
import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import { ChartFrame } from "../../ui/ChartFrame";
import { ChartTable } from "../../ui/ChartTable";
import { SelectField } from "../../ui/SelectField";
import styles from "./Compare.module.css";
import { trendRows, type TrendRow } from "./trendRows";
import { TrendSheets } from "./TrendSheets";
import { ON_SCREEN, type OwnSheet } from "./useCandidates";
import { useSheetNames } from "./useSheetNames";
import { useTrendWords } from "./useTrendWords";

interface TrendProps {
  readonly sheet: CostSheet;
  readonly ownSheets: readonly OwnSheet[];
}

/** How does a figure go through time, against the published band and the target? */
export function Trend({ sheet, ownSheets }: TrendProps) {
  const t = useWords(["compare", "charts", "common"]);
  const frameWords = useFrameWords();
  const names = useNames();
  const { unlike } = useSheetNames();
  const { money, date } = useFormats();
  const shortMonth = useShortMonth();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState<TrendMeasure | null>(null);
  const units = useMemo(() => unitCosts(sheet, costStatement(sheet)).map(({ unit }) => unit), [sheet]);
  const unit: CostUnit = units[0] ?? "perContact";
  const measures: readonly TrendMeasure[] = [
    ...units,
    "total",
    "count",
    ...(units.includes("perCall") ? (["costPerResolvedIssue"] as const) : []),
  ];
  const measure = measures.find((each) => each === wanted) ?? unit;
  const rows = useMemo(() => trendRows(sheet, ownSheets, unit), [sheet, ownSheets, unit]);
  const points = useMemo(() => linkedPoints(rows.points.filter(({ id }) => !leftOut.has(id))), [rows, leftOut]);
  const nameAndDay = (point: TrendRow) => `${names.ofSheet(point)}, ${date(point.start)}`;
  const others = rows.points.filter(({ id }) => id !== ON_SCREEN);
  const named = new Map([
    ...rows.points.map((point) => [point.id, t("choose.onScreen", { name: nameAndDay(point) })] as const),
    ...unlike(others.map(nameAndDay)).map((name, at) => [others[at]?.id ?? "", name] as const),
  ]);
  const say = useTrendWords(sheet, unit, measure, (id) => named.get(id) ?? "");
  const drawn = say.drawn(points);
  const isEmpty = drawn.length < 2;
  const band = measure === "perCall" ? chosenBand(sheet)?.converted : undefined;
  const target =
    measure === "perCall" || measure === "perSale" || measure === "perLead" ? sheet.targets[measure] : null;
  const { currency } = sheet;
  const [first, last] = [drawn[0], drawn.at(-1)];
  const finding = say.finding(drawn) ?? t("trend.empty");
  const scale = {
    points: drawn,
    least: say.least,
    band: band?.ok === true ? ([band.value.low, band.value.high] as const) : null,
    target,
  };
  return (
    <section className={styles.part} aria-labelledby="compare-trend-heading">
      <h3 id="compare-trend-heading" className={styles.heading}>
        {t("trend.heading")}
      </h3>
      <div className={styles.fields}>
        <SelectField
          id="trend-measure"
          label={t("trend.show")}
          value={measure}
          options={measures.map((value) => ({ value, label: say.nameOf(value) }))}
          onChange={setWanted}
        />
      </div>
      <ChartFrame
        title={finding}
        description={first === undefined || last === undefined || isEmpty ? "" : describes(first, last)}
        isEmpty={isEmpty}
        words={frameWords}
        chart={(width) => (
          <LineDrawing
            {...scale}
            width={width}
            label={`${finding}. ${t("trend.keys")}`}
            levelText={say.axis}
            timeText={(time) => shortMonth(dayOf(time))}
          />
        )}
        table={
          <ChartTable
            caption={t("trend.caption")}
            scrollHint={t("charts:scroll")}
            columns={[
              t("trend.columns.sheet"),
              t("trend.columns.from"),
              say.nameOf(measure),
              t("trend.columns.target"),
            ]}
            rows={points.map((point) => say.tableRow(point))}
          />
        }
        notes={[
          ...say.sharedTime(points),
          ...(rows.undated > 0 ? [t("trend.undated", { count: rows.undated })] : []),
          ...rows.leftOut.map(({ title, from, reason }) =>
            t(`choose.${reason}`, { name: names.ofSheet({ title }), from, to: currency }),
          ),
        ]}
      />
      {rows.points.length > 1 && (
        <TrendSheets
          sheets={rows.points.map(({ id }) => ({ id, name: named.get(id) ?? "" }))}
          leftOut={leftOut}
          onChange={setLeftOut}
        />
      )}
    </section>
  );

  function describes(from: LinePoint, to: LinePoint): string {
    const texts = [t("trend.describes", { first: date(dayOf(from.time)), last: date(dayOf(to.time)) })];
    const lowest = lineTicks(scale)[0] ?? 0;
    if (lowest > 0) texts.push(t("trend.notFromZero"));
    if (measure === "total" || measure === "count") {
      texts.push(t("trend.per", { period: t(`common:perCadence.${sheet.period.length}`) }));
    }
    if (band?.ok === true) {
      texts.push(t("trend.band", { low: money(band.value.low, currency), high: money(band.value.high, currency) }));
    }
    if (target !== null) texts.push(t("trend.target", { target: money(target, currency) }));
    return texts.join(" ");
  }
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
