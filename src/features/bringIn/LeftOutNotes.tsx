import type { Digest } from "../../files/in/digest";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import styles from "./BringIn.module.css";

interface LeftOutNotesProps {
  readonly digest: Digest;
}

/** How many totals are named one by one. */
const NAMED_TOTALS = 12;

/** Everything of the table that does not come in, and why: what was meant to be left out, and rows with a problem. */
export function LeftOutNotes({ digest }: LeftOutNotesProps) {
  const t = useWords("bringIn");
  const formats = useFormats();
  const { leftOut, problems, problemCount } = digest;
  const named = leftOut.totals.slice(0, NAMED_TOTALS).map(({ row, text }) => t("totalRow", { row, text }));
  const rows = formats.list(leftOut.totals.length > NAMED_TOTALS ? [...named, "…"] : named);
  const notes = [
    leftOut.totals.length > 0 && t("totals", { count: leftOut.totals.length, rows }),
    ...(["above", "blank", "headings", "zeros"] as const).map(
      (kind) => leftOut[kind] > 0 && t(kind, { count: leftOut[kind] }),
    ),
    digest.otherPeriods > 0 && t("otherPeriods", { count: digest.otherPeriods }),
  ].filter((note) => note !== false);
  if (notes.length === 0 && problemCount === 0) return null;
  return (
    <div className={styles.notes}>
      {notes.length > 0 && (
        <section aria-labelledby="bring-in-left-out">
          <h3 id="bring-in-left-out" className={styles.heading}>
            {t("leftOut")}
          </h3>
          <ul className={styles.list}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      {problemCount > 0 && (
        <section aria-labelledby="bring-in-problems">
          <h3 id="bring-in-problems" className={styles.heading}>
            {t("problemsTitle", { count: problemCount })}
          </h3>
          <ul className={styles.list}>
            {problems.map(({ row, error, text }, at) => (
              <li key={`${row} ${at}`}>
                {t("problemRow", { row, problem: t(`problems.${error}`, { text: text.slice(0, 60) }) })}
              </li>
            ))}
            {problemCount > problems.length && <li>{t("problemsMore", { count: problemCount - problems.length })}</li>}
          </ul>
        </section>
      )}
    </div>
  );
}
