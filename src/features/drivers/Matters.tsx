import { useId, useMemo, useState } from "react";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import type { CostSheet } from "../../sheet/schema";
import styles from "./drivers.module.css";
import { FollowSwitch } from "./FollowSwitch";
import { HeadlineChoice } from "./HeadlineChoice";
import { mattersWork, type MattersSetting } from "./mattersWork";
import { MissingFigure } from "./MissingFigure";
import { Swings } from "./Swings";
import { useHeadline } from "./useHeadline";
import { useWorkedOut } from "./useWorkedOut";

interface MattersProps {
  readonly sheet: CostSheet;
  readonly edit: Edit;
}

/** How far does each number alone move what a call, sale or lead costs? */
export function Matters({ sheet, edit }: MattersProps) {
  const t = useWords(["matters", "drivers"]);
  const headingId = useId();
  const inView = useHeadline(sheet);
  const { headline } = inView;
  const [by, setBy] = useState<MattersSetting["by"]>("ownRanges");
  const setting = useMemo(() => (headline === null ? null : { sheet, headline, by }), [sheet, headline, by]);
  const answer = useWorkedOut(setting, mattersWork);
  return (
    <section className={styles.view} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {t("title")}
      </h2>
      {headline === null ? (
        <p>{t("drivers:noHeadline")}</p>
      ) : (
        <>
          <div className={styles.controls}>
            <HeadlineChoice {...inView} />
            <FollowSwitch whatIf={sheet.whatIf} edit={edit} />
          </div>
          {answer?.kind === "unknown" && <MissingFigure {...answer} />}
          {answer?.kind === "swings" && <Swings answer={answer} by={by} onBy={setBy} />}
        </>
      )}
    </section>
  );
}
