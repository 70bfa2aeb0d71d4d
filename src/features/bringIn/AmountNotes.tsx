import type { Digest } from "../../files/in/digest";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import styles from "./BringIn.module.css";
import { columnLetters } from "./columnName";
import { MarksNote } from "./MarksField";

interface AmountNotesProps {
  readonly digest: Digest;
  readonly nameOf: (column: number) => string;
}

/** How many columns are named one by one. */
const NAMED = 6;

/** Which other columns hold amounts that might be meant, and what marks behind the amounts do. */
export function AmountNotes({ digest, nameOf }: AmountNotesProps) {
  const t = useWords("bringIn");
  const formats = useFormats();
  const { rivals, mapping, columnOfMarks } = digest;
  const [taken, ...others] = mapping.amounts;
  const isOfPeriods = others.length > 0;
  const named = rivals.slice(0, NAMED).map((at) => {
    if (isOfPeriods) return `${nameOf(at)} (${columnLetters(at)})`;
    return rivals.length === 1 ? nameOf(at) : t("quoted", { text: nameOf(at) });
  });
  const columns = formats.list(rivals.length > NAMED ? [...named, "…"] : named);
  return (
    <>
      {rivals.length > 0 && taken !== undefined && (
        <p className={styles.warning}>
          {t(isOfPeriods ? "samePeriod" : "rivals", { count: rivals.length, columns, taken: nameOf(taken) })}
        </p>
      )}
      {columnOfMarks === null && <MarksNote digest={digest} />}
    </>
  );
}
