import { useWords } from "../../i18n/useWords";
import { StaleNotice } from "../../ui/StaleNotice";
import { WorkingLine } from "../../ui/WorkingLine";

interface HeldFiguresProps {
  /** Whether a newer answer is longer in coming than a moment. */
  readonly isWaiting: boolean;
}

/** Says that the figures are of older entries: while a new answer is on its way, and while some entry cannot be read. */
export function HeldFigures({ isWaiting }: HeldFiguresProps) {
  const t = useWords(["staffingAnswers", "answer"]);
  return (
    <>
      <WorkingLine>{isWaiting && t("working")}</WorkingLine>
      <StaleNotice stale={t("answer:stale")} mend={t("answer:staleFields")} />
    </>
  );
}
