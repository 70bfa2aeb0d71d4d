import { useMemo, useState } from "react";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { isSameBut } from "../../sheet/isSameBut";
import type { CostSheet } from "../../sheet/schema";
import { useSameUntil } from "../../ui/useSameUntil";
import { View } from "../../ui/View";
import { mattersClient, type MattersRunner } from "../../workers/drivers/driverClients";
import type { MattersSetting } from "../../workers/drivers/mattersWork";
import { useAnswer } from "../../workers/useAnswer";
import styles from "./drivers.module.css";
import { FollowSwitch } from "./FollowSwitch";
import { HeadlineChoice } from "./HeadlineChoice";
import { MissingFigure } from "./MissingFigure";
import { Swings } from "./Swings";
import { useHeadline } from "./useHeadline";
import { Working } from "./Working";

interface MattersProps {
  readonly sheet: CostSheet;
  readonly edit: Edit;
  /** What works it out; a worker when left out. */
  readonly makeRunner?: () => MattersRunner;
}

/** How far does each number alone move what a call, sale or lead costs? */
export function Matters({ sheet, edit, makeRunner = mattersClient }: MattersProps) {
  const t = useWords(["matters", "drivers"]);
  const inView = useHeadline(sheet);
  const { headline } = inView;
  const [by, setBy] = useState<MattersSetting["by"]>("ownRanges");
  const asked = useSameUntil(sheet, hasSameSwings);
  const setting = useMemo(() => (headline === null ? null : { sheet: asked, headline, by }), [asked, headline, by]);
  const { answer, done } = useAnswer(makeRunner, setting);
  return (
    <View title={t("title")} isBusy={done !== null}>
      {headline === null ? (
        <p>{t("drivers:noHeadline")}</p>
      ) : (
        <>
          <div className={styles.controls}>
            <HeadlineChoice {...inView} />
            <FollowSwitch sheet={sheet} edit={edit} />
          </div>
          <Working done={done} />
          {answer?.kind === "unknown" && <MissingFigure {...answer} />}
          {answer?.kind === "swings" && <Swings answer={answer} by={by} onBy={setBy} />}
        </>
      )}
    </View>
  );
}

/** Whether two sheets have the same swings, so that a title or a target asks nothing anew. */
function hasSameSwings(before: CostSheet, after: CostSheet): boolean {
  return isSameBut(before, after, ["title", "benchmarks", "targets"]);
}
