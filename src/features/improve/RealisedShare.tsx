import { useNumberEntry } from "../../i18n/useNumberEntry";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { setFollowing } from "../../sheet/edits/whatIf";
import { NumberField } from "../../ui/NumberField";
import styles from "./SettingField.module.css";

interface RealisedShareProps {
  readonly value: number | null;
  readonly edit: Edit;
}

/** How much of the time that levers free is taken out of the team: the one number that decides what is saved. */
export function RealisedShare({ value, edit }: RealisedShareProps) {
  const t = useWords("improve");
  const entry = useNumberEntry({ kind: "share" });
  return (
    <div className={styles.setting}>
      <NumberField
        id="lever-realisedShare"
        label={t("realised.label")}
        unit="%"
        entry={entry}
        value={value}
        onChange={(realisedShare, visit) => edit(setFollowing({ realisedShare }), visit)}
      />
      <p className={styles.evidence}>{t("realised.hint")}</p>
    </div>
  );
}
