import { useState } from "react";
import { ON_COSTS, withOnCost, type OnCostCountry, type OnCostId } from "../../formula/onCosts";
import type { BasePay, ChosenOnCost } from "../../formula/wageLines";
import type { CostSheet } from "../../sheet/schema";
import { startingValue, usualCountry, usualOnCosts } from "./startingValue";

/** What the manager has entered in the wage helper so far; nothing of it is in the sheet yet. */
export function useWageHelper(sheet: CostSheet) {
  const [country, setCountry] = useState<OnCostCountry>(() => usualCountry(sheet.currency));
  const [on, setOn] = useState<readonly OnCostId[]>(() => usualOnCosts(country));
  const [overtyped, setOvertyped] = useState<Partial<Record<OnCostId, number | null>>>({});
  const [pay, setPay] = useState<BasePay>({ amount: null, every: country === "DK" ? "month" : "hour" });
  const [typedHours, setTypedHours] = useState<number | null>(null);

  const offered = ON_COSTS.filter((onCost) => onCost.country === country).map((onCost) => {
    const typed = overtyped[onCost.id];
    return { onCost, isOn: on.includes(onCost.id), value: typed === undefined ? startingValue(onCost, sheet) : typed };
  });
  const chosen = offered.flatMap(({ onCost, isOn, value }): ChosenOnCost[] => (isOn ? [{ id: onCost.id, value }] : []));
  return {
    country,
    pay,
    setPay,
    typedHours,
    setTypedHours,
    offered,
    chosen,
    chooseCountry(next: OnCostCountry) {
      setCountry(next);
      setOn(usualOnCosts(next));
    },
    switchOnCost: (id: OnCostId, isOn: boolean) =>
      setOn((chosenIds) => (isOn ? withOnCost(chosenIds, id) : chosenIds.filter((other) => other !== id))),
    overtype: (id: OnCostId, value: number | null) => setOvertyped((values) => ({ ...values, [id]: value })),
  };
}
