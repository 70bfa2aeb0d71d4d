import { useMemo } from "react";
import type { Setting } from "../../formula/levers/lever";
import { formatForEdit } from "../../i18n/editText";
import { numberProblem } from "../../i18n/entryProblem";
import { parseNumber } from "../../i18n/parseNumber";
import { percentOfShare, shareOfPercent } from "../../i18n/percent";
import { useLanguage, useTranslator } from "../../i18n/useLanguage";
import { useNumberEntry, type FieldEntry } from "../../i18n/useNumberEntry";
import { BOUNDS } from "../../sheet/limits";

/** Reading and writing of a setting of a lever: seconds as they are, all else in percent, within what a sheet can hold. */
export function useSettingEntry({ unit, name }: Setting): FieldEntry {
  const seconds = useNumberEntry({ kind: "count", minimum: 0, maximum: BOUNDS.handleSeconds });
  const percent = usePercentEntry(unit === "change" ? -100 : 0, name === "agentsSaved" ? 90 : 100);
  return unit === "seconds" ? seconds : percent;
}

/** A share that is typed in percent, between bounds in percent that need not be 0 and 100. */
function usePercentEntry(minimum: number, maximum: number): FieldEntry {
  const translator = useTranslator();
  const language = useLanguage();
  return useMemo(() => {
    const rules = { language, kind: "share", minimum, maximum } as const;
    const format = (value: number | null) =>
      formatForEdit(value === null ? null : percentOfShare(value), language, "share");
    return {
      format,
      formatForTyping: format,
      parse: (text) => {
        const read = parseNumber(text, rules);
        if (read.ok) return { ok: true, value: read.value === null ? null : shareOfPercent(read.value), offer: null };
        const { sentence, offer } = numberProblem(translator, read, rules);
        return { ok: false, message: sentence, offer };
      },
    };
  }, [language, minimum, maximum, translator]);
}
