import { useId, useState } from "react";
import { driverKey } from "../../formula/whatIf/driver";
import type { DriverNames } from "../../i18n/useDriverNames";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { Button } from "../../ui/Button";
import type { ReachedGoal } from "../../workers/drivers/reachedGoal";
import styles from "./NeededTable.module.css";
import type { DriverTexts } from "./useDriverTexts";

interface NeededTableProps {
  /** Numbers of the sheet, or settings of levers. */
  readonly of: "numbers" | "levers";
  readonly goals: readonly ReachedGoal[];
  readonly currency: string;
  readonly names: DriverNames;
  readonly texts: DriverTexts;
  /** Types a value in; null where the target is met already and the values are how far one could go. */
  readonly onUse: ((goal: ReachedGoal) => void) | null;
}

/** So many rows stand at first; the nearest are those that matter. */
const FIRST_ROWS = 8;

/** Each number that alone can reach the target: today, what it takes, the change, and a button that types it in. */
export function NeededTable({ of, goals, currency, names, texts, onUse }: NeededTableProps) {
  const t = useWords(["target", "drivers"]);
  const { money, number, percent } = useFormats();
  const [isWhole, setIsWhole] = useState(false);
  const captionId = useId();
  const shown = isWhole ? goals : goals.slice(0, FIRST_ROWS);
  const neededLabel = t(onUse === null ? "columns.limit" : "columns.needed");
  // of what is off there is nothing to change from
  const hasChange = goals.some(({ change, driver }) => change !== null || !driver.isOff);
  const notesOf = ({ rounded, agents, costPer, overload, isPlanned, isFewerResolved, isBeyondEvidence }: ReachedGoal) =>
    [
      rounded === null ? null : t(rounded),
      agents === null ? null : t("agents", { agents: number(agents.value, { digits: agents.decimals }) }),
      costPer === null ? null : t("gives", { cost: money(costPer, currency) }),
      isFewerResolved ? t("fewerResolved") : null,
      isBeyondEvidence ? t("beyondEvidence") : null,
      overload === null
        ? null
        : t(overload > 1 ? "overloaded" : isPlanned ? "busyPlanned" : "busy", {
            share: percent(overload, { digits: 0 }),
          }),
    ].filter((note) => note !== null);
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption id={captionId} className={styles.caption}>
          {t(`caption.${of}.${onUse === null ? "room" : "needed"}`)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t(`columns.${of}`)}</th>
            <th scope="col">{t("columns.today")}</th>
            <th scope="col">{neededLabel}</th>
            {hasChange && <th scope="col">{t("columns.change")}</th>}
            {onUse !== null && (
              <th scope="col">
                <span className="visually-hidden">{t("columns.use")}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((goal) => {
            const { driver, today, needed, change } = goal;
            const name = names.ofDriver(driver.id);
            const detail = names.detailOf(driver.id);
            const value = texts.full(driver, needed.value, needed.decimals);
            const notes = notesOf(goal);
            return (
              <tr key={driverKey(driver.id)}>
                <th scope="row">
                  {name}
                  {detail !== null && <span className={styles.detail}> {detail}</span>}
                </th>
                <td data-label={t("columns.today")}>{driver.isOff ? t("off") : texts.full(driver, today)}</td>
                <td data-label={neededLabel} className={styles.needed}>
                  {value}
                  {notes.map((note) => (
                    <span key={note} className={styles.note}>
                      {" "}
                      {note}
                    </span>
                  ))}
                </td>
                {hasChange && <td data-label={t("columns.change")}>{change === null ? "–" : texts.change(change)}</td>}
                {onUse !== null && (
                  <td className={styles.use}>
                    {!goal.isFewerResolved && (
                      <Button aria-label={t("useValue", { value, name })} onClick={() => onUse(goal)}>
                        {t("use")}
                      </Button>
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {goals.length > FIRST_ROWS && (
        <Button look="link" className={styles.all} aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t("drivers:showFewer") : t("drivers:showAll", { count: goals.length })}
        </Button>
      )}
    </div>
  );
}
