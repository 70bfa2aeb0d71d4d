import { rateField } from "../../formula/fieldId";
import { useWords } from "../../i18n/useWords";
import { useFormats } from "../../i18n/useLanguage";
import { isPublished, setRate, takePublishedRate } from "../../sheet/edits/rates";
import type { Edit } from "../../sheet/edits/edit";
import { publishedRate } from "../../sheet/rates";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import { NumberField } from "../../ui/NumberField";
import { useRateEntry } from "./useRateEntry";

interface RateFieldProps {
  readonly sheet: CostSheet;
  readonly currency: string;
  /** Whether costs were typed in this currency; otherwise only benchmarks need it. */
  readonly isOfLines: boolean;
  readonly edit: Edit;
}

/** What one unit of a foreign currency is worth in the sheet's, and whether that is the table's rate or the reader's own. */
export function RateField({ sheet, currency, isOfLines, edit }: RateFieldProps) {
  const t = useWords("rates");
  const formats = useFormats();
  const entry = useRateEntry(sheet.currency);
  const { sign, side } = formats.currencySign(sheet.currency);
  const rate = sheet.rates[currency] ?? null;
  const published = publishedRate(currency, sheet.currency);

  let state = t("published");
  if (rate === null) state = t(isOfLines ? "missingForCosts" : "missingForBenchmarks");
  else if (!isPublished(sheet, currency)) {
    state = published === null ? t("own") : t("ownBeside", { published: entry.format(published) });
  }
  const canTake = published !== null && !isPublished(sheet, currency);
  return (
    <NumberField
      id={rateField(currency)}
      label={t("oneUnit", { sign: formats.currencySign(currency).sign, name: formats.currencyName(currency) })}
      unit={sign}
      unitSide={side}
      entry={entry}
      value={rate}
      onChange={(value, visit) => edit(setRate(currency, value), visit)}
      hint={
        <>
          {state}{" "}
          {canTake && (
            <Button look="link" onClick={() => edit(takePublishedRate(currency))}>
              {t("takePublished")}
            </Button>
          )}
        </>
      }
    />
  );
}
