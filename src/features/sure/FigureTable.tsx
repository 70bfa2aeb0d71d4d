import { useId } from "react";
import type { SimulationResult } from "../../formula/uncertainty/simulation";
import type { Estimate, Summary } from "../../formula/uncertainty/summary";
import { useWords } from "../../i18n/useWords";
import type { SimulationRequest } from "../../workers/simulationWork";
import styles from "./Outcome.module.css";
import { useOutcomeTexts } from "./useOutcomeTexts";

interface FigureTableProps {
  readonly request: SimulationRequest;
  readonly result: SimulationResult;
  readonly summary: Summary;
}

/** Percentiles first, then what is probable and the mean, each with its standard error; and why the mean comes last. */
export function FigureTable({ request, result, summary }: FigureTableProps) {
  const t = useWords(["sure", "drivers"]);
  const texts = useOutcomeTexts(request);
  const headingId = useId();
  const { sheet, headline, band } = request;
  const { insideBand, withinTarget, figureAtMeans, countReachesZero } = result;
  const target = sheet.targets[headline];
  const money = ({ value, standardError }: Estimate) => [texts.amount(value), texts.error(standardError)] as const;
  const share = ({ value, standardError }: Estimate) => [texts.share(value), texts.shareError(standardError)] as const;
  const rows: (readonly [name: string, value: string, error: string])[] = [
    ...(["p5", "p50", "p95"] as const).map((name) => [t(`figures.${name}`), ...money(summary[name])] as const),
    ...(insideBand === null || band === null
      ? []
      : [
          [
            t("figures.insideBand", { low: texts.amount(band.low), high: texts.amount(band.high) }),
            ...share(insideBand),
          ] as const,
        ]),
    ...(withinTarget === null || target === null
      ? []
      : [[t("figures.withinTarget", { target: texts.amount(target) }), ...share(withinTarget)] as const]),
    [
      t("figures.mean"),
      texts.amount(summary.mean.value),
      countReachesZero ? "–" : texts.error(summary.mean.standardError),
    ],
  ];
  return (
    <section className={styles.part} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        {t("figures.title")}
      </h3>
      <table className={styles.table} aria-labelledby={headingId}>
        <thead>
          <tr>
            <th scope="col">{t("figures.figure")}</th>
            <th scope="col">{t("figures.value")}</th>
            <th scope="col">{t("figures.standardError")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, value, error]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
              <td>{error}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{meanNote()}</p>
      <p className={styles.note}>{t("figures.errorNote")}</p>
    </section>
  );

  function meanNote(): string {
    if (countReachesZero) return t("mean.noMean");
    if (figureAtMeans === null) return t("mean.noMeans");
    const said = { mean: texts.amount(summary.mean.value), atMeans: texts.amount(figureAtMeans) };
    return t(said.mean === said.atMeans ? "mean.same" : "mean.differs", said);
  }
}
