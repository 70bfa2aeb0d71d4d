import { settingOf } from "../../formula/levers/levers";
import { decimalsOf, percentDecimals, rateDecimals } from "../../i18n/decimals";
import { durationText } from "../../i18n/duration";
import { minorDigits } from "../../i18n/format";
import { roundedDecimal } from "../../i18n/rounding";
import { useFormats, useLanguage } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import type { DriverFacts } from "../../workers/drivers/driverFacts";
import type { Today } from "../../workers/drivers/setting";

/** From this size on an amount is told without small change where a short text is wanted. */
const LARGE = 1_000;

/** The most decimals that `decimalsOf` tells. */
const MOST_DECIMALS = 6;
/** A rate below this is told as none. */
const LEAST_RATE = 1e-6;

/** The values of drivers in words, with their units, in the language that is shown. */
export interface DriverTexts {
  /** A value as it was typed, or with so many decimals as it needs. */
  full(driver: DriverFacts, value: number, decimals?: number): string;
  /** A value with the decimals that matter in a drawing. */
  short(driver: DriverFacts, value: number): string;
  /** A change in percent with its sign: of a small one as many decimals as it takes to be seen. */
  change(share: number): string;
}

/** How the drivers of one sheet are written; the factor on a category is told by the money of the period that it makes. */
export function useDriverTexts(sheet: CostSheet, { ofCategory }: Pick<Today, "ofCategory">): DriverTexts {
  const t = useWords(["drivers", "handled", "improve", "team"]);
  const language = useLanguage();
  const { money, number, percent } = useFormats();

  const text = ({ id, unit }: DriverFacts, value: number, decimals: number, isShort: boolean): string => {
    const amount = (each: number, currency: string, digits: number) =>
      money(each, currency, {
        digits: isShort && Math.abs(each) >= LARGE ? 0 : Math.max(digits, minorDigits(currency)),
      });
    const settingUnit = id.kind === "lever" ? settingOf(id.lever, id.setting)?.unit : undefined;
    // as their fields have it
    if (settingUnit === "seconds") return `${number(value, { digits: decimals })} ${t("improve:seconds")}`;
    if (settingUnit === "points") {
      return `${number(value * 100, { digits: Math.max(0, decimals - 2) })} ${t("improve:points")}`;
    }
    switch (unit) {
      case "seconds":
        return `${durationText(Number(roundedDecimal(value, decimals)), language)} ${t("handled:minutes")}`;
      case "share":
        return percent(value, { digits: Math.max(0, decimals - 2) });
      case "money":
        return amount(value, currencyOf(id, sheet), decimals);
      case "factor": {
        const of = id.kind === "category" ? (ofCategory[id.category] ?? 0) : 0;
        return amount(of * value, sheet.currency, 0);
      }
      case "rate":
        return money(value, sheet.currency, {
          digits: Math.max(value < LEAST_RATE ? 2 : rateDecimals(value), decimals),
        });
      case "months":
        return t("monthsText", { count: Math.round(value), shown: number(value, { digits: 0 }) });
      case "hours":
        return `${number(value, { digits: decimals })} ${t("team:hours")}`;
      default:
        return number(value, { digits: decimals });
    }
  };
  return {
    full: (driver, value, decimals) => text(driver, value, decimals ?? typedDecimals(driver, value), false),
    short: (driver, value) => text(driver, value, shortDecimals(driver, value), true),
    change: (share) => {
      const decimals = [1, 2, 3, 4].find((digits) => Number(roundedDecimal(share, digits + 2)) !== 0) ?? 1;
      return percent(share, { digits: Math.abs(share) >= 10 ? 0 : decimals, signed: true });
    },
  };
}

/** The currency in which a driver's money is typed. */
function currencyOf(id: DriverFacts["id"], { costs, currency }: CostSheet): string {
  const line = id.kind === "number" && id.place.kind === "line" ? id.place.line : null;
  return costs.find((each) => each.id === line)?.currency ?? currency;
}

function typedDecimals({ id, unit }: DriverFacts, value: number): number {
  if (unit === "seconds" && id.kind !== "lever") return 0;
  if (unit === "share") return 2 + percentDecimals(value);
  const decimals = decimalsOf(value);
  // nobody typed a count of so many decimals
  return unit === "money" || unit === "rate" || decimals < MOST_DECIMALS ? decimals : 2;
}

function shortDecimals({ unit }: DriverFacts, value: number): number {
  if (unit === "seconds") return 0;
  if (unit === "share") return 3;
  if (unit === "contacts") return Math.abs(value) >= 100 ? 0 : 1;
  return unit === "money" ? decimalsOf(value) : 2;
}
