import { useRef, useState } from "react";
import { questionOf } from "../../formula/whatIf/question";
import { useDriverNames } from "../../i18n/useDriverNames";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { AnyValue } from "./AnyValue";
import { driverWith } from "./driverFacts";
import styles from "./drivers.module.css";
import { NeededTable } from "./NeededTable";
import { OutOfReach } from "./OutOfReach";
import { sheetReaching, type ReachedGoal } from "./reachedGoal";
import type { Setting } from "./setting";
import type { GoalsAnswer } from "./targetWork";
import { TeamSentence } from "./TeamSentence";
import { useDriverTexts } from "./useDriverTexts";
import { useGoalWords } from "./useGoalWords";

interface GoalsProps {
  readonly answer: Setting & GoalsAnswer;
  readonly edit: Edit;
  readonly onUndo: () => void;
}

/** The answer for one headline: the finding, each number that can reach the target, and those that cannot. */
export function Goals({ answer, edit, onUndo }: GoalsProps) {
  const { sheet, today, team, reached, any, unreached } = answer;
  const t = useWords(["target", "charts", "common"]);
  const names = useDriverNames(sheet);
  const texts = useDriverTexts(sheet, today);
  const { number } = useFormats();
  const words = useGoalWords(answer, names, texts);
  const finding = useRef<HTMLHeadingElement>(null);
  const [used, setUsed] = useState<{ readonly text: string; readonly sheet: CostSheet } | null>(null);

  const use = (goal: ReachedGoal) => {
    const { driver: facts, needed, agents } = goal;
    const driver = driverWith(facts, sheet);
    if (driver === undefined) return;
    const question = questionOf(answer);
    const typed = { sheet };
    edit((now) => {
      typed.sheet = sheetReaching({ ...question, sheet: now }, team, driver, goal) ?? now;
      return typed.sheet;
    });
    const said = { name: names.ofDriver(driver.id), value: texts.full(driver, needed.value, needed.decimals) };
    const text =
      agents === null
        ? t("used", said)
        : t("usedAgents", { ...said, agents: number(agents.value, { digits: agents.decimals }) });
    setUsed({ text, sheet: typed.sheet });
    // the row that was pressed goes once the target is reached
    finding.current?.focus();
  };
  const takeBack = () => {
    onUndo();
    setUsed(null);
    // the notice goes with its button
    finding.current?.focus();
  };
  return (
    <div className={styles.answer}>
      <Notice closeLabel={t("close")} onClose={() => setUsed(null)}>
        {used?.sheet === sheet ? (
          <>
            {used.text}
            <Button look="link" onClick={takeBack}>
              {t("common:undo")}
            </Button>
          </>
        ) : null}
      </Notice>
      <div>
        <h3 ref={finding} tabIndex={-1} className={styles.finding}>
          {words.finding}
        </h3>
        <p className={styles.about}>
          {words.about} <TeamSentence team={team} sheet={sheet} />
        </p>
      </div>
      {words.position !== "on" && reached.length > 0 && (
        <NeededTable
          goals={reached}
          currency={sheet.currency}
          names={names}
          texts={texts}
          onUse={words.position === "room" ? null : use}
        />
      )}
      {any.length > 0 && <AnyValue drivers={any} names={names} />}
      {words.position !== "on" && unreached.length > 0 && (
        <OutOfReach goals={unreached} currency={sheet.currency} names={names} texts={texts} />
      )}
      {today.unfinishedLines > 0 && (
        <p className={styles.quiet}>{t("charts:soFar", { count: today.unfinishedLines })}</p>
      )}
    </div>
  );
}
