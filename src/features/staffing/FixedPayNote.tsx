import { useRef, useState } from "react";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { fixedPay, payPerAgent } from "../../sheet/edits/payPerAgent";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import styles from "./StaffingAnswers.module.css";
import { useServiceTexts } from "./useServiceTexts";

/** The id of the button that enters pay by the agent; it is there while pay is fixed. */
export const PAY_PER_AGENT = "staffing-pay-per-agent";

interface FixedPayNoteProps {
  readonly sheet: CostSheet;
  readonly edit: Edit;
}

/**
 * Says that pay is entered as a sum, as who brings in a ledger has it, so that agents cost nothing here, and enters it by the
 * agent at a press. Then it says what it did.
 */
export function FixedPayNote({ sheet, edit }: FixedPayNoteProps) {
  const t = useWords("staffingAnswers");
  const texts = useServiceTexts();
  const said = useRef<HTMLParagraphElement>(null);
  const [dividedBy, setDividedBy] = useState<number | null>(null);
  const pay = fixedPay(sheet);
  const divide = (agents: number) => {
    setDividedBy(agents);
    edit(payPerAgent());
    // the button goes, and the keyboard goes on from what stands in its place
    said.current?.focus();
  };
  if (pay === null && dividedBy === null) return null;
  return (
    <div className={styles.fixedPay}>
      <p ref={said} tabIndex={-1}>
        {pay === null ? t("fixedPay.done", { agents: texts.agents(dividedBy ?? 0) }) : t("fixedPay.about")}
      </p>
      {pay !== null && (
        <Button id={PAY_PER_AGENT} onClick={() => divide(pay.agents)}>
          {t("fixedPay.divide", { agents: texts.agents(pay.agents) })}
        </Button>
      )}
    </div>
  );
}
