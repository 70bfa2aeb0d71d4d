import { useWords } from "../../i18n/useWords";
import type { BasePay } from "../../formula/wageLines";
import { useFormats } from "../../i18n/useLanguage";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { BOUNDS, CADENCES } from "../../sheet/limits";
import { NumberField } from "../../ui/NumberField";
import { SelectField } from "../../ui/SelectField";
import styles from "./WageHelperDialog.module.css";

interface PayFieldsProps {
  readonly pay: BasePay;
  readonly onPay: (pay: BasePay) => void;
  readonly currency: string;
  /** Whether the paid hours are asked for, since the sheet does not know them and pay by the hour needs them. */
  readonly asksHours: boolean;
  readonly hours: number | null;
  readonly onHours: (hours: number | null) => void;
}

/** Base pay of one agent: how much, how often, and for pay by the hour how many hours. */
export function PayFields({ pay, onPay, currency, asksHours, hours, onHours }: PayFieldsProps) {
  const t = useWords(["wages", "common"]);
  const { sign, side } = useFormats().currencySign(currency);
  const payEntry = useNumberEntry({ kind: "money", currency, minimum: 0, maximum: BOUNDS.amount });
  const hoursEntry = useNumberEntry({ kind: "count", minimum: 0, maximum: BOUNDS.paidHoursPerWeek });
  return (
    <div className={styles.pay}>
      <NumberField
        id="wage-pay"
        label={t("pay")}
        entry={payEntry}
        value={pay.amount}
        unit={sign}
        unitSide={side}
        onChange={(amount) => onPay({ ...pay, amount })}
      />
      <SelectField
        id="wage-every"
        label={t("every")}
        value={pay.every}
        options={[
          { value: "hour", label: t("perHour") },
          ...CADENCES.map((cadence) => ({ value: cadence, label: t(`common:perCadence.${cadence}`) })),
        ]}
        onChange={(every) => onPay({ ...pay, every })}
      />
      {asksHours && (
        <NumberField
          id="wage-hours"
          label={t("paidHours")}
          entry={hoursEntry}
          value={hours}
          unit={t("paidHoursUnit")}
          hint={t("paidHoursHint")}
          onChange={onHours}
        />
      )}
    </div>
  );
}
