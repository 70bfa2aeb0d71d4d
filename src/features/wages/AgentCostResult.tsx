import { useWords } from "../../i18n/useWords";
import type { Result } from "../../formula/result";
import { useFormats } from "../../i18n/useLanguage";
import { Fold } from "../../ui/Fold";
import type { AgentCost } from "./agentCost";
import { AgentCostSteps } from "./AgentCostSteps";
import styles from "./WageHelperDialog.module.css";

interface AgentCostResultProps {
  readonly cost: Result<AgentCost, "noAmount" | "noPaidHours">;
  readonly currency: string;
}

/** What one agent costs, per month and year and as a multiple of base pay; said anew when it changes. */
export function AgentCostResult({ cost, currency }: AgentCostResultProps) {
  const t = useWords("wages");
  const { money, number } = useFormats();
  return (
    <div className={styles.result}>
      <div className={styles.result} role="status">
        <p className={styles.resultTitle}>{t("result")}</p>
        {cost.ok ? (
          <>
            <p className={styles.figures}>
              <span>
                <strong className={styles.figure}>{money(cost.value.perMonth, currency)}</strong> {t("perMonth")}
              </span>
              <span>
                <strong className={styles.figure}>{money(cost.value.perYear, currency)}</strong> {t("perYear")}
              </span>
            </p>
            <p className={styles.hint}>
              {cost.value.factor !== null && `${t("factor", { factor: number(cost.value.factor) })}, `}
              {t("baseOnly", { money: money(cost.value.basePayPerMonth, currency) })}
            </p>
            {cost.value.missing > 0 && <p>{t("missing", { count: cost.value.missing })}</p>}
          </>
        ) : (
          <p className={styles.hint}>{t(cost.error === "noAmount" ? "needsPay" : "needsHours")}</p>
        )}
      </div>
      {cost.ok && (
        <Fold title={t("how")}>
          <AgentCostSteps cost={cost.value} currency={currency} />
        </Fold>
      )}
    </div>
  );
}
