import type { DecimalMark } from "../../files/in/amount";
import type { Choices } from "../../files/in/choices";
import type { Digest } from "../../files/in/digest";
import { numberFormat } from "../../i18n/numberFormats";
import { useLanguage } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { SelectField } from "../../ui/SelectField";
import styles from "./BringIn.module.css";

interface MarkFieldProps {
  readonly digest: Digest;
  readonly onChoose: (choices: Choices) => void;
}

const MARKS = { ",": "comma", ".": "point" } as const satisfies Record<DecimalMark, string>;

/** Which mark stands before fractions. Nothing where all amounts are numbers already. */
export function MarkField({ digest, onChoose }: MarkFieldProps) {
  const t = useWords("bringIn");
  if (digest.markSample === null) return null;
  return (
    <SelectField
      id="bring-in-mark"
      label={t("fields.mark")}
      value={digest.mark}
      options={(Object.keys(MARKS) as DecimalMark[]).map((value) => ({ value, label: t(`marks.${MARKS[value]}`) }))}
      onChange={(mark) => onChoose({ mark })}
    />
  );
}

/** An amount of the column as it is read by the chosen mark; nothing where it is told and is read as it stands. */
export function MarkNote({ digest: { markSample, mark, isMarkTold } }: Pick<MarkFieldProps, "digest">) {
  const t = useWords("bringIn");
  const language = useLanguage();
  if (markSample === null) return null;
  const { text: sample, value } = markSample;
  const least = decimalsOf(sample, mark);
  const format = numberFormat(language, { minimumFractionDigits: least, maximumFractionDigits: Math.max(6, least) });
  if (isMarkTold && value !== null && format.format(value) === sample.trim()) return null;
  const read = value === null ? t("markUnread", { sample }) : t("markRead", { sample, value: format.format(value) });
  return (
    <p className={styles.hint}>
      {read}
      {!isMarkTold && ` ${t("markUntold")}`}
    </p>
  );
}

/** How many decimals a text is written with, so that as many are shown of how it is read. */
function decimalsOf(text: string, mark: DecimalMark): number {
  const at = text.lastIndexOf(mark);
  return at < 0 ? 0 : (/^\d{1,15}/.exec(text.slice(at + 1))?.[0].length ?? 0);
}
