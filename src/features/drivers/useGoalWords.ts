import type { DriverNames } from "../../i18n/useDriverNames";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { writtenDifference } from "../../i18n/writtenDifference";
import type { Setting } from "../../workers/drivers/setting";
import { targetPosition, type TargetPosition } from "../../workers/drivers/targetPosition";
import type { GoalsAnswer } from "../../workers/drivers/targetWork";
import type { DriverTexts } from "./useDriverTexts";

/** The answer on a target in one line, and what it is about. */
export interface GoalWords {
  /** Unknown while there is nothing to divide by. */
  readonly position: TargetPosition | "unknown";
  readonly finding: string;
  readonly about: string;
}

/** Puts the answer into words, in the language that is shown. */
export function useGoalWords(answer: Setting & GoalsAnswer, names: DriverNames, texts: DriverTexts): GoalWords {
  const t = useWords(["target", "drivers"]);
  const { money, percent } = useFormats();
  const { sheet, headline, target, decimals, reached, today } = answer;
  const amount = (value: number) => money(value, sheet.currency, { digits: decimals });
  const costPer = today.costPer.ok ? today.costPer.value : null;
  const position = costPer === null ? "unknown" : targetPosition(costPer, answer);
  const said = {
    unit: t(`drivers:unit.${headline}`),
    Unit: t(`drivers:unitFirst.${headline}`),
    target: amount(target),
    cost: costPer === null ? "" : amount(costPer),
    gap: costPer === null ? "" : amount(Math.abs(writtenDifference(target, costPer, decimals))),
    share: costPer === null ? "" : percent(Math.abs(costPer - target) / target),
  };
  // what is impossible, or good for nobody, stands in its row but is no finding
  const nearest =
    reached.find(({ overload, isFewerResolved }) => (overload ?? 0) <= 1 && !isFewerResolved) ?? reached[0];
  const finding = () => {
    if (position === "on" || position === "room") return t(`finding.${position}`, said);
    if (nearest === undefined) return t("finding.none", said);
    const { driver, needed, change } = nearest;
    const values = {
      ...said,
      name: names.ofDriver(driver.id),
      today: texts.full(driver, nearest.today),
      needed: texts.full(driver, needed.value, needed.decimals),
    };
    if (position === "unknown" || change === null) return t("finding.fromNothing", values);
    return t("finding.nearest", { ...values, change: texts.change(change) });
  };
  return { position, finding: finding(), about: t(`about.${position}`, said) };
}
