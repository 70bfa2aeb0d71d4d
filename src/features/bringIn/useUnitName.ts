import type { AmountUnit } from "../../files/in/amountUnit";
import { numberFormat } from "../../i18n/numberFormats";
import { useLanguage } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";

/** What a unit of amounts is called: thousands, millions, or for single ones the currency ("danske kroner"). */
export function useUnitName(currency: string): (unit: AmountUnit) => string {
  const t = useWords("bringIn");
  const language = useLanguage();
  return (unit) => {
    if (unit !== 1) return t(unit === 1_000 ? "units.thousands" : "units.millions");
    const several = numberFormat(language, { style: "currency", currency, currencyDisplay: "name" }).formatToParts(2);
    return several.find(({ type }) => type === "currency")?.value ?? currency;
  };
}
