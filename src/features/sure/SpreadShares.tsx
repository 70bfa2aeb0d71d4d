import type { SimulationResult } from "../../formula/uncertainty/simulation";
import { placeKey } from "../../formula/numberPlace";
import type { DriverNames } from "../../i18n/useDriverNames";
import { useFormats } from "../../i18n/useLanguage";
import { useFrameWords } from "../../i18n/useFrameWords";
import { useWords } from "../../i18n/useWords";
import { ChartFrame } from "../../ui/ChartFrame";
import { ChartTable } from "../../ui/ChartTable";
import styles from "./SpreadShares.module.css";

interface SpreadSharesProps {
  readonly result: SimulationResult;
  readonly names: DriverNames;
}

/** Below this correlation a number moves the cost neither way. */
const NO_DIRECTION = 0.01;

/** Whose uncertainty the spread comes from, the largest share first: bars, or the same as a table. */
export function SpreadShares({ result, names }: SpreadSharesProps) {
  const t = useWords(["sure", "charts"]);
  const frameWords = useFrameWords();
  const { number, percent } = useFormats();
  const numbers = result.numbers.toSorted((left, right) => right.share - left.share);
  const direction = (correlation: number) =>
    Math.abs(correlation) < NO_DIRECTION ? null : t(correlation > 0 ? "spread.dearer" : "spread.cheaper");
  return (
    <ChartFrame
      isHalfWide
      title={finding()}
      description={t("spread.describes")}
      words={frameWords}
      chart={() => (
        <ul className={styles.list}>
          {numbers.map(({ of, share, correlation }) => (
            <li key={placeKey(of)} className={styles.row}>
              <span className={styles.name}>{names.ofPlace(of)}</span>{" "}
              <span className={styles.direction}>{direction(correlation)}</span>{" "}
              <strong className={styles.share}>{percent(share)}</strong>
              <svg className={styles.track} width="100%" height="8" aria-hidden="true">
                <rect className={styles.bar} width={`${share * 100}%`} height="8" rx="2" />
              </svg>
            </li>
          ))}
        </ul>
      )}
      table={
        <ChartTable
          caption={t("spread.caption")}
          scrollHint={t("charts:scroll")}
          columns={[
            t("spread.columns.number"),
            t("spread.columns.share"),
            t("spread.columns.correlation"),
            t("spread.columns.drawnAgain"),
          ]}
          rows={numbers.map(({ of, share, correlation, drawnAgain }) => ({
            id: placeKey(of),
            heading: names.ofPlace(of),
            cells: [percent(share), number(correlation, { signed: true }), percent(drawnAgain)],
          }))}
        />
      }
    />
  );

  function finding(): string {
    const [first, ...others] = numbers;
    if (first === undefined || first.share === 0) return t("spread.none");
    const said = { name: names.ofPlace(first.of), share: percent(first.share) };
    return t(others.length === 0 ? "spread.all" : "spread.most", said);
  }
}
