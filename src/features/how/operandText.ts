import type { Calculation, Operand } from "../../formula/explain/explanation";
import { decimalsOf, percentDecimals } from "../../i18n/decimals";
import type { Formats } from "../../i18n/format";
import type { Words } from "../../i18n/useWords";

/** What is needed to write a calculation: the words, the language's way with numbers, and the sheet's currency. */
export interface Writing {
  readonly t: Words<"how">;
  readonly formats: Formats;
  readonly currency: string;
}

/** A calculation in one line: "922.973,83 kr. / 40.000 opkald = 23,07 kr." */
export function calculationText(calculation: Calculation, writing: Writing): string {
  const result = operandText(calculation.result, writing);
  if (calculation.kind === "sum") return `${sumText(calculation.addends, writing)} = ${result}`;
  // A number that nothing is done to is told once.
  if (calculation.over.length === 1 && calculation.under.length === 0 && isSameMoney(calculation, writing))
    return result;
  const over = calculation.over.map((operand) => operandText(operand, writing)).join(" × ");
  const under = calculation.under.map((operand) => ` / ${operandText(operand, writing)}`).join("");
  return `${over}${under} = ${result}`;
}

function isSameMoney({ over, result }: Extract<Calculation, { kind: "ratio" }>, writing: Writing): boolean {
  const [only] = over;
  if (only === undefined) return false;
  const isOwnPrice = only.unit === "price" && (only.currency ?? writing.currency) === writing.currency;
  return (isOwnPrice && only.value === result.value) || numberText(only, writing) === numberText(result, writing);
}

function sumText(addends: readonly Operand[], writing: Writing): string {
  return addends
    .map((addend, index) => {
      if (index === 0) return operandText(addend, writing);
      const isLess = addend.value < 0;
      return `${isLess ? "−" : "+"} ${operandText(isLess ? { ...addend, value: -addend.value } : addend, writing)}`;
    })
    .join(" ");
}

/** One number of a calculation with its unit: "40.000 opkald", "6,58 kr./US$", "72 % løst ved første kontakt". */
export function operandText(operand: Operand, writing: Writing): string {
  return writing.t(`units.${operand.unit}`, { count: operand.value, n: numberText(operand, writing) });
}

function numberText({ value, unit, currency }: Operand, { formats, currency: own }: Writing): string {
  switch (unit) {
    case "price":
    case "target":
    case "bound":
      return formats.money(value, currency ?? own, priceStyle(value));
    case "money":
    case "cost":
    case "ownCost":
    case "commonCost":
    case "commonPart":
    case "volumeCost":
    case "agentCost":
    case "partCost":
      return formats.money(value, own, Math.abs(value) >= 1_000 && isWhole(value) ? { digits: 0 } : {});
    case "rate":
      return `${formats.money(value, own, { digits: decimalsOf(value) })}/${formats.currencySign(currency ?? own).sign}`;
    case "share":
    case "presentShare":
    case "unresolvedShare":
    case "resolvedShare":
      return formats.percent(value, { digits: percentDecimals(value) });
    case "ratio":
      return formats.percent(value);
    case "callsPerIssue":
    case "furtherCalls":
    case "minutesPerCall":
    case "weeks":
    case "months":
      return formats.number(value, { digits: 6 });
    default:
      return formats.number(value);
  }
}

/** An amount as it was typed, or to the sixth decimal: with its own decimals where it has any. */
function priceStyle(value: number): { digits: number } {
  return { digits: isWhole(value) ? 0 : decimalsOf(Number(value.toFixed(6))) };
}

/** Whether an amount is written without decimals: binary noise behind the sixth is none. */
function isWhole(value: number): boolean {
  return Number.isInteger(Number(value.toFixed(6)));
}
