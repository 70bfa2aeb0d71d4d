import { numberFormat } from "../../i18n/numberFormats";
import { useLanguage } from "../../i18n/useLanguage";

/** What several of a currency are called: DKK is "danske kroner". */
export function useCurrencyWords(): (currency: string) => string {
  const language = useLanguage();
  return (currency) => {
    const several = numberFormat(language, { style: "currency", currency, currencyDisplay: "name" }).formatToParts(2);
    return several.find(({ type }) => type === "currency")?.value ?? currency;
  };
}
