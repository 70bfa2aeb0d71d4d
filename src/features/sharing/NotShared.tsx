import { afterColon } from "../../i18n/afterColon";
import { useFormats } from "../../i18n/useLanguage";
import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import { focusField } from "../../ui/focusField";
import { missingWeights } from "./missingWeight";
import styles from "./Sharing.module.css";

interface NotSharedProps {
  readonly sheet: CostSheet;
  /** The common cost that no workstream bears; money in the sheet's currency. */
  readonly amount: number;
}

/** Says how much is not shared out, and asks by name for what is missing. Missing with nothing to ask: all weights are 0. */
export function NotShared({ sheet, amount }: NotSharedProps) {
  const t = useWords(["sharing", "common"]);
  const names = useNames();
  const formats = useFormats();
  const missing = missingWeights(sheet);
  return (
    <div className={styles.notShared}>
      <p>
        <strong>{t("notSharedOut", { amount: formats.money(amount, sheet.currency) })}</strong>{" "}
        {t(missing.length === 0 ? `allZero.${sheet.sharing.by}` : "notSharedWhy")}
      </p>
      <ul className={styles.missing}>
        {missing.map(({ stream, reason, fieldId }) => {
          const name = names.ofStream(stream);
          return (
            <li key={stream.id}>
              {afterColon(name, t(`common:unknown.${reason}`))}{" "}
              <Button look="link" onClick={() => focusField(fieldId)}>
                {t("goToField")} <span className="visually-hidden">{name}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
