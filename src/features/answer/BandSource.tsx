import { useWords } from "../../i18n/useWords";
import { rateDecimals } from "../../i18n/decimals";
import { useFormats } from "../../i18n/useLanguage";
import type { Benchmark } from "../../formula/benchmark";
import type { CostSheet } from "../../sheet/schema";
import { moneyRange } from "./moneyText";

interface BandSourceProps {
  readonly sheet: CostSheet;
  readonly benchmark: Benchmark;
  readonly rate: number;
}

/** Whose band it is, from when, and at which rate it was converted: it is never shown without. */
export function BandSource({ sheet, benchmark, rate }: BandSourceProps) {
  const t = useWords("answer");
  const formats = useFormats();
  const { low, high, currency } = benchmark;
  const range = moneyRange(formats, low, high, currency);
  const one = formats.money(1, currency, { digits: 0 });
  const own = formats.money(rate, sheet.currency, { digits: rateDecimals(rate) });
  const date = sheet.ratesAsOf;
  return (
    <>
      {t("band.curtisBarry", { range })}
      {currency !== sheet.currency &&
        ` ${date === null ? t("band.rate", { one, rate: own }) : t("band.rateOn", { one, rate: own, date: formats.date(date) })}`}
    </>
  );
}
