import { useState } from "react";
import { useWords } from "../../i18n/useWords";
import { backupText } from "../../storage/backup";
import type { RowText } from "../../storage/rowStore";
import type { UnreadableRow } from "../../storage/storedRow";
import { Button } from "../../ui/Button";
import { downloadText } from "../../ui/downloadText";
import { Notice } from "../../ui/Notice";
import styles from "./LibraryDialog.module.css";

interface UnreadableRowsProps {
  readonly rows: readonly UnreadableRow[];
  /** Removes rows, and gives what brings them back; null when they were not removed. */
  readonly discard: (rows: readonly RowText[]) => Promise<(() => Promise<boolean>) | null>;
}

/** What was just done, to which rows, and what takes it back. */
interface Done {
  readonly text: string;
  readonly deleted?: readonly string[];
  readonly undo?: () => Promise<boolean>;
}

/** Kept sheets that do not open: given out as they are, and removed only by the reader, who can undo it. */
export function UnreadableRows({ rows, discard }: UnreadableRowsProps) {
  const t = useWords(["library", "common"]);
  const [last, setDone] = useState<Done | null>(null);
  // once one of them is here again, by whichever way, it is said no more
  const done = rows.some(({ id }) => last?.deleted?.includes(id)) ? null : last;
  if (rows.length === 0 && done === null) return null;
  const remove = async (unwanted: readonly UnreadableRow[]) => {
    const undo = await discard(unwanted.map(({ id, raw }) => ({ id, text: raw })));
    const deleted = unwanted.map(({ id }) => id);
    setDone(
      undo === null ? { text: t("notKept") } : { text: t("discarded", { count: deleted.length }), deleted, undo },
    );
  };
  const bringBack = async (undo: () => Promise<boolean>) => setDone((await undo()) ? null : { text: t("notKept") });
  const { undo } = done ?? {};
  return (
    <section className={styles.part} aria-labelledby="library-unreadable">
      <h3 id="library-unreadable">{t("unreadable")}</h3>
      {rows.length > 0 && <p className={styles.hint}>{t("unreadableHint")}</p>}
      <Notice closeLabel={t("dismiss")} onClose={() => setDone(null)}>
        {done === null ? null : (
          <>
            {done.text}{" "}
            {undo !== undefined && (
              <Button look="link" onClick={() => void bringBack(undo)}>
                {t("common:undo")}
              </Button>
            )}
          </>
        )}
      </Notice>
      <ul aria-labelledby="library-unreadable">
        {rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <span className={styles.id}>
              {row.id} <span className={styles.hint}>{t(`errors.${row.error}`)}</span>
            </span>
            <p className={styles.actions}>
              <Button
                look="link"
                aria-label={t("downloadRaw", { id: row.id })}
                onClick={() => downloadText(backupText([row]), `${row.id || "row"}.json`)}
              >
                {t("download")}
              </Button>
              <Button look="link" aria-label={t("deleteOf", { title: row.id })} onClick={() => void remove([row])}>
                {t("delete")}
              </Button>
            </p>
          </li>
        ))}
      </ul>
      {rows.length > 1 && (
        <p className={styles.actions}>
          <Button onClick={() => void remove(rows)}>{t("deleteUnreadable")}</Button>
        </p>
      )}
    </section>
  );
}
