import type { Digest } from "../../files/in/digest";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { publishedRate } from "../../sheet/rates";
import type { CostSheet } from "../../sheet/schema";
import styles from "./BringIn.module.css";
import { useCurrencyWords } from "./useCurrencyWords";

interface RateNotesProps {
  readonly digest: Digest;
  readonly sheet: CostSheet;
}

/** What becomes of lines in another currency than the sheet's: the rate that converts them, or that one is missing. */
export function RateNotes({ digest, sheet }: RateNotesProps) {
  const t = useWords("bringIn");
  const formats = useFormats();
  const wordsOf = useCurrencyWords();
  return digest.totals
    .filter(({ currency }) => currency !== sheet.currency)
    .map(({ currency }) => {
      const known = Object.hasOwn(sheet.rates, currency)
        ? sheet.rates[currency]
        : publishedRate(currency, sheet.currency);
      const words = wordsOf(currency);
      if (known === null || known === undefined) {
        return (
          <p key={currency} className={styles.warning}>
            {t("currency.noRate", { currency: words })}
          </p>
        );
      }
      const rate = `1 ${currency} = ${formats.number(known, { digits: 4 })} ${sheet.currency}`;
      return (
        <p key={currency} className={styles.hint}>
          {t("currency.rate", { currency: words, rate })}
        </p>
      );
    });
}
