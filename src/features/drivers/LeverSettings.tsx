import { useId, useRef } from "react";
import type { DriverNames } from "../../i18n/useDriverNames";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { Button } from "../../ui/Button";
import type { ReachedGoal } from "../../workers/drivers/reachedGoal";
import type { Setting } from "../../workers/drivers/setting";
import type { GoalsAnswer, LeverGoals, UnreachedGoal } from "../../workers/drivers/targetWork";
import styles from "./drivers.module.css";
import { NeededTable } from "./NeededTable";
import { OutOfReach } from "./OutOfReach";
import { TeamSentence } from "./TeamSentence";
import { TypedInNotice } from "./TypedInNotice";
import type { DriverTexts } from "./useDriverTexts";
import { useTypingIn } from "./useTypingIn";

interface LeverSettingsProps {
  readonly answer: Setting & GoalsAnswer;
  readonly levers: LeverGoals;
  readonly names: DriverNames;
  readonly texts: DriverTexts;
  readonly edit: Edit;
  readonly onUndo: () => void;
  readonly onImprove: () => void;
}

/** What each setting of a lever alone would have to be for the improved centre to cost the target. */
export function LeverSettings({ answer, levers, names, texts, edit, onUndo, onImprove }: LeverSettingsProps) {
  const { sheet, headline, target, decimals } = answer;
  const { isAnyOn, costPer, position, team, reached, any, unreached } = levers;
  const t = useWords(["target", "drivers"]);
  const { money, percent } = useFormats();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const textOf = ({ driver, needed }: ReachedGoal) =>
    t("levers.used", { name: names.ofDriver(driver.id), value: texts.full(driver, needed.value, needed.decimals) });
  const typing = useTypingIn(answer, { heading, edit, onUndo, textOf });
  const amount = (value: number) => money(value, sheet.currency, { digits: decimals });
  const about = t(`levers.about.${position === "above" && !isAnyOn ? "allOff" : position}`, {
    unit: t(`drivers:unit.${headline}`),
    Unit: t(`drivers:unitFirst.${headline}`),
    cost: amount(costPer),
    target: amount(target),
    gap: amount(Math.abs(costPer - target)),
    share: percent(Math.abs(costPer - target) / target),
  });
  const short = unreached.filter(comesNearer);
  const still = unreached.length - short.length + any.length;
  return (
    <section className={styles.levers} aria-labelledby={headingId}>
      <div>
        <h3 ref={heading} id={headingId} tabIndex={-1} className={styles.finding}>
          {t("levers.title")}
        </h3>
        <p className={styles.about}>
          {about} <TeamSentence team={team} sheet={sheet} />
          {isAnyOn && typing.said === null && (
            <>
              {" "}
              <Button look="link" onClick={onImprove}>
                {t("levers.goTo")}
              </Button>
            </>
          )}
        </p>
      </div>
      <TypedInNotice typing={typing}>
        <Button look="link" onClick={onImprove}>
          {t("levers.goTo")}
        </Button>
      </TypedInNotice>
      {reached.length > 0 && (
        <NeededTable
          of="levers"
          goals={reached}
          currency={sheet.currency}
          names={names}
          texts={texts}
          onUse={position === "room" ? null : typing.use}
        />
      )}
      {position === "above" && reached.length === 0 && <p>{t("levers.none")}</p>}
      {position === "above" && unreached.length > 0 && (
        <OutOfReach of="levers" goals={short} still={still} currency={sheet.currency} names={names} texts={texts} />
      )}
    </section>
  );
}

/** What is best left at 0, or does nothing on this sheet, is counted rather than told one by one. */
function comesNearer({ driver, today, outcome }: UnreachedGoal): boolean {
  return outcome.reason === "limit" && (outcome.at !== 0 || (!driver.isOff && today !== 0));
}
