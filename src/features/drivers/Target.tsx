import { useMemo } from "react";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { isSameBut } from "../../sheet/isSameBut";
import type { CostSheet } from "../../sheet/schema";
import { useSameUntil } from "../../ui/useSameUntil";
import { View } from "../../ui/View";
import { targetClient, type TargetRunner } from "../../workers/drivers/driverClients";
import { useAnswer } from "../../workers/useAnswer";
import styles from "./drivers.module.css";
import { FollowSwitch } from "./FollowSwitch";
import { Goals } from "./Goals";
import { HeadlineChoice } from "./HeadlineChoice";
import { MissingFigure } from "./MissingFigure";
import { TargetField } from "./TargetField";
import { TargetSuggestion } from "./TargetSuggestion";
import { useHeadline } from "./useHeadline";
import { Working } from "./Working";

interface TargetProps {
  readonly sheet: CostSheet;
  readonly edit: Edit;
  readonly onUndo: () => void;
  /** Goes to what comes of the levers. */
  readonly onImprove: () => void;
  /** What works it out; a worker when left out. */
  readonly makeRunner?: () => TargetRunner;
}

/** What would each number alone have to be for a call, sale or lead to cost what the manager wants? */
export function Target({ sheet, edit, onUndo, onImprove, makeRunner = targetClient }: TargetProps) {
  const t = useWords(["target", "drivers"]);
  const inView = useHeadline(sheet);
  const { headline } = inView;
  const asked = useSameUntil(sheet, hasSameGoals);
  const setting = useMemo(() => (headline === null ? null : { sheet: asked, headline }), [asked, headline]);
  const { answer, done } = useAnswer(makeRunner, setting);
  const costPer = answer?.headline === headline ? answer.today.costPer : null;
  return (
    <View title={t("title")} isBusy={done !== null}>
      {headline === null ? (
        <p>{t("drivers:noHeadline")}</p>
      ) : (
        <>
          <div className={styles.controls}>
            <div className={styles.target}>
              <HeadlineChoice {...inView} />
              <TargetField
                sheet={sheet}
                headline={headline}
                today={costPer?.ok === true ? costPer.value : null}
                edit={edit}
              />
            </div>
            <FollowSwitch sheet={sheet} edit={edit} />
          </div>
          <Working done={done} />
          {answer?.kind === "unknown" && <MissingFigure {...answer} />}
          {answer?.kind === "noTarget" && <TargetSuggestion answer={answer} edit={edit} />}
          {answer?.kind === "goals" && (
            <Goals key={answer.headline} answer={answer} edit={edit} onUndo={onUndo} onImprove={onImprove} />
          )}
        </>
      )}
    </View>
  );
}

/** Whether two sheets ask the same of their numbers and levers, so that a title asks nothing anew. */
function hasSameGoals(before: CostSheet, after: CostSheet): boolean {
  return isSameBut(before, after, ["title", "benchmarks"]);
}
