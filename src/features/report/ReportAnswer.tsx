import { chosenBand, gapToBand, type BenchmarkGap } from "../../formula/benchmarkPosition";
import { headlineFigures } from "../../formula/figures";
import { lackingStream } from "../../formula/lackingStream";
import type { CostStatement } from "../../formula/statement";
import type { UnitCost } from "../../formula/unitCosts";
import { afterColon } from "../../i18n/afterColon";
import { minorDigits } from "../../i18n/format";
import { useFormats } from "../../i18n/useLanguage";
import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import { writtenDifference } from "../../i18n/writtenDifference";
import type { CostSheet } from "../../sheet/schema";
import styles from "./Report.module.css";
import { ReportStrip } from "./ReportStrip";

interface ReportAnswerProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  readonly answer: UnitCost;
}

/** One of the large figures, where it lies, and what goes with it. */
export function ReportAnswer({ sheet, statement, answer }: ReportAnswerProps) {
  const t = useWords(["report", "answer", "common"]);
  const formats = useFormats();
  const names = useNames();
  const { unit, headline, costPer, count } = answer;
  const name = unit === "perContact" ? t("perContact") : t(`common:headlines.${unit}`);
  const money = (amount: number) => formats.money(amount, sheet.currency);
  if (!costPer.ok) {
    const reason = t(`common:unknown.${costPer.error}`);
    const lacking = lackingStream(costPer.error, sheet, answer.streamIds);
    return (
      <section className={styles.answer} aria-label={name}>
        <h2 className={styles.name}>{name}</h2>
        <p>{lacking === null ? reason : afterColon(names.ofStream(lacking), reason)}</p>
      </section>
    );
  }
  const chosen = unit === "perCall" ? chosenBand(sheet) : null;
  const band = chosen?.converted.ok === true ? chosen.converted.value : null;
  const gap = band === null ? null : gapToBand(costPer.value, count, band);
  const gapText = (to: BenchmarkGap) =>
    money(Math.abs(writtenDifference(to.bound, to.cost, minorDigits(sheet.currency))));
  const figures = headline === null ? null : headlineFigures(sheet, statement, headline);
  const further = [
    [t("perMinute"), figures?.costPerMinute],
    [t("perResolvedIssue"), figures?.costPerResolvedIssue],
  ] as const;
  return (
    <section className={styles.answer} aria-label={name}>
      <div>
        <h2 className={styles.name}>{name}</h2>
        <p className={styles.figure}>{money(costPer.value)}</p>
        {gap !== null && <p>{t(`position.${gap.position}`, { gap: gapText(gap) })}</p>}
        <dl className={styles.further}>
          {further.map(([label, figure]) =>
            figure?.ok === true ? (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{money(figure.value)}</dd>
              </div>
            ) : null,
          )}
        </dl>
      </div>
      {band !== null && (
        <ReportStrip
          label={t("strip", {
            figure: name,
            value: money(costPer.value),
            low: money(band.low),
            high: money(band.high),
          })}
          value={costPer.value}
          low={band.low}
          high={band.high}
          money={money}
        />
      )}
    </section>
  );
}
