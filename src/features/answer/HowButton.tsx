import { useWords } from "../../i18n/useWords";
import styles from "./Answer.module.css";

interface HowButtonProps {
  /** What stands on the button: the figure's own name. */
  readonly label: string;
  readonly onAsk: () => void;
}

/** The name of a figure as a button that shows how it came about. */
export function HowButton({ label, onAsk }: HowButtonProps) {
  const t = useWords("answer");
  return (
    <button type="button" className={styles.ask} aria-label={t("howOf", { figure: label })} onClick={onAsk}>
      {label}
    </button>
  );
}
