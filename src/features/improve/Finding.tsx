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
  const moves = useWrittenMoves(report);
  return (
    <div className={styles.finding}>
      {moves.map((move) => (
        <Opposite key={move.kind} move={move} report={report} />
      ))}
      {moves.length === 0 && <p className={styles.sentence}>{total}</p>}
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
  const { difference } = useAmounts(currency);
  const { before, after } = beforeAfter.totalCost;
  const { value, size } = difference("total", before, after);
  if (value === 0) return t(chain.after === chain.before.sheet ? "result.nothing" : "result.sameTotal");
  const texts = {
    money: size,
    period: t(`common:perCadence.${period.length}`),
    share: percent(before > 0 ? Math.abs(after - before) / before : 0),
  };
  const isLess = value < 0;
  if (before <= 0) return t(isLess ? "result.savesPlain" : "result.costsMorePlain", texts);
  return t(isLess ? "result.saves" : "result.costsMore", texts);
}

interface WrittenMove extends OppositeMove {
  /** What each rises by, as it is written. */
  readonly rise: string;
}

/** The opposite moves that can be seen: a rise of less than is written is none. */
function useWrittenMoves({ chain, beforeAfter, oppositeMoves }: LeverReport): WrittenMove[] {
  const { difference } = useAmounts(chain.before.sheet.currency);
  return oppositeMoves.flatMap((move) => {
    const costPer = beforeAfter.headlines.find(({ kind }) => kind === move.kind)?.costPer;
    if (costPer?.before.ok !== true || !costPer.after.ok) return [];
    const { value, size } = difference(move.kind, costPer.before.value, costPer.after.value);
    return value > 0 ? [{ ...move, rise: size }] : [];
  });
}

interface OppositeProps {
  readonly move: WrittenMove;
  readonly report: LeverReport;
}

/** The cost of one rises while the whole falls or stays: said plainly, with its causes, since it looks like a mistake. */
function Opposite({ move: { kind, rise, causes }, report }: OppositeProps) {
  const t = useWords(["improve", "common"]);
  const { currency, period } = report.chain.before.sheet;
  const { before, after } = report.beforeAfter.totalCost;
  const fall = useAmounts(currency).difference("total", before, after);
  return (
    <div className={styles.opposite}>
      <p className={styles.sentence}>
        {t(fall.value === 0 ? `opposite.${kind}Same` : `opposite.${kind}`, {
          rise,
          fall: fall.size,
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
