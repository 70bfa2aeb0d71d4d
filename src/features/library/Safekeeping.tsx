import { useRef, useState } from "react";
import { localDay } from "../../i18n/instant";
import { useWords } from "../../i18n/useWords";
import { backupText, LONGEST_BACKUP, type Restored } from "../../storage/backup";
import type { LibraryRow } from "../../storage/sheetLibrary";
import { Button } from "../../ui/Button";
import { downloadText } from "../../ui/downloadText";
import styles from "./LibraryDialog.module.css";

interface SafekeepingProps {
  readonly rows: readonly LibraryRow[];
  readonly isPromised: boolean | null;
  readonly restore: (file: string) => Promise<Restored>;
}

/** Everything as one file, and back from one. */
export function Safekeeping({ rows, isPromised, restore }: SafekeepingProps) {
  const t = useWords("library");
  const input = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<Restored | null>(null);
  const read = async (file: File) => {
    const text = file.size > LONGEST_BACKUP ? "" : await file.text().catch(() => "");
    setResult(await restore(text));
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
        <Button onClick={() => input.current?.click()}>{t("restore")}</Button>
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
      <p role="status">{result !== null && <RestoredText result={result} />}</p>
    </section>
  );
}

function RestoredText({ result }: { readonly result: Restored }) {
  const t = useWords("library");
  if (!result.ok) {
    const added = "added" in result && result.added > 0 ? ` ${t("added", { count: result.added })}` : "";
    return `${t(`restoreErrors.${result.error}`)}${added}`;
  }
  const present = result.present > 0 ? ` ${t("present", { count: result.present })}` : "";
  return `${t("added", { count: result.added })}${present}`;
}
