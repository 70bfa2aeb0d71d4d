import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import styles from "./Answer.module.css";
import type { AnswerUnit } from "./answerFigure";
import type { Band } from "./band";
import { BandSource } from "./BandSource";
import { BandStrip } from "./BandStrip";
import { GoToField } from "./GoToField";
import { PositionSentence } from "./PositionSentence";

interface AgainstBandProps {
  readonly sheet: CostSheet;
  readonly unit: AnswerUnit;
  readonly name: string;
  readonly value: number;
  readonly target: number | null;
  readonly band: Band | null;
  /** Whether no other figure stands above it, which has then already named the band's source. */
  readonly isFirst: boolean;
  readonly onBenchmarks: () => void;
}

/** A figure held against the published band: a sentence, the strip and where the band comes from. */
export function AgainstBand({ sheet, unit, name, value, target, band, isFirst, onBenchmarks }: AgainstBandProps) {
  const t = useWords("answer");
  const { currency } = sheet;
  if (band === null) {
    return isFirst ? (
      <p className={styles.small}>
        {t("band.none")}{" "}
        <Button look="link" onClick={onBenchmarks}>
          {t("band.choose")}
        </Button>
      </p>
    ) : null;
  }
  if (!band.converted.ok) {
    const of = band.benchmark.currency;
    return isFirst ? (
      <p className={styles.small}>
        {t("band.noRate", { currency, of })} <GoToField fieldId={`rate-${of}`}>{t("band.giveRate")}</GoToField>
      </p>
    ) : null;
  }
  const { low, high } = band.converted.value;
  return (
    <div>
      {unit === "perCall" ? (
        <p>
          <PositionSentence value={value} low={low} high={high} currency={currency} />
        </p>
      ) : (
        <p className={styles.small}>{t("band.isPerCall")}</p>
      )}
      <BandStrip
        id={`answer-strip-${unit}`}
        name={name}
        value={value}
        low={low}
        high={high}
        target={target}
        currency={currency}
      />
      {isFirst && (
        <>
          <p className={styles.source}>
            <BandSource sheet={sheet} benchmark={band.benchmark} rate={band.converted.value.rate} />{" "}
            <Button look="link" onClick={onBenchmarks}>
              {t("band.source")}
            </Button>
          </p>
          <p className={styles.source}>{t("band.notes")}</p>
        </>
      )}
    </div>
  );
}
