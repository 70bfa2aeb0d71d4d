import type { i18n } from "i18next";
import { type DurationFailure, type DurationRead, formatDuration } from "./duration";
import { formatForEdit } from "./editText";
import { minorDigits } from "./format";
import type { Language } from "./language";
import type { NumberFailure, NumberKind } from "./numberRules";

/** What to say beside a field whose entry is not taken, in plain sentences. */
export interface EntryProblem {
  /** What is wrong and what to do. */
  readonly sentence: string;
  /** A question that offers the suggestion, and the text to put into the field if the answer is yes. */
  readonly offer: { readonly question: string; readonly entry: string } | null;
}

const EXAMPLE_NUMBERS = { money: 1234.5, count: 1234, share: 12.5 } as const;
const EXAMPLE_MINUTES = 4.5;

/** The sentences for a number that is not taken; `currency` is that of the field. */
export function numberProblem(
  translator: Pick<i18n, "t">,
  failure: NumberFailure,
  field: { readonly language: Language; readonly kind: NumberKind; readonly currency?: string },
): EntryProblem {
  const { language, kind, currency } = field;
  const leastDigits = kind === "money" && currency !== undefined ? minorDigits(currency) : 0;
  const written = (value: number) => formatForEdit(value, language, kind, { leastDigits });
  const sentence = translator.t(failure.error, {
    ns: "numbers",
    example: written(failure.suggestion ?? EXAMPLE_NUMBERS[kind]),
    limit: written(failure.limit ?? 0),
    found: failure.foreign?.currency ?? "",
    expected: currency ?? "",
  });
  if (failure.suggestion === undefined) return { sentence, offer: null };
  const entry = written(failure.suggestion);
  return { sentence, offer: { question: translator.t("didYouMean", { ns: "numbers", suggestion: entry }), entry } };
}

/** The sentences for a time that is not taken. */
export function durationProblem(
  translator: Pick<i18n, "t">,
  failure: DurationFailure,
  language: Language,
): EntryProblem {
  const sentence = translator.t(failure.error, {
    ns: "numbers",
    example: formatForEdit(EXAMPLE_MINUTES, language, "count"),
    limit: formatDuration(failure.limit ?? 0),
  });
  return {
    sentence,
    offer: failure.suggestion === undefined ? null : secondsOffer(translator, failure.suggestion, language),
  };
}

/**
 * The question what was meant, for a time that was read as an unlikely number of minutes (seconds?) or as minutes with two
 * decimals (minutes and seconds?); else null.
 */
export function doubtfulTimeOffer(translator: Pick<i18n, "t">, time: DurationRead, language: Language) {
  if (time.perhapsSeconds !== null) return secondsOffer(translator, time.perhapsSeconds, language);
  if (time.perhapsClock === null) return null;
  const entry = formatForEdit(time.perhapsClock, language, "duration");
  return { question: translator.t("didYouMean", { ns: "numbers", suggestion: entry }), entry };
}

/**
 * The question whether a whole number was meant, for a count that was read as one with three decimals: "40,000" is 40 in
 * Danish, but what a manager counts is more likely to have been 40.000. Null for any other count.
 */
export function perhapsThousandsOffer(
  translator: Pick<i18n, "t">,
  typed: string,
  value: number | null,
  language: Language,
): EntryProblem["offer"] {
  const [, whole, thousands] = /^\s*([1-9]\d{0,2})[.,](\d{3})\s*$/.exec(typed) ?? [];
  const meant = Number(`${whole}${thousands}`);
  if (thousands === undefined || value === null || value === meant) return null;
  const entry = formatForEdit(meant, language, "count");
  return { question: translator.t("didYouMean", { ns: "numbers", suggestion: entry }), entry };
}

function secondsOffer(translator: Pick<i18n, "t">, seconds: number, language: Language) {
  const entry = formatForEdit(seconds, language, "duration");
  const count = formatForEdit(seconds, language, "count");
  return { question: translator.t("didYouMeanSeconds", { ns: "numbers", seconds: count, duration: entry }), entry };
}
