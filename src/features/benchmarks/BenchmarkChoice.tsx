import { useId } from "react";
import { useWords } from "../../i18n/useWords";
import { benchmarkInCurrency } from "../../formula/benchmarkPosition";
import type { BENCHMARKS } from "../../formula/benchmarks";
import type { MoneyStyle } from "../../i18n/format";
import { useFormats } from "../../i18n/useLanguage";
import type { CostSheet } from "../../sheet/schema";
import { CheckField } from "../../ui/CheckField";
import { SourceLink } from "../../ui/SourceLink";
import styles from "./BenchmarksDialog.module.css";

interface BenchmarkChoiceProps {
  readonly benchmark: (typeof BENCHMARKS)[number];
  readonly isChosen: boolean;
  readonly rates: CostSheet["rates"];
  readonly currency: string;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One published figure with all that a reader needs to judge it: what, where, when, by whom and how sure. */
export function BenchmarkChoice({ benchmark, isChosen, rates, currency, onChoose }: BenchmarkChoiceProps) {
  const t = useWords("benchmarks");
  const { money } = useFormats();
  const id = useId();
  const range = (low: number, high: number, code: string, style: MoneyStyle = {}) =>
    low === high
      ? money(low, code, style)
      : t("range", { low: money(low, code, style), high: money(high, code, style) });
  // An old figure at today's rate is not known to the hundredth.
  const aboutRange = (low: number, high: number) => range(low, high, currency, low < 10 ? {} : { digits: 0 });
  const publisher = benchmark.publisher === "UK government" ? t("publisher.ukGovernment") : benchmark.publisher;
  const converted = benchmarkInCurrency(benchmark, rates, currency);
  const facts = [
    ageOf(),
    ...(benchmark.isDated ? [t("dated")] : []),
    benchmark.country === null ? t("country.unknown") : t(`country.${benchmark.country}`),
    t(`sector.${benchmark.sector}`),
    t(`covers.${benchmark.covers}`),
  ];
  return (
    <li className={styles.choice}>
      <div className={styles.choiceHead}>
        <CheckField
          id={`benchmark-${benchmark.id}`}
          label={t(`${benchmark.id}.title`)}
          checked={isChosen}
          describedBy={id}
          onChange={onChoose}
        />
        <p className={styles.figures}>
          <span className={styles.figure}>
            {t("published", {
              range: range(benchmark.low, benchmark.high, benchmark.currency),
              metric: t(`metric.${benchmark.metric}`),
            })}
          </span>
          {benchmark.average !== null && (
            <span>{t("average", { money: money(benchmark.average, benchmark.currency) })}</span>
          )}
          {benchmark.currency !== currency && (
            <span>
              {converted.ok
                ? t("converted", { range: aboutRange(converted.value.low, converted.value.high) })
                : t("noRate", { currency: benchmark.currency })}
            </span>
          )}
        </p>
      </div>
      <div id={id} className={styles.about}>
        <p>{t(`${benchmark.id}.about`)}</p>
        <p className={styles.facts}>{facts.join(" · ")}</p>
        <p className={styles.facts}>
          {t("gradeLetter", { grade: benchmark.grade })}: {t(`grade.${benchmark.grade}`)}.{" "}
          <SourceLink address={benchmark.source} label={t("source", { publisher })} newTab={t("newTab")} />
        </p>
      </div>
    </li>
  );

  function ageOf(): string {
    const { year, lastYear, yearNote } = benchmark;
    if (year === null) return t("yearNote.undated");
    const years = lastYear === null || lastYear === year ? String(year) : `${year}–${lastYear}`;
    return yearNote === "inferred" ? t("inferred", { years }) : years;
  }
}
