import { decimalsOf, percentDecimals, rateDecimals } from "../../i18n/decimals";
import { durationText } from "../../i18n/duration";
import { minorDigits } from "../../i18n/format";
import { useFormats, useLanguage } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { PlaceUnit } from "./placeUnit";

/** How numbers of the sheet are written in running text and over the columns of a file, in the language that is shown. */
export interface UnitTexts {
  /** A number as it was typed, with its unit. */
  of(unit: PlaceUnit, value: number): string;
  /** What the plain numbers of a file are counted in; null for a plain count. */
  inFile(unit: PlaceUnit): string | null;
}

/** Writes numbers of the sheet by their units. */
export function useUnitTexts(): UnitTexts {
  const t = useWords(["sure", "drivers", "handled", "team"]);
  const language = useLanguage();
  const { money, number, percent } = useFormats();
  return {
    of(unit, value) {
      switch (unit.kind) {
        case "money": {
          const digits = Math.max(minorDigits(unit.currency), decimalsOf(value), value === 0 ? 0 : smallDigits(value));
          return money(value, unit.currency, { digits: Number.isInteger(value) ? 0 : digits });
        }
        case "share":
          return percent(value, { digits: percentDecimals(value) });
        case "duration":
          return `${durationText(value, language)} ${t("handled:minutes")}`;
        case "hours":
          return `${number(value)} ${t("team:hours")}`;
        case "months":
          return t("drivers:monthsText", { count: Math.round(value), shown: number(value) });
        case "count":
          return number(value);
      }
    },
    inFile(unit) {
      if (unit.kind === "money") return unit.currency;
      return unit.kind === "count" ? null : t(`sure:file.units.${unit.kind}`);
    },
  };

  function smallDigits(value: number): number {
    return Math.abs(value) < 1 ? rateDecimals(Math.abs(value)) : 0;
  }
}
