import { rateDecimals } from "../../i18n/decimals";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { EXCHANGE_RATES } from "../../sheet/exchangeRates";
import { CADENCES } from "../../sheet/limits";
import type { Cadence, CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import { CloseIcon } from "../../ui/icons";
import { SelectField } from "../../ui/SelectField";
import styles from "./Compare.module.css";
import type { Column, Compared } from "./comparedSheets";
import { ON_SCREEN, type Candidate } from "./useCandidates";

/** How many sheets can stand side by side. */
export const MOST_SHEETS = 4;

interface ChosenSheetsProps {
  readonly sheet: CostSheet;
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly Candidate[];
  readonly compared: Compared;
  readonly onChoose: (ids: readonly string[]) => void;
  readonly per: Cadence;
  readonly onPer: (per: Cadence) => void;
}

/** Which sheets are compared, for which period, and how they came to one currency. */
export function ChosenSheets({ sheet, candidates, chosen, compared, onChoose, per, onPer }: ChosenSheetsProps) {
  const t = useWords(["compare", "common"]);
  const { money, date, currencyName } = useFormats();
  const others = chosen.filter(({ id }) => id !== ON_SCREEN).map(({ id }) => id);
  const free = candidates.filter(({ id }) => id !== ON_SCREEN && !others.includes(id));
  const { currency } = sheet;
  const foreign = compared.columns.filter(({ ownCurrency }) => ownCurrency !== currency);
  const hasSeveral = foreign.length > 0 || compared.leftOut.length > 0;
  return (
    <div className={styles.choices}>
      <ul className={styles.chosen} aria-label={t("choose.shown")}>
        {chosen.map(({ id, name }) => (
          <li key={id} className={styles.chip}>
            {id === ON_SCREEN ? (
              t("choose.onScreen", { name })
            ) : (
              <>
                {name}
                <Button
                  look="icon"
                  aria-label={t("choose.remove", { name })}
                  onClick={() => onChoose(others.filter((other) => other !== id))}
                >
                  <CloseIcon />
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.fields}>
        {free.length > 0 && chosen.length < MOST_SHEETS && (
          <SelectField
            id="compare-add"
            label={t("choose.add")}
            value=""
            options={[
              { value: "", label: t("choose.pick") },
              ...free.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(id) => id !== "" && onChoose([...others, id])}
          />
        )}
        <SelectField
          id="compare-per"
          label={t("choose.period")}
          value={per}
          options={CADENCES.map((value) => ({ value, label: t(`common:perCadence.${value}`) }))}
          onChange={onPer}
        />
      </div>
      {hasSeveral && (
        <p className={styles.note}>
          {[
            t("choose.about", { currency: currencyName(currency) }),
            ...foreign.map(rateText),
            ...compared.leftOut.map(({ name, sheet: { currency: from }, reason }) =>
              t(`choose.${reason}`, { name, from, to: currency }),
            ),
          ].join(" ")}
        </p>
      )}
    </div>
  );

  function rateText({ name, ownCurrency, rate, rateSource }: Column): string {
    return t(`choose.rate.${rateSource ?? "own"}`, {
      name,
      foreign: money(1, ownCurrency, { digits: 0 }),
      money: money(rate, currency, { digits: rateDecimals(rate) }),
      date: date(EXCHANGE_RATES.asOf),
    });
  }
}
