import { useWords } from "../../i18n/useWords";
import { gapToBand, type chosenBand } from "../../formula/benchmarkPosition";
import type { FigureId } from "../../formula/figureId";
import type { CostUnit } from "../../formula/unitCosts";
import { rateField } from "../../formula/fieldId";
import type { Cadence, CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import styles from "./Answer.module.css";
import { BandSource } from "./BandSource";
import { BandStrip } from "./BandStrip";
import { GoToField } from "./GoToField";
import { PositionSentence } from "./PositionSentence";

interface AgainstBandProps {
  readonly sheet: CostSheet;
  readonly unit: CostUnit;
  readonly name: string;
  readonly value: number;
  /** How many calls, sales or leads the value is the cost of each of. */
  readonly count: number;
  readonly target: number | null;
  readonly band: ReturnType<typeof chosenBand>;
  /** Whether no other figure stands above it, which has then already named the band's source. */
  readonly isFirst: boolean;
  readonly showPer: Cadence;
  readonly onHow: (figure: FigureId) => void;
  readonly onBenchmarks: () => void;
}

/** A figure held against the published band: a sentence, the strip and where the band comes from. */
export function AgainstBand(props: AgainstBandProps) {
  const { sheet, unit, name, value, count, target, band, isFirst, showPer, onHow, onBenchmarks } = props;
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
        {t("band.noRate", { currency, of })} <GoToField fieldId={rateField(of)}>{t("band.giveRate")}</GoToField>
      </p>
    ) : null;
  }
  const { low, high } = band.converted.value;
  return (
    <div>
      {unit === "perCall" ? (
        <PositionSentence
          gap={gapToBand(value, count, { low, high })}
          sheet={sheet}
          showPer={showPer}
          onAsk={() => onHow({ kind: "benchmark", id: band.benchmark.id })}
        />
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
