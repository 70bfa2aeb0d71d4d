import type { AmountUnit } from "../../files/in/amountUnit";
import { useWords } from "../../i18n/useWords";
import { useCurrencyWords } from "./useCurrencyWords";

const NAMES = { 1_000: "thousands", 1_000_000: "millions", 1_000_000_000: "billions" } as const;

/** What a unit of amounts is called: thousands, millions, or for single ones the currency ("danske kroner"), if it is one. */
export function useUnitName(currency: string | null): (unit: AmountUnit) => string {
  const t = useWords("bringIn");
  const wordsOf = useCurrencyWords();
  return (unit) => {
    if (unit !== 1) return t(`units.${NAMES[unit]}`);
    return currency === null ? t("units.ones") : wordsOf(currency);
  };
}
