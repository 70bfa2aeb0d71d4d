import type { Choices } from "../../files/in/choices";
import type { Digest } from "../../files/in/digest";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { EXCHANGE_RATES } from "../../sheet/exchangeRates";
import { SelectField, type SelectOption } from "../../ui/SelectField";
import styles from "./BringIn.module.css";
import { shortened } from "./shortened";
import { useCurrencyWords } from "./useCurrencyWords";

interface CurrencyFieldProps {
  readonly digest: Digest;
  /** The currency of the sheet. */
  readonly currency: string;
  /** The columns by their place. */
  readonly columns: readonly SelectOption<string>[];
  readonly nameOf: (column: number) => string;
  readonly onChoose: (choices: Choices) => void;
}

const APART = "apart";
const CODE = /^[A-Z]{3}$/;

/** What amounts are in that name no currency themselves: one for all, as a column says, or as the heading of each column does. */
export function CurrencyField({ digest, currency, columns, nameOf, onChoose }: CurrencyFieldProps) {
  const t = useWords("bringIn");
  const formats = useFormats();
  const { mapping, currencyTold, currenciesApart } = digest;
  const told = [...(currencyTold === null ? [] : [currencyTold]), ...currenciesApart].map((each) => each.currency);
  const codes = new Set([currency, ...told, EXCHANGE_RATES.base, ...Object.keys(EXCHANGE_RATES.perBase)]);
  if (digest.currency !== null) codes.add(digest.currency);
  const ofOne = [...codes].map((code) => ({
    value: code,
    label: `${code} – ${formats.currencyName(code)}`,
    group: t("currency.one"),
  }));
  const apart = { value: APART, label: t("units.apart"), group: t("currency.one") };
  return (
    <SelectField
      id="bring-in-currency"
      label={t("fields.currency")}
      value={mapping.currency === null ? (digest.currency ?? APART) : String(mapping.currency)}
      options={[
        ...(currenciesApart.length > 0 ? [apart] : []),
        ...ofOne,
        ...columns.map((column) => ({ ...column, group: t("currency.column") })),
      ]}
      notes={<CurrencyNote digest={digest} currency={currency} nameOf={nameOf} />}
      onChange={(value) =>
        onChoose(
          value === APART || CODE.test(value)
            ? { currency: value === APART ? null : value, columns: { currency: null } }
            : { currency: null, columns: { currency: Number(value) } },
        )
      }
    />
  );
}

/** Where the currency comes from, or that the table says another one. */
function CurrencyNote({ digest, currency, nameOf }: Omit<CurrencyFieldProps, "columns" | "onChoose">) {
  const t = useWords("bringIn");
  const formats = useFormats();
  const wordsOf = useCurrencyWords();
  const { currency: chosen, currencyTold, currenciesApart, currencyAside, mapping } = digest;
  const says = ({ text, currency: code }: { readonly text: string; readonly currency: string }) =>
    t("says", { text: shortened(text), what: wordsOf(code) });
  if (currencyAside !== null) {
    const said = { count: currencyAside.rows, column: nameOf(currencyAside.column) };
    return <p className={styles.warning}>{t("currency.aside", said)}</p>;
  }
  if (mapping.currency !== null) return null;
  const list = formats.list(currenciesApart.map(says));
  if (chosen === null) return <p>{t("saidApart", { list })}</p>;
  const ignored =
    currenciesApart.length > 0 ? list : currencyTold !== null && currencyTold.currency !== chosen && says(currencyTold);
  if (ignored !== false) {
    return <p className={styles.warning}>{t("apartIgnored", { list: ignored, chosen: wordsOf(chosen) })}</p>;
  }
  return currencyTold === null || chosen === currency ? null : <p>{t("saidOf", { said: says(currencyTold) })}</p>;
}
