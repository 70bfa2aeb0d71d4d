import { useMemo } from "react";
import { useWords } from "../../i18n/useWords";
import { useFormats } from "../../i18n/useLanguage";
import { EXCHANGE_RATES } from "../../sheet/exchangeRates";
import { SelectField } from "../../ui/SelectField";

/** Currencies that most readers look for; they stand before the rest. */
const USUAL: readonly string[] = ["DKK", "EUR", "USD", "GBP", "SEK", "NOK"];

interface CurrencyFieldProps {
  readonly currency: string;
  readonly onChange: (currency: string) => void;
}

/** The choice of the currency in which the sheet's answer is given. */
export function CurrencyField({ currency, onChange }: CurrencyFieldProps) {
  const t = useWords("rates");
  const formats = useFormats();
  const options = useMemo(() => {
    const known = new Set([...USUAL, EXCHANGE_RATES.base, ...Object.keys(EXCHANGE_RATES.perBase), currency]);
    return [...known].map((code) => ({
      value: code,
      label: `${code} – ${formats.currencyName(code)}`,
      group: t(USUAL.includes(code) ? "usual" : "others"),
    }));
  }, [currency, formats, t]);
  return (
    <SelectField id="sheet-currency" label={t("currency")} value={currency} options={options} onChange={onChange} />
  );
}
