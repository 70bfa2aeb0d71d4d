import { useWords } from "../../i18n/useWords";
import { benchmarkOf } from "../../formula/benchmarks";
import type { Benchmark } from "../../formula/benchmark";
import { decimalsOf } from "../../i18n/decimals";
import { useFormats } from "../../i18n/useLanguage";
import type { CostSheet } from "../../sheet/schema";
import styles from "./HowDialog.module.css";

interface BenchmarkFactsProps {
  readonly sheet: CostSheet;
  readonly id: string;
}

/** What a reader needs to judge a published figure: what it is, who gave it, when, how reliable, and at which rate. */
export function BenchmarkFacts({ sheet, id }: BenchmarkFactsProps) {
  const t = useWords("how");
  const words = useWords("benchmarks");
  const formats = useFormats();
  const benchmark = benchmarkOf(id);
  if (benchmark === null) return null;
  const { currency, publisher, grade, metric, covers, sector, isDated } = benchmark;
  const rate = currency === sheet.currency ? null : (sheet.rates[currency] ?? null);
  const one = formats.money(1, currency, { digits: 0 });
  const own = rate === null ? "" : formats.money(rate, sheet.currency, { digits: decimalsOf(rate) });
  const date = sheet.ratesAsOf;
  return (
    <section className={styles.section}>
      <p>{words(`${benchmark.id}.about`)}</p>
      <dl className={styles.facts}>
        <dt>{t("benchmark.who")}</dt>
        <dd>
          {publisher === "UK government" ? words("publisher.ukGovernment") : publisher}, {words(`sector.${sector}`)}
        </dd>
        <dt>{t("benchmark.published")}</dt>
        <dd>
          {formats.money(benchmark.low, currency)}
          {benchmark.high !== benchmark.low && ` – ${formats.money(benchmark.high, currency)}`}{" "}
          {words(`metric.${metric}`)}, {words(`covers.${covers}`)}
        </dd>
        <dt>{t("benchmark.when")}</dt>
        <dd>
          {yearsOf(benchmark)}
          {words(`yearNote.${benchmark.yearNote}`)}
          {isDated && `. ${words("dated")}`}
        </dd>
        <dt>{t("benchmark.grade")}</dt>
        <dd>
          {grade}: {words(`grade.${grade}`)}
        </dd>
        <dt>{t("benchmark.rate")}</dt>
        <dd>
          {currency === sheet.currency && t("benchmark.noRateNeeded")}
          {currency !== sheet.currency && rate === null && "–"}
          {rate !== null &&
            (date === null
              ? t("benchmark.rateOf", { one, rate: own })
              : t("benchmark.rateOn", { one, rate: own, date: formats.date(date) }))}
        </dd>
      </dl>
    </section>
  );
}

function yearsOf({ year, lastYear }: Benchmark): string {
  if (year === null) return "";
  return lastYear === null || lastYear === year ? `${year}, ` : `${year}–${lastYear}, `;
}
