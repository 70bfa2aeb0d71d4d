import type { Digest } from "../../files/in/digest";
import type { NamedRow } from "../../files/in/entry";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import styles from "./BringIn.module.css";

interface LeftOutNotesProps {
  readonly digest: Digest;
}

/** The id of the heading over what is left out. */
export const LEFT_OUT = "bring-in-left-out";

/** How many rows of one kind are named one by one. */
const NAMED_ROWS = 12;

/** Everything of the table that does not come in, and why: what was meant to be left out, and rows with a problem. */
export function LeftOutNotes({ digest }: LeftOutNotesProps) {
  const t = useWords("bringIn");
  const formats = useFormats();
  const { leftOut, perhapsSums, problems, problemCount, mapping, columns } = digest;
  const namesOf = (rows: readonly NamedRow[]) => {
    const named = rows.slice(0, NAMED_ROWS).map(({ row, text }) => t("namedRow", { row, text }));
    return formats.list(rows.length > NAMED_ROWS ? [...named, "…"] : named);
  };
  const notes = [
    ...(["totals", "parts", "noCosts"] as const).map(
      (kind) => leftOut[kind].length > 0 && t(kind, { count: leftOut[kind].length, rows: namesOf(leftOut[kind]) }),
    ),
    ...(["above", "blank", "headings", "zeros"] as const).map(
      (kind) => leftOut[kind] > 0 && t(kind, { count: leftOut[kind] }),
    ),
    digest.otherPeriods > 0 && t("otherPeriods", { count: digest.otherPeriods }),
  ].filter((note) => note !== false);
  const wholes = formats.list(mapping.wholes.map((at) => t("quoted", { text: columns[at]?.heading ?? "" })));
  const doubtful = [
    ["calledTotals", digest.calledTotals],
    ["perhapsSums", perhapsSums],
    ["onlyWhole.taken", digest.onlyWhole.taken],
    ["onlyWhole.left", digest.onlyWhole.left],
    ["unequalWholes", digest.unequalWholes],
  ] as const;
  const told = doubtful.filter(([, rows]) => rows.length > 0);
  if (notes.length === 0 && told.length === 0 && problemCount === 0) return null;
  return (
    <div className={styles.notes}>
      {told.map(([kind, rows]) => (
        <p key={kind}>{t(kind, { count: rows.length, rows: namesOf(rows), wholes })}</p>
      ))}
      {notes.length > 0 && (
        <section aria-labelledby={LEFT_OUT}>
          <h3 id={LEFT_OUT} className={styles.heading}>
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
