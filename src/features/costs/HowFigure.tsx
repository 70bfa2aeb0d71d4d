import { classNames } from "../../ui/classNames";
import styles from "./HowFigure.module.css";

interface HowFigureProps {
  readonly figure: string;
  /** What the figure is, read out before it. */
  readonly label: string;
  /** The question that pressing it asks. */
  readonly question: string;
  readonly isStrong?: boolean;
  readonly onAsk: () => void;
}

/** A figure that can be pressed to see how it came about. */
export function HowFigure({ figure, label, question, isStrong, onAsk }: HowFigureProps) {
  return (
    <button
      type="button"
      className={classNames(styles.figure, isStrong === true && styles.strong)}
      title={question}
      onClick={onAsk}
    >
      <span className="visually-hidden">{label} </span>
      {figure}
      <span className="visually-hidden">. {question}</span>
    </button>
  );
}
