import { useId } from "react";
import { useWords } from "../../i18n/useWords";
import { useFormats } from "../../i18n/useLanguage";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { BOUNDS } from "../../sheet/limits";
import { CheckField } from "../../ui/CheckField";
import { NumberField } from "../../ui/NumberField";
import { SourceLink } from "../../ui/SourceLink";
import type { PublishedOnCost } from "./startingValue";
import styles from "./WageHelperDialog.module.css";

interface OnCostFieldProps {
  readonly onCost: PublishedOnCost;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  /** A share 0..1, or money a year in `currency`. */
  readonly value: number | null;
  readonly onValue: (value: number | null) => void;
  readonly currency: string;
}

/** One thing that the employer pays on top: whether it counts, how much it is, and where its starting value comes from. */
export function OnCostField({ onCost, isOn, onSwitch, value, onValue, currency }: OnCostFieldProps) {
  const t = useWords("wages");
  const { money, percent, currencySign } = useFormats();
  const id = useId();
  const { sign, side } = currencySign(currency);
  const isShare = onCost.kind === "share";
  const entry = useNumberEntry(
    isShare ? { kind: "share" } : { kind: "money", currency, minimum: 0, maximum: BOUNDS.amount },
  );
  const written = (figure: number) => (isShare ? percent(figure, { digits: 2 }) : money(figure, onCost.currency));
  const isForeign = !isShare && onCost.currency !== currency;
  const facts = [
    onCost.year === null ? (onCost.grade === "A" ? t("law") : t("undated")) : String(onCost.year),
    ...(onCost.isDated ? [t("dated")] : []),
    t(`grade.${onCost.grade}`),
  ];
  return (
    <li className={styles.onCost}>
      <CheckField
        id={`wage-on-${onCost.id}`}
        label={t(`${onCost.id}.title`)}
        checked={isOn}
        describedBy={id}
        onChange={onSwitch}
      />
      {isOn ? (
        <div className={styles.value}>
          <NumberField
            id={`wage-${onCost.id}`}
            label={t(`${onCost.id}.title`)}
            look="alone"
            entry={entry}
            value={value}
            unit={isShare ? "%" : sign}
            unitSide={isShare ? "after" : side}
            onChange={onValue}
          />
          <span>{isShare ? t("ofPay") : t("yearly")}</span>
        </div>
      ) : (
        <p className={styles.off}>
          {written(onCost.value)} {isShare ? t("ofPay") : t("yearly")}
        </p>
      )}
      <div id={id} className={styles.about}>
        <p>{t(`${onCost.id}.about`)}</p>
        {onCost.low < onCost.high && <p>{t("range", { low: written(onCost.low), high: written(onCost.high) })}</p>}
        {isForeign && (
          <p>
            {value === null
              ? t("noRate", { money: money(onCost.value, onCost.currency), currency })
              : t("converted", { money: money(onCost.value, onCost.currency) })}
          </p>
        )}
        <p className={styles.facts}>
          {facts.join(" · ")} · <SourceLink address={onCost.source} label={t("source")} newTab={t("newTab")} />
        </p>
      </div>
    </li>
  );
}
