import type { LeverReport } from "../../formula/levers/leverReport";
import type { OppositeMove } from "../../formula/levers/oppositeMoves";
import { useWords } from "../../i18n/useWords";
import { useFormats } from "../../i18n/useLanguage";
import styles from "./Results.module.css";
import { useAmounts } from "../../i18n/useAmounts";

/** What the levers come to in all, in a sentence; and why, where the cost of one rises although the whole falls. */
export function Finding({ report }: { readonly report: LeverReport }) {
  const t = useWords(["improve", "charts"]);
  const total = useTotalSentence(report);
  const { unfinishedLines } = report.beforeAfter;
  return (
    <div className={styles.finding}>
      {report.oppositeMoves.map((move) => (
        <Opposite key={move.kind} move={move} report={report} />
      ))}
      {report.oppositeMoves.length === 0 && <p className={styles.sentence}>{total}</p>}
      {unfinishedLines.after > 0 && (
        <p className={styles.note}>{t("charts:soFar", { count: unfinishedLines.after })}</p>
      )}
    </div>
  );
}

function useTotalSentence({ chain, beforeAfter }: LeverReport): string {
  const t = useWords(["improve", "common"]);
  const { percent } = useFormats();
  const { currency, period } = chain.before.sheet;
  const { amount, isNone } = useAmounts(currency);
  const { before, after } = beforeAfter.totalCost;
  const difference = after - before;
  if (isNone(difference)) return t(chain.after === chain.before.sheet ? "result.nothing" : "result.sameTotal");
  const texts = {
    money: amount("total", Math.abs(difference)),
    period: t(`common:perCadence.${period.length}`),
    share: percent(before > 0 ? Math.abs(difference) / before : 0),
  };
  const isLess = difference < 0;
  if (before <= 0) return t(isLess ? "result.savesPlain" : "result.costsMorePlain", texts);
  return t(isLess ? "result.saves" : "result.costsMore", texts);
}

interface OppositeProps {
  readonly move: OppositeMove;
  readonly report: LeverReport;
}

/** The cost of one rises while the whole falls or stays: said plainly, with its causes, since it looks like a mistake. */
function Opposite({ move: { kind, costPerRise, totalFall, causes }, report }: OppositeProps) {
  const t = useWords(["improve", "common"]);
  const { currency, period } = report.chain.before.sheet;
  const { amount } = useAmounts(currency);
  return (
    <div className={styles.opposite}>
      <p className={styles.sentence}>
        {t(totalFall === 0 ? `opposite.${kind}Same` : `opposite.${kind}`, {
          rise: amount(kind, costPerRise),
          fall: amount("total", totalFall),
          period: t(`common:perCadence.${period.length}`),
        })}
      </p>
      <ul className={styles.causes}>
        {causes.map((cause) => (
          <li key={cause}>{t(`opposite.${cause}`)}</li>
        ))}
      </ul>
      <p>{t("opposite.advice")}</p>
    </div>
  );
}
