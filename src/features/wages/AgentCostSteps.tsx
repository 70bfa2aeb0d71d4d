import { useWords } from "../../i18n/useWords";
import type { Operand } from "../../formula/explain/explanation";
import { percentDecimals } from "../../i18n/decimals";
import { useFormats } from "../../i18n/useLanguage";
import type { AgentCost, AgentCostLine } from "./agentCost";
import styles from "./WageHelperDialog.module.css";

interface AgentCostStepsProps {
  readonly cost: AgentCost;
  readonly currency: string;
}

/** How the cost of an agent came about: what each line comes to in a year, their sum, and a month of it. */
export function AgentCostSteps({ cost, currency }: AgentCostStepsProps) {
  const t = useWords(["wages", "how"]);
  const formats = useFormats();
  const money = (amount: number) => formats.money(amount, currency);
  const textOf = ({ value, unit }: Operand) => {
    if (unit === "price" || unit === "money") return money(value);
    const n =
      unit === "share"
        ? formats.percent(value, { digits: percentDecimals(value) })
        : formats.number(value, { digits: 6 });
    return t(`how:units.${unit}`, { count: value, n });
  };
  const calculationOf = ({ calculation }: AgentCostLine) => {
    const { result } = calculation;
    if (calculation.kind === "sum") return money(result.value);
    // It is one agent in all of them, which need not be said.
    const factors = calculation.over.filter(({ unit }) => unit !== "agents");
    if (factors.length === 1) return money(result.value);
    return `${factors.map(textOf).join(" × ")} = ${money(result.value)}`;
  };
  return (
    <>
      <ul className={styles.steps}>
        {cost.lines.map((line) => (
          <li key={line.key}>
            {t(`${line.key}.title`)}: {calculationOf(line)}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>
        {t("howSum", { count: cost.lines.length, year: money(cost.perYear), month: money(cost.perMonth) })}
      </p>
    </>
  );
}
