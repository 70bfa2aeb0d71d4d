import { useRef, useState } from "react";
import { localDay } from "../../i18n/instant";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { backupText, LONGEST_BACKUP, MOST_TAKEN, type LeftOutBy, type Restored } from "../../storage/backup";
import type { RowText } from "../../storage/rowStore";
import type { LibraryRow } from "../../storage/sheetLibrary";
import { Button } from "../../ui/Button";
import { downloadText } from "../../ui/downloadText";
import styles from "./LibraryDialog.module.css";

interface SafekeepingProps {
  readonly rows: readonly LibraryRow[];
  readonly isPromised: boolean | null;
  readonly restore: (file: string, onShare: (share: number) => void) => Promise<Restored>;
  readonly discard: (rows: readonly RowText[]) => Promise<unknown>;
}

const LIMITS = ["sheets", "unreadable", "characters"] as const satisfies readonly LeftOutBy[];

/** Everything as one file, and back from one. */
export function Safekeeping({ rows, isPromised, restore, discard }: SafekeepingProps) {
  const t = useWords(["library", "common"]);
  const input = useRef<HTMLInputElement>(null);
  const [last, setResult] = useState<Restored | null>(null);
  // what was added is said and can be taken back for as long as any of it is there
  const added = last?.ok === true ? last.rows : [];
  const result = added.length > 0 && !added.some(({ id }) => rows.some((row) => row.id === id)) ? null : last;
  // the share of a backup that was looked into while it is read; null while none is
  const [share, setShare] = useState<number | null>(null);
  const read = async (file: File) => {
    setResult(null);
    setShare(0);
    const text = file.size > LONGEST_BACKUP ? "" : await file.text().catch(() => "");
    // what is read at one go holds the page up, so that it is said before
    await new Promise((goOn) => setTimeout(goOn));
    setResult(await restore(text, setShare));
    setShare(null);
  };
  const undo = async () => {
    if ((await discard(added)) !== null) setResult(null);
  };
  const backUp = () => {
    const day = localDay(new Date().toISOString());
    downloadText(backupText(rows), `${t("backupName")}-${day}.json`);
  };
  return (
    <section className={styles.part} aria-labelledby="library-backup">
      <h3 id="library-backup">{t("backup")}</h3>
      <p className={styles.hint}>
        {t("backupHint")} {isPromised === false && t("notPromised")}
      </p>
      <p className={styles.actions}>
        <Button disabled={rows.length === 0} onClick={backUp}>
          {t("backUp")}
        </Button>
        <Button onClick={() => share === null && input.current?.click()}>{t("restore")}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t("restoreFile")}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) void read(file);
            event.currentTarget.value = "";
          }}
        />
      </p>
      {share !== null && <progress className={styles.progress} aria-label={t("restoring")} value={share} />}
      <p role="status">
        {share !== null && t("restoring")}
        {result !== null && (
          <>
            <RestoredText result={result} />{" "}
            {added.length > 0 && (
              <Button look="link" onClick={() => void undo()}>
                {t("common:undo")}
              </Button>
            )}
          </>
        )}
      </p>
    </section>
  );
}

function RestoredText({ result }: { readonly result: Restored }) {
  const t = useWords("library");
  const formats = useFormats();
  if (!result.ok) return t(`restoreErrors.${result.error}`);
  const { added, unreadable, present, leftOut } = result;
  return [
    t("added", { count: added }),
    ...(present > 0 ? [t("present", { count: present })] : []),
    ...(unreadable > 0 ? [t("unreadableAdded", { count: unreadable })] : []),
    ...LIMITS.filter((limit) => leftOut[limit] > 0).map((limit) =>
      t(`leftOut.${limit}`, { count: leftOut[limit], most: formats.number(MOST_TAKEN[limit]) }),
    ),
  ].join(" ");
}
