import { useFormats } from "../../i18n/useLanguage";
import styles from "./CostTotal.module.css";
import { HowFigure } from "./HowFigure";
import { sumFigure } from "./moneyFigure";
import { useLineWords } from "./words";

interface CostTotalProps {
  readonly total: number;
  /** How many lines have no cost yet; while there are any, the total is "so far". */
  readonly unfinished: number;
  readonly currency: string;
  readonly isRounded: boolean;
  readonly onAsk: () => void;
}

/** What all lines come to in the period. */
export function CostTotal({ total, unfinished, currency, isRounded, onAsk }: CostTotalProps) {
  const words = useLineWords();
  const formats = useFormats();
  const title = words(unfinished > 0 ? "totalSoFar" : "total");
  return (
    <div className={styles.total}>
      <span className={styles.title}>{title}</span>
      <HowFigure
        figure={sumFigure(total, currency, isRounded, formats)}
        label={title}
        question={words("common:how")}
        isStrong
        onAsk={onAsk}
      />
      {unfinished > 0 && <p className={styles.unfinished}>{words("unfinished", { count: unfinished })}</p>}
    </div>
  );
}
