import { memo } from "react";
import type { LeverEffect } from "../../formula/levers/leverReport";
import { LEVERS } from "../../formula/levers/levers";
import { useLeverNames } from "../../i18n/useLeverNames";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { switchLever } from "../../sheet/edits/whatIf";
import type { LeverId, LeverSettings } from "../../sheet/leverSettings";
import type { Cadence } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import { CheckField } from "../../ui/CheckField";
import { goToPart } from "../../ui/goToPart";
import { EffectTable } from "./EffectTable";
import { leverSwitch } from "./leverField";
import { RESULT_ID } from "./resultId";
import styles from "./LeverItem.module.css";
import { OwnCost } from "./OwnCost";
import { SettingField } from "./SettingField";

interface LeverItemProps {
  readonly id: LeverId;
  readonly settings: LeverSettings[LeverId];
  readonly period: Cadence;
  /** What it does; none while it is off, and for a moment after it was switched on. */
  readonly effect: LeverEffect | undefined;
  readonly isOneOfSeveral: boolean;
  readonly currency: string;
  readonly edit: Edit;
}

/** One lever: its switch and what it is; when it is on, its settings with their evidence, what it costs and what it does. */
export const LeverItem = memo(function LeverItem(props: LeverItemProps) {
  const { id, settings, period, effect, isOneOfSeveral, currency, edit } = props;
  const t = useWords("improve");
  const switchId = leverSwitch(id);
  const name = useLeverNames().ofLever(id);
  return (
    <li className={styles.lever}>
      <CheckField
        id={switchId}
        label={name}
        describedBy={`${switchId}-about`}
        checked={settings.isOn}
        onChange={(isOn) => edit(switchLever(id, isOn))}
      />
      <p id={`${switchId}-about`} className={styles.about}>
        {t(`levers.${id}.does`)}
      </p>
      {settings.isOn && (
        <div className={styles.open} role="group" aria-labelledby={switchId}>
          {LEVERS[id].settings.map((setting) => (
            <SettingField
              key={setting.name}
              lever={id}
              setting={setting}
              settings={settings}
              isIdle={effect?.idleSettings.includes(setting.name) === true}
              edit={edit}
            />
          ))}
          <OwnCost lever={id} cost={settings.cost} currency={currency} edit={edit} />
          {effect !== undefined && (
            <EffectTable effect={effect} currency={currency} period={period} isOneOfSeveral={isOneOfSeveral} />
          )}
          <Button look="link" className={styles.result} onClick={() => goToPart(RESULT_ID)}>
            {t("result.go")}
          </Button>
        </div>
      )}
    </li>
  );
});
