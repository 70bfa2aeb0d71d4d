import { useFormats } from "../../i18n/useLanguage";
import styles from "./Answer.module.css";
import { moneyParts } from "./moneyText";

interface BigFigureProps {
  readonly amount: number;
  readonly currency: string;
}

/** The hero of the page: an amount in large figures with its currency sign smaller beside it. */
export function BigFigure({ amount, currency }: BigFigureProps) {
  const formats = useFormats();
  const [before, sign, after] = moneyParts(formats, amount, currency);
  // Long amounts are set smaller, so that even billions stay on one line.
  const length = before.length + after.length;
  const size = length > 12 ? styles.longest : length > 8 ? styles.long : "";
  return (
    <p className={`${styles.figure} ${size}`}>
      {before}
      <span className={styles.sign}>{sign}</span>
      {after}
    </p>
  );
}
