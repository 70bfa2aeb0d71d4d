import type { ReactNode } from "react";
import { isBeyondEvidence, type AnySetting, type Setting } from "../../formula/levers/lever";
import { LEVERS } from "../../formula/levers/levers";
import { settingValue } from "../../formula/levers/settingValue";
import { useLeverNames } from "../../i18n/useLeverNames";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { setLever } from "../../sheet/edits/whatIf";
import type { LeverId, LeverSettings } from "../../sheet/leverSettings";
import { NumberField } from "../../ui/NumberField";
import { EvidenceNote } from "./EvidenceNote";
import { leverField } from "./leverField";
import styles from "./SettingField.module.css";
import { useSettingEntry } from "./useSettingEntry";

interface SettingFieldProps {
  readonly lever: LeverId;
  readonly setting: Setting<AnySetting>;
  /** All settings of the lever. */
  readonly settings: LeverSettings[LeverId];
  /** Whether it is set and yet changes nothing on this sheet. */
  readonly isIdle: boolean;
  readonly edit: Edit;
}

/** One number of a lever with what is known about its size; beyond that it is said, and obeyed. */
export function SettingField({ lever, setting, settings, isIdle, edit }: SettingFieldProps) {
  const t = useWords("improve");
  const names = useLeverNames();
  const entry = useSettingEntry(setting);
  const { name, unit } = setting;
  const value = settingValue(settings, name);
  const remarks = [
    ...(isBeyondEvidence(setting, value) ? [t("evidence.beyond")] : []),
    ...(isIdle ? [idleRemark()] : []),
  ];
  return (
    <div className={styles.setting}>
      <NumberField
        id={leverField(lever, name)}
        label={names.ofSetting(lever, name)}
        labelNote={setting.isSideEffect ? t("sideEffect") : undefined}
        unit={unit === "seconds" ? t("seconds") : unit === "points" ? t("points") : "%"}
        entry={entry}
        value={value}
        hint={hint()}
        onChange={(typed, visit) => edit(setLever(lever, { [name]: typed }), visit)}
      />
      <EvidenceNote setting={setting} />
    </div>
  );

  function hint(): ReactNode {
    if (remarks.length > 0) return <span className={styles.remark}>{remarks.join(" ")}</span>;
    return unit === "change" ? t("changeHint") : undefined;
  }

  /** Why it changes nothing: the setting that says how far it reaches is 0, or there is nothing that it acts on. */
  function idleRemark(): string {
    const reach = LEVERS[lever].settings.find(({ actsOn }) => actsOn === "reach")?.name;
    const isWithoutReach = reach !== undefined && reach !== name && (settingValue(settings, reach) ?? 0) === 0;
    const isWithin = setting.actsOn === "handlingTime" || setting.actsOn === "shrinkage";
    if (isWithoutReach && isWithin) return t("idle.noReach", { setting: names.ofSetting(lever, reach) });
    return t(`idle.${setting.actsOn}`);
  }
}
