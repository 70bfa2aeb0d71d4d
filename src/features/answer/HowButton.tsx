import { useWords } from "../../i18n/useWords";
import styles from "./Answer.module.css";

interface HowButtonProps {
  /** What stands on the button: the figure's own name. */
  readonly label: string;
  /** Whose figure it is, read out where it is not seen from the place. */
  readonly of?: string;
  readonly onAsk: () => void;
}

/** The name of a figure as a button that shows how it came about. */
export function HowButton({ label, of, onAsk }: HowButtonProps) {
  const t = useWords("answer");
  const figure = of === undefined ? label : `${label}, ${of}`;
  return (
    <button type="button" className={styles.ask} aria-label={t("howOf", { figure })} onClick={onAsk}>
      {label}
    </button>
  );
}
