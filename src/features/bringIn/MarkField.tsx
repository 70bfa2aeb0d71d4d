import type { DecimalMark } from "../../files/in/amount";
import type { Choices } from "../../files/in/choices";
import type { Digest } from "../../files/in/digest";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { SelectField } from "../../ui/SelectField";
import styles from "./BringIn.module.css";

interface MarkFieldProps {
  readonly digest: Digest;
  readonly onChoose: (choices: Choices) => void;
}

const MARKS = { ",": "comma", ".": "point" } as const satisfies Record<DecimalMark, string>;

/** Which mark stands before fractions, with an amount of the column read by it. Nothing where all amounts are numbers already. */
export function MarkField({ digest, onChoose }: MarkFieldProps) {
  const t = useWords("bringIn");
  const { number } = useFormats();
  const { mark, markSample, isMarkTold } = digest;
  if (markSample === null) return null;
  const { text, value } = markSample;
  return (
    <div>
      <SelectField
        id="bring-in-mark"
        label={t("fields.mark")}
        value={mark}
        options={(Object.keys(MARKS) as DecimalMark[]).map((option) => ({
          value: option,
          label: t(`marks.${MARKS[option]}`),
        }))}
        onChange={(chosen) => onChoose({ mark: chosen })}
      />
      <p className={styles.hint}>
        {value === null
          ? t("markUnread", { sample: text })
          : t("markRead", { sample: text, value: number(value, { digits: 6 }) })}
        {!isMarkTold && ` ${t("markUntold")}`}
      </p>
    </div>
  );
}
