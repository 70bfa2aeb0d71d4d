import { useWords } from "../../i18n/useWords";
import { hasRoomForWageLines, wageAndBenefitLines, type WageLinesMode } from "../../sheet/edits/wages";
import { BOUNDS } from "../../sheet/limits";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import { useEntryProblems } from "../../ui/EntryProblems";
import styles from "./WageHelperDialog.module.css";

interface WriteLinesProps {
  readonly sheet: CostSheet;
  readonly count: number;
  readonly isReady: boolean;
  readonly onWrite: (mode: WageLinesMode) => void;
}

/** The way into the sheet: one button, or the choice between replacing and adding when it has such lines already. */
export function WriteLines({ sheet, count, isReady, onWrite }: WriteLinesProps) {
  const t = useWords("wages");
  const hasProblem = useEntryProblems().length > 0;
  const existing = wageAndBenefitLines(sheet).length;
  const cannot = (mode: WageLinesMode) => !isReady || hasProblem || !hasRoomForWageLines(sheet, count, mode);
  return (
    <div className={styles.write}>
      {existing > 0 && <p>{t("existing", { count: existing })}</p>}
      <div className={styles.buttons}>
        {existing === 0 ? (
          <Button look="primary" disabled={cannot("add")} onClick={() => onWrite("add")}>
            {t("write")}
          </Button>
        ) : (
          <>
            <Button look="primary" disabled={cannot("replace")} onClick={() => onWrite("replace")}>
              {t("replace")}
            </Button>
            <Button disabled={cannot("add")} onClick={() => onWrite("add")}>
              {t("add")}
            </Button>
          </>
        )}
      </div>
      {hasProblem && <p className={styles.hint}>{t("mend")}</p>}
      {!hasRoomForWageLines(sheet, count, "add") && (
        <p className={styles.hint}>{t("noRoom", { most: BOUNDS.lines })}</p>
      )}
      <p className={styles.hint}>{t("agentsToo")}</p>
    </div>
  );
}
