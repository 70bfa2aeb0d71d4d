import { teamField } from "../../formula/fieldId";
import type { NeedUnknown } from "../../formula/staffing/neededTeam";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { unlinkAgents } from "../../sheet/edits/staffing";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import { openTab } from "../../ui/openTab";
import styles from "./Team.module.css";

interface LinkedAgentsProps {
  readonly sheet: CostSheet;
  /** Why the number is not what the plan needs; null where it is. */
  readonly needUnknown: NeedUnknown | "notLoaded" | null;
  readonly edit: Edit;
}

/** The number of agents while the plan sets it: it cannot be typed over, and says why and how to undo that. */
export function LinkedAgents({ sheet, needUnknown, edit }: LinkedAgentsProps) {
  const t = useWords(["linkedAgents", "team"]);
  const formats = useFormats();
  const id = teamField("agents");
  const note = needUnknown === null ? "follows" : needUnknown === "notLoaded" ? "notLoaded" : "unknown";
  const written = (agents: number | null | undefined) =>
    agents === null || agents === undefined ? "" : formats.number(agents, { digits: 2 });
  const typed = written(sheet.staffing?.link?.typedAgents);
  return (
    <div className={styles.linked}>
      <label className={styles.label} htmlFor={id}>
        {t("team:agents")}
      </label>
      <input
        id={id}
        className={styles.given}
        type="text"
        readOnly
        value={written(sheet.team.agents)}
        aria-describedby={`${id}-note`}
      />
      <p id={`${id}-note`} className={styles.quiet}>
        {t(note)}{" "}
        <Button look="link" onClick={() => openTab("staffing")}>
          {t("staffing")}
        </Button>
        {". "}
        {typed !== "" && t("typed", { agents: typed })}{" "}
        <Button look="link" onClick={() => edit(unlinkAgents())}>
          {t("undo")}
        </Button>
      </p>
    </div>
  );
}
