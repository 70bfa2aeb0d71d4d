import { useWords } from "../../i18n/useWords";
import type { BenchmarkGap } from "../../formula/benchmarkPosition";
import { perPeriod } from "../../formula/period";
import { minorDigits } from "../../i18n/format";
import { useFormats } from "../../i18n/useLanguage";
import { writtenDifference } from "../../i18n/writtenDifference";
import type { Cadence, CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import styles from "./Answer.module.css";

interface PositionSentenceProps {
  readonly gap: BenchmarkGap;
  readonly sheet: CostSheet;
  readonly showPer: Cadence;
  readonly onAsk: () => void;
}

/** Where a cost per call lies against the band, by how much each, in percent and for the period: and how that came about. */
export function PositionSentence({ gap, sheet, showPer, onAsk }: PositionSentenceProps) {
  const t = useWords("answer");
  const common = useWords("common");
  const formats = useFormats();
  const { currency, period } = sheet;
  const { position, cost, bound, share } = gap;
  const money = (amount: number) => formats.money(Math.abs(amount), currency);
  const percent = share === null ? "" : ` (${formats.percent(Math.abs(share))})`;
  const each = writtenDifference(bound, cost, minorDigits(currency));
  const texts = {
    gap: money(each) + percent,
    whole: money(perPeriod(gap.wholePeriod, period.length, showPer)),
    period: common(`perCadence.${showPer}`),
  };
  const size = each === 0 ? "Tiny" : "";
  return (
    <p>
      <strong>{t(`band.${position}${size}`, texts)}</strong> {t(`band.${position}${size}Rest`, texts)}{" "}
      <span className={styles.small}>
        <Button look="link" onClick={onAsk}>
          {t("band.how")} <span className="visually-hidden">{t("band.gap")}</span>
        </Button>
      </span>
    </p>
  );
}
