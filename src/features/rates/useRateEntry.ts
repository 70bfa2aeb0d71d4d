import { useMemo } from "react";
import { useWords } from "../../i18n/useWords";
import { useNumberEntry, type FieldEntry } from "../../i18n/useNumberEntry";
import { BOUNDS } from "../../sheet/limits";

/** Rates are shown with eight digits: more than any table gives, fewer than the inverse of a rate has. */
const DIGITS = 8;

/** Entry of an exchange rate, in units of a currency: above 0, since a rate of 0 would make a cost vanish. */
export function useRateEntry(currency: string): FieldEntry {
  const t = useWords("rates");
  const entry = useNumberEntry({ kind: "money", currency, minimum: 0, maximum: BOUNDS.rate });
  return useMemo(
    () => ({
      format: (value) => entry.format(value === null ? null : Number(value.toPrecision(DIGITS))),
      formatForTyping: (value) => entry.formatForTyping(value === null ? null : Number(value.toPrecision(DIGITS))),
      parse: (text) => {
        const read = entry.parse(text);
        return read.ok && read.value === 0 ? { ok: false, message: t("zero"), offer: null } : read;
      },
    }),
    [entry, t],
  );
}
