import { driverKey } from "../../formula/whatIf/driver";
import type { DriverNames } from "../../i18n/useDriverNames";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { Fold } from "../../ui/Fold";
import type { UnreachedGoal } from "../../workers/drivers/targetWork";
import styles from "./drivers.module.css";
import type { DriverTexts } from "./useDriverTexts";

interface OutOfReachProps {
  /** Numbers of the sheet, or settings of levers. */
  readonly of: "numbers" | "levers";
  readonly goals: readonly UnreachedGoal[];
  readonly currency: string;
  readonly names: DriverNames;
  readonly texts: DriverTexts;
  /** So many more bring nothing nearer. */
  readonly still?: number;
}

/** So many times today's value, what could grow without end is as good as endless. */
const ENDLESS = 1_000;

/** What alone cannot reach the target, each with how far it comes; folded until wanted. */
export function OutOfReach({ of, goals, currency, names, texts, still = 0 }: OutOfReachProps) {
  const t = useWords("target");
  const { money } = useFormats();
  const reasonOf = ({ driver, today, outcome }: UnreachedGoal) => {
    if (outcome.reason === "noFigure") return t("reason.noFigure");
    const cost = money(outcome.costPer, currency);
    if (outcome.reason === "noEffect") return t("reason.noEffect", { cost });
    const isEndless = outcome.at === null || (driver.isEndless && outcome.at > ENDLESS * Math.abs(today));
    if (outcome.at === null || isEndless) return t("reason.endless", { cost });
    const value = texts.full(driver, outcome.at);
    return t(outcome.isAttained ? "reason.at" : "reason.towards", { cost, value });
  };
  return (
    <Fold title={t(`unreached.${of}`)} summary={t(`unreachedCount.${of}`, { count: goals.length + still })}>
      {goals.length > 0 && (
        <dl className={styles.reasons}>
          {goals.map((goal) => (
            <div key={driverKey(goal.driver.id)}>
              <dt>{names.ofDriver(goal.driver.id)}</dt>
              <dd>{reasonOf(goal)}</dd>
            </div>
          ))}
        </dl>
      )}
      {still > 0 && <p className={styles.quiet}>{t("levers.still", { count: still })}</p>}
    </Fold>
  );
}
