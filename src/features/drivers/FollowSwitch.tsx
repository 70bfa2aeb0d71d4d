import { useId } from "react";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { setFollowing } from "../../sheet/edits/whatIf";
import { isLinked } from "../../formula/staffing/isLinked";
import type { CostSheet } from "../../sheet/schema";
import { CheckField } from "../../ui/CheckField";
import { NumberField } from "../../ui/NumberField";
import styles from "./drivers.module.css";

interface FollowSwitchProps {
  readonly sheet: Pick<CostSheet, "whatIf" | "staffing">;
  readonly edit: Edit;
}

/**
 * Whether agents stay as they are or follow the work, and then how much of a fall is taken out of the team. Nothing to
 * choose where the plan sets the agents, which is said instead.
 */
export function FollowSwitch({ sheet, edit }: FollowSwitchProps) {
  const t = useWords("drivers");
  const aboutId = useId();
  const percent = useNumberEntry({ kind: "share" });
  const { agentsFollow, realisedShare } = sheet.whatIf;
  if (isLinked(sheet)) return <p className={styles.quiet}>{t("follow.ruled")}</p>;
  return (
    <div className={styles.follow}>
      <CheckField
        id="drivers-follow"
        label={t("follow.label")}
        checked={agentsFollow}
        describedBy={aboutId}
        onChange={(follows) => edit(setFollowing({ agentsFollow: follows }))}
      />
      <p id={aboutId} className={styles.quiet}>
        {t(agentsFollow ? "follow.on" : "follow.off")}
      </p>
      {agentsFollow && (
        <div className={styles.share}>
          <NumberField
            id="drivers-realised"
            label={t("follow.realised")}
            look="alone"
            unit="%"
            entry={percent}
            value={realisedShare}
            hint={realisedShare === null ? t("follow.realisedUnknown") : undefined}
            onChange={(share, visit) => edit(setFollowing({ realisedShare: share }), visit)}
          />
        </div>
      )}
    </div>
  );
}
