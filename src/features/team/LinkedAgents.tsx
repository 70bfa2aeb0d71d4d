import { teamField } from "../../formula/fieldId";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { unlinkAgents } from "../../sheet/edits/staffing";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import styles from "./Team.module.css";

interface LinkedAgentsProps {
  readonly sheet: CostSheet;
  /** Whether the number is what the plan needs; else it stands because the need is unknown. */
  readonly isNeed: boolean;
  readonly edit: Edit;
}

/** The number of agents while the plan sets it: it cannot be typed over, and says why and how to undo that. */
export function LinkedAgents({ sheet, isNeed, edit }: LinkedAgentsProps) {
  const t = useWords(["linkedAgents", "team"]);
  const formats = useFormats();
  const id = teamField("agents");
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
        {t(isNeed ? "follows" : "unknown")} {typed !== "" && t("typed", { agents: typed })}{" "}
        <Button look="link" onClick={() => edit(unlinkAgents())}>
          {t("undo")}
        </Button>
      </p>
    </div>
  );
}
