import { useWords } from "../../i18n/useWords";
import { StaleNotice } from "../../ui/StaleNotice";
import styles from "./StaffingAnswers.module.css";

interface HeldFiguresProps {
  /** Whether a newer answer is longer in coming than a moment. */
  readonly isWaiting: boolean;
}

/** Says that the figures are of older entries: while a new answer is on its way, and while some entry cannot be read. */
export function HeldFigures({ isWaiting }: HeldFiguresProps) {
  const t = useWords(["staffingAnswers", "answer"]);
  return (
    <>
      <p className={styles.working}>{isWaiting && t("working")}</p>
      <StaleNotice stale={t("answer:stale")} mend={t("answer:staleFields")} />
    </>
  );
}
