import type { i18n } from "i18next";
import { useMemo } from "react";
import { parseDuration } from "./duration";
import { formatForEdit } from "./editText";
import {
  durationProblem,
  numberProblem,
  doubtfulTimeOffer,
  perhapsThousandsOffer,
  type EntryProblem,
} from "./entryProblem";
import { minorDigits } from "./format";
import type { Language } from "./language";
import { parseNumber } from "./parseNumber";
import { percentOfShare, shareOfPercent } from "./percent";
import { useLanguage, useTranslator } from "./useLanguage";

/** How a field of one kind reads and writes its values in the language that is shown; the form that number fields take. */
export interface FieldEntry {
  /** The value as it stands in the field; "" for null. */
  format(value: number | null): string;
  /** The same without marks between groups of digits, which are in the way of typing. */
  formatForTyping(value: number | null): string;
  /** What was typed: a value, null for nothing, or a sentence; a question with the entry that it offers, where one fits. */
  parse(
    text: string,
  ):
    | { readonly ok: true; readonly value: number | null; readonly offer: EntryProblem["offer"] }
    | { readonly ok: false; readonly message: string; readonly offer: EntryProblem["offer"] };
}

/** What a field holds: money, a count, a share (0..1, typed in percent) or a duration (in seconds, typed m:ss), and its bounds. */
export type FieldKind =
  | { readonly kind: "money"; readonly currency: string; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "count"; readonly minimum: number; readonly maximum: number; readonly isWhole?: boolean }
  | { readonly kind: "share"; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: "duration"; readonly maximum: number };

/** Reading and writing for a number field; bounds are inclusive and in the unit of the value. */
export function useNumberEntry(field: FieldKind): FieldEntry {
  const translator = useTranslator();
  const language = useLanguage();
  const key = JSON.stringify(field);
  return useMemo(() => fieldEntry(JSON.parse(key) as FieldKind, language, translator), [key, language, translator]);
}

function fieldEntry(field: FieldKind, language: Language, translator: i18n): FieldEntry {
  if (field.kind === "duration") return durationEntry(language, translator, field.maximum);
  const rules = { language, ...(field.kind === "share" ? percentRules(field) : field) };
  const toField = field.kind === "share" ? percentOfShare : (value: number) => value;
  const fromField = field.kind === "share" ? shareOfPercent : (value: number) => value;
  const leastDigits = field.kind === "money" ? minorDigits(field.currency) : 0;
  const format = (value: number | null, isGrouped: boolean) =>
    formatForEdit(value === null ? null : toField(value), language, field.kind, { isGrouped, leastDigits });
  return {
    format: (value) => format(value, true),
    formatForTyping: (value) => format(value, false),
    parse: (text) => {
      const entry = parseNumber(text, rules);
      if (entry.ok) {
        const offer = field.kind === "count" ? perhapsThousandsOffer(translator, text, entry.value, language) : null;
        return { ok: true, value: entry.value === null ? null : fromField(entry.value), offer };
      }
      const { sentence, offer } = numberProblem(translator, entry, rules);
      return { ok: false, message: sentence, offer };
    },
  };
}

function percentRules({ kind, minimum = 0, maximum = 1 }: Extract<FieldKind, { kind: "share" }>) {
  return { kind, minimum: percentOfShare(minimum), maximum: percentOfShare(maximum) };
}

function durationEntry(language: Language, translator: i18n, maximum: number): FieldEntry {
  const format = (value: number | null) => formatForEdit(value, language, "duration");
  return {
    format,
    formatForTyping: format,
    parse: (text) => {
      const entry = parseDuration(text, language, maximum);
      if (entry.ok) return { ok: true, value: entry.seconds, offer: doubtfulTimeOffer(translator, entry, language) };
      const { sentence, offer } = durationProblem(translator, entry, language);
      return { ok: false, message: sentence, offer };
    },
  };
}
