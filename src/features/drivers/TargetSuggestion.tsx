import { minorDigits } from "../../i18n/format";
import { roundedDecimal } from "../../i18n/rounding";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { setTarget } from "../../sheet/edits/comparison";
import type { Edit } from "../../sheet/edits/edit";
import { BOUNDS } from "../../sheet/limits";
import { Button } from "../../ui/Button";
import type { Setting, Today } from "../../workers/drivers/setting";
import styles from "./drivers.module.css";

interface TargetSuggestionProps {
  readonly answer: Setting & { readonly today: Today };
  readonly edit: Edit;
}

/** Asks for a target and offers one, ten percent below today. */
export function TargetSuggestion({ answer, edit }: TargetSuggestionProps) {
  const { sheet, headline, today } = answer;
  const t = useWords("target");
  const { money } = useFormats();
  const { costPer } = today;
  const suggested = costPer.ok ? Number(roundedDecimal(costPer.value * 0.9, minorDigits(sheet.currency))) : 0;
  return (
    <div>
      <h3 className={styles.finding}>{t(`ask.${headline}`)}</h3>
      <p className={styles.about}>{t("askAbout")}</p>
      {suggested >= BOUNDS.leastTarget && suggested <= BOUNDS.amount && (
        <p className={styles.suggestion}>
          <Button look="chip" onClick={() => edit(setTarget(headline, suggested))}>
            {t("suggest", { target: money(suggested, sheet.currency) })}
          </Button>
        </p>
      )}
    </div>
  );
}
