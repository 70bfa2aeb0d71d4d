import type { NeedUnknown } from "../../formula/staffing/neededTeam";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { linkAgents, unlinkAgents } from "../../sheet/edits/staffing";
import type { CostSheet } from "../../sheet/schema";
import { planOf } from "../../sheet/staffingStart";
import { Button } from "../../ui/Button";
import styles from "./StaffingAnswers.module.css";
import { useServiceTexts } from "./useServiceTexts";

interface LinkAgentsProps {
  readonly sheet: CostSheet;
  /** Why the agents of a linked sheet are not the need of its plan; null where they are, and where they are typed. */
  readonly needUnknown: NeedUnknown | "notLoaded" | null;
  readonly edit: Edit;
}

/** Which number of agents rules in the sheet, the typed one or the known need, and the button that changes it. */
export function LinkAgents({ sheet, needUnknown, edit }: LinkAgentsProps) {
  const t = useWords("staffingAnswers");
  const texts = useServiceTexts();
  const { link } = planOf(sheet);
  const { agents } = sheet.team;
  const written = (value: number | null) => (value === null ? t("none") : texts.agents(value));
  if (link === null) {
    return (
      <div className={styles.link}>
        <p>{agents === null ? t("link.typedUnknown") : t("link.typed", { agents: written(agents) })}</p>
        <Button look="primary" onClick={() => edit(linkAgents())}>
          {t("link.use")}
        </Button>
      </div>
    );
  }
  const older = needUnknown === "notLoaded" ? "link.linkedNotLoaded" : "link.linkedUnknown";
  // of the need in the sheet the sentence above says what was typed
  const isTypedSaid = needUnknown === null || link.typedAgents === null;
  return (
    <div className={styles.link}>
      <p>
        {t(needUnknown === null ? "link.linked" : older, { agents: written(agents) })}
        {!isTypedSaid && ` ${t("link.linkedBefore", { agents: written(link.typedAgents) })}`}
      </p>
      <Button onClick={() => edit(unlinkAgents())}>
        {t(link.typedAgents === null ? "link.undoUnknown" : "link.undo")}
      </Button>
    </div>
  );
}
