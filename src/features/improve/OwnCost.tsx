import { useFormats } from "../../i18n/useLanguage";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { setLeverCost } from "../../sheet/edits/whatIf";
import type { LeverCost, LeverId } from "../../sheet/leverSettings";
import { BOUNDS } from "../../sheet/limits";
import { FieldGrid } from "../../ui/FieldGrid";
import { Fold } from "../../ui/Fold";
import { NumberField } from "../../ui/NumberField";
import { leverCostField } from "./leverField";

const PRICES = ["perMonth", "perAgentPerMonth", "perUse", "oneOff"] as const;

/** What is counted where it is not contacts. */
const OWN_USES: Partial<Record<LeverId, "callback" | "selfService">> = {
  callback: "callback",
  selfService: "selfService",
};

interface OwnCostProps {
  readonly lever: LeverId;
  readonly cost: LeverCost;
  /** The sheet's, in which prices are typed. */
  readonly currency: string;
  readonly edit: Edit;
}

/** What a lever costs itself, by the month, the agent and the use, and once; folded, with what is counted in its title. */
export function OwnCost({ lever, cost, currency, edit }: OwnCostProps) {
  const t = useWords("improve");
  const { money, currencySign, list } = useFormats();
  const price = useNumberEntry({ kind: "money", currency, minimum: 0, maximum: BOUNDS.amount });
  const months = useNumberEntry({ kind: "count", minimum: 0, maximum: BOUNDS.lifeMonths, isWhole: true });
  const { sign, side } = currencySign(currency);
  const counted = PRICES.flatMap((name) => {
    const amount = cost[name];
    return amount === null || amount === 0
      ? []
      : [t(`cost.told.${name}`, { money: money(amount, currency, Number.isInteger(amount) ? { digits: 0 } : {}) })];
  });
  const uses = OWN_USES[lever] ?? "contacts";
  return (
    <Fold title={t("cost.title")} summary={counted.length === 0 ? t("cost.nothing") : list(counted)}>
      <FieldGrid>
        {PRICES.map((name) => (
          <NumberField
            key={name}
            id={leverCostField(lever, name)}
            label={t(`cost.${name}`)}
            hint={name === "perUse" ? t(`cost.use.${uses}`) : undefined}
            unit={sign}
            unitSide={side}
            entry={price}
            value={cost[name]}
            onChange={(value, visit) => edit(setLeverCost(lever, { [name]: value }), visit)}
          />
        ))}
        <NumberField
          id={leverCostField(lever, "oneOffMonths")}
          label={t("cost.oneOffMonths")}
          hint={t("cost.monthsHint")}
          unit={t("cost.months")}
          entry={months}
          value={cost.oneOffMonths}
          onChange={(oneOffMonths, visit) => edit(setLeverCost(lever, { oneOffMonths }), visit)}
        />
      </FieldGrid>
    </Fold>
  );
}
