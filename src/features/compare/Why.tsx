import { useMemo, useState } from "react";
import { WaterfallDrawing, type WaterfallRow } from "../../drawing/WaterfallDrawing";
import type { Aspect } from "../../formula/comparison/mixedSheet";
import { walkBetween, waterfallBetween, type DifferenceOf } from "../../formula/comparison/whyTheyDiffer";
import { costStatement } from "../../formula/statement";
import { unitCosts } from "../../formula/unitCosts";
import { minorDigits } from "../../i18n/format";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { BOUNDS } from "../../sheet/limits";
import type { Cadence } from "../../sheet/schema";
import { ChartFrame } from "../../ui/ChartFrame";
import { ChartTable } from "../../ui/ChartTable";
import { SelectField } from "../../ui/SelectField";
import { Segmented } from "../../ui/Segmented";
import styles from "./Compare.module.css";
import type { Column } from "./comparedSheets";
import { writtenSteps } from "./writtenSteps";

interface WhyProps {
  readonly columns: readonly Column[];
  readonly per: Cadence;
}

/** Why does a call cost more in one sheet than in the other? A waterfall whose steps add up to the whole difference. */
export function Why({ columns, per }: WhyProps) {
  const t = useWords(["compare", "charts", "common"]);
  const { money, list } = useFormats();
  const [ends, setEnds] = useState<{ readonly from: string; readonly to: string } | null>(null);
  const [wanted, setWanted] = useState<DifferenceOf | null>(null);
  const first = columns.find(({ id }) => id === ends?.from) ?? columns[0];
  const last =
    columns.find(({ id }) => id === ends?.to && id !== first?.id) ?? columns.findLast(({ id }) => id !== first?.id);
  const walk = useMemo(
    () => (first === undefined || last === undefined ? null : walkBetween(first.sheet, last.sheet, BOUNDS)),
    [first, last],
  );
  const choices = useMemo(() => {
    const [left = [], right = []] = [first, last].map((end) =>
      end === undefined ? [] : unitCosts(end.sheet, costStatement(end.sheet)).map(({ unit }) => unit),
    );
    return [...left.filter((unit) => right.includes(unit)), "total"] as DifferenceOf[];
  }, [first, last]);
  if (first === undefined || last === undefined || walk === null) return null;
  const of = choices.find((choice) => choice === wanted) ?? choices[0] ?? "total";
  const { currency } = first.sheet;
  const waterfall = waterfallBetween(walk, of, per);
  const written = waterfall.ok ? writtenSteps(waterfall.value, of === "total", minorDigits(currency)) : null;
  const names = { from: first.name, to: last.name };
  const digits = written?.digits ?? minorDigits(currency);
  const amount = (value: number) => money(value, currency, { digits });
  const change = (value: number) => money(value, currency, { digits, signed: true });
  const nameOf = (aspects: readonly Aspect[]) => list(aspects.map((aspect) => t(`aspects.${aspect}`)));
  const end = (id: "from" | "to", level: number): WaterfallRow => ({
    id,
    label: names[id],
    value: amount(level),
    details: [],
    from: level,
    to: level,
    look: "level",
  });
  const rows: WaterfallRow[] =
    written === null
      ? []
      : [
          end("from", written.from),
          ...written.steps.map((step): WaterfallRow => ({
            id: step.aspects.join(),
            label: nameOf(step.aspects),
            value: change(step.change),
            details: [t("why.goesTo", { to: amount(step.to) })],
            from: step.to - step.change,
            to: step.to,
            look: step.change === 0 ? "same" : step.change < 0 ? "fall" : "rise",
          })),
          end("to", written.to),
        ];
  const finding = title();
  const choose = (key: "from" | "to", id: string) => {
    const now = { from: first.id, to: last.id };
    // choosing for one end what stands at the other changes the two
    const other = key === "from" ? "to" : "from";
    setEnds({ ...now, [key]: id, ...(now[other] === id ? { [other]: now[key] } : {}) });
  };
  const options = columns.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <section className={styles.why} aria-labelledby="compare-why-heading">
      <h4 id="compare-why-heading" className={styles.subheading}>
        {t("why.heading")}
      </h4>
      <div className={styles.fields}>
        {(["from", "to"] as const).map((key) => (
          <SelectField
            key={key}
            id={`compare-${key}`}
            label={t(`why.${key}`)}
            value={key === "from" ? first.id : last.id}
            options={options}
            onChange={(id) => choose(key, id)}
          />
        ))}
      </div>
      <ChartFrame
        title={finding}
        description={t("why.describes", names)}
        words={{ showAs: t("charts:showAs"), chart: t("charts:chart"), table: t("charts:table") }}
        isEmpty={written === null}
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
            axis={(level) => money(level, currency, Number.isInteger(level) ? { digits: 0 } : {})}
            least={10 ** -minorDigits(currency)}
          />
        )}
        table={
          <ChartTable
            caption={t("why.caption", names)}
            columns={[t("why.columns.step"), t("why.columns.change"), t("why.columns.to")]}
            rows={rows.map(({ id, label, value, to, look }) => ({
              id,
              heading: label,
              cells: look === "level" ? ["", value] : [value, amount(to)],
            }))}
          />
        }
        notes={notes()}
      />
    </section>
  );

  function title(): string {
    if (written === null) return t("why.unknown");
    const texts = { from: amount(written.from), to: amount(written.to), period: t(`common:perCadence.${per}`) };
    if (texts.from === texts.to) return t(`why.same.${of}`, texts);
    const way = t(`why.way.${of}`, texts);
    const [most] = written.steps.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
    if (most === undefined || written.steps.length < 2) return way;
    return t("why.most", { title: way, aspect: nameOf(most.aspects), change: change(most.change) });
  }

  function notes(): string[] {
    if (!waterfall.ok) {
      return [first, last].flatMap((column) => missing(column) ?? []);
    }
    const { steps, idle } = waterfall.value;
    const together = steps.filter(({ aspects }) => aspects.length > 1);
    return [
      ...(steps.length > 1 ? [t("why.method")] : []),
      ...together.map(({ aspects }) => t("why.together", { aspects: nameOf(aspects) })),
      ...(idle.length > 0 ? [t("why.idle", { aspects: nameOf(idle) })] : []),
    ];
  }

  /** Why one of the sheets has no such figure; null where it has. */
  function missing(column: Column | undefined): string | null {
    if (column === undefined) return null;
    const own = waterfallBetween(walkBetween(column.sheet, column.sheet, BOUNDS), of, per);
    return own.ok ? null : t("why.missing", { name: column.name, reason: t(`common:unknown.${own.error}`) });
  }
}
