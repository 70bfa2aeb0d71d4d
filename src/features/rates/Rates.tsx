import { useState } from "react";
import { useWords } from "../../i18n/useWords";
import { useFormats } from "../../i18n/useLanguage";
import { isPublished } from "../../sheet/edits/rates";
import type { Edit } from "../../sheet/edits/edit";
import { rebased } from "../../sheet/rebased";
import type { CostSheet } from "../../sheet/schema";
import { FieldGrid } from "../../ui/FieldGrid";
import { Fold } from "../../ui/Fold";
import { CurrencyField } from "./CurrencyField";
import { RateField } from "./RateField";
import { RatesDateField, RatesSource } from "./RatesDate";
import { RebaseNotice, type RebaseNews } from "./RebaseNotice";
import styles from "./Rates.module.css";
import { usedCurrencies } from "./usedCurrencies";

interface RatesProps {
  readonly sheet: CostSheet;
  readonly edit: Edit;
}

/** The currency of the answer and the rates of all others; opens by itself when costs are in a foreign currency. */
export function Rates({ sheet, edit }: RatesProps) {
  const t = useWords("rates");
  const formats = useFormats();
  const { ofLines, all } = usedCurrencies(sheet);
  const [news, setNews] = useState<RebaseNews | null>(null);
  const [known, setKnown] = useState(ofLines.length);
  const [isOpen, setIsOpen] = useState(ofLines.length > 0);
  if (ofLines.length !== known) {
    setKnown(ofLines.length);
    if (ofLines.length > known) setIsOpen(true);
  }

  const changeCurrency = (currency: string) => {
    const result = rebased(sheet, currency);
    if (!result.ok) return setNews({ kind: result.error, after: sheet });
    const { sheet: after, rate, clearedTargets } = result.value;
    edit(() => after);
    setNews({ kind: "rebased", from: sheet.currency, after, rate, clearedTargets });
  };
  const hasOwnRates = all.some((code) => sheet.rates[code] !== null && !isPublished(sheet, code));
  const asksForDate = hasOwnRates || (sheet.ratesAsOf === null && all.some((code) => sheet.rates[code] !== null));
  return (
    <Fold title={t("title")} summary={formats.currencyName(sheet.currency)} isOpen={isOpen} onToggle={setIsOpen}>
      <div className={styles.currency}>
        <CurrencyField currency={sheet.currency} onChange={changeCurrency} />
        <p className={styles.quiet}>{t("about")}</p>
      </div>
      <RebaseNotice news={news?.after === sheet ? news : null} onClose={() => setNews(null)} />
      {all.length > 0 && (
        <>
          <FieldGrid>
            {all.map((code) => (
              <RateField key={code} sheet={sheet} currency={code} isOfLines={ofLines.includes(code)} edit={edit} />
            ))}
            {asksForDate && <RatesDateField ratesAsOf={sheet.ratesAsOf} edit={edit} />}
          </FieldGrid>
          <RatesSource ratesAsOf={sheet.ratesAsOf} hasOwnRates={hasOwnRates} />
        </>
      )}
    </Fold>
  );
}
