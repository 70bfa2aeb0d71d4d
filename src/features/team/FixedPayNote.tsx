import { useRef, useState } from "react";
import { PAY_PER_AGENT_BUTTON } from "../../formula/staffing/staffingField";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { fixedPay, payPerAgent } from "../../sheet/edits/payPerAgent";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import styles from "./FixedPayNote.module.css";

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
  const { number } = useFormats();
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
    <div className={styles.note}>
      <p ref={said} tabIndex={-1}>
        {pay === null ? t("fixedPay.done", { agents: number(dividedBy ?? 0, { digits: 1 }) }) : t("fixedPay.about")}
      </p>
      {pay !== null && (
        <Button id={PAY_PER_AGENT_BUTTON} onClick={() => divide(pay.agents)}>
          {t("fixedPay.divide", { agents: number(pay.agents, { digits: 1 }) })}
        </Button>
      )}
    </div>
  );
}
