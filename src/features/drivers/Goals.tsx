import { useRef } from "react";
import { useDriverNames } from "../../i18n/useDriverNames";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import type { ReachedGoal } from "../../workers/drivers/reachedGoal";
import type { Setting } from "../../workers/drivers/setting";
import type { GoalsAnswer } from "../../workers/drivers/targetWork";
import { AnyValue } from "./AnyValue";
import styles from "./drivers.module.css";
import { LeverSettings } from "./LeverSettings";
import { NeededTable } from "./NeededTable";
import { OutOfReach } from "./OutOfReach";
import { TeamSentence } from "./TeamSentence";
import { TypedInNotice } from "./TypedInNotice";
import { useDriverTexts } from "./useDriverTexts";
import { useGoalWords } from "./useGoalWords";
import { useTypingIn } from "./useTypingIn";

interface GoalsProps {
  readonly answer: Setting & GoalsAnswer;
  readonly edit: Edit;
  readonly onUndo: () => void;
  /** Goes to what comes of the levers. */
  readonly onImprove: () => void;
}

/** The answer for one headline: the finding, what can reach the target and what cannot, of the sheet and then of the levers. */
export function Goals({ answer, edit, onUndo, onImprove }: GoalsProps) {
  const { sheet, today, team, reached, any, unreached, levers } = answer;
  const t = useWords(["target", "charts"]);
  const names = useDriverNames(sheet);
  const texts = useDriverTexts(sheet, today);
  const { number } = useFormats();
  const words = useGoalWords(answer, names, texts);
  const heading = useRef<HTMLHeadingElement>(null);
  const textOf = ({ driver, needed, agents }: ReachedGoal) => {
    const said = { name: names.ofDriver(driver.id), value: texts.full(driver, needed.value, needed.decimals) };
    if (agents === null) return t("used", said);
    return t("usedAgents", { ...said, agents: number(agents.value, { digits: agents.decimals }) });
  };
  const typing = useTypingIn(answer, { heading, edit, onUndo, textOf });
  return (
    <div className={styles.answer}>
      <TypedInNotice typing={typing} />
      <div>
        <h3 ref={heading} tabIndex={-1} className={styles.finding}>
          {words.finding}
        </h3>
        <p className={styles.about}>
          {words.about} <TeamSentence team={team} sheet={sheet} />
        </p>
      </div>
      {words.position !== "on" && reached.length > 0 && (
        <NeededTable
          of="numbers"
          goals={reached}
          currency={sheet.currency}
          names={names}
          texts={texts}
          onUse={words.position === "room" ? null : typing.use}
        />
      )}
      {any.length > 0 && <AnyValue drivers={any} names={names} />}
      {words.position !== "on" && unreached.length > 0 && (
        <OutOfReach of="numbers" goals={unreached} currency={sheet.currency} names={names} texts={texts} />
      )}
      {today.unfinishedLines > 0 && (
        <p className={styles.quiet}>{t("charts:soFar", { count: today.unfinishedLines })}</p>
      )}
      {levers !== null && (
        <LeverSettings
          answer={answer}
          levers={levers}
          names={names}
          texts={texts}
          edit={edit}
          onUndo={onUndo}
          onImprove={onImprove}
        />
      )}
    </div>
  );
}
