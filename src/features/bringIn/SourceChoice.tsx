import { useState } from "react";
import type { Source } from "../../files/in/readSource";
import { useWords } from "../../i18n/useWords";
import { Button } from "../../ui/Button";
import { PasteField } from "../../ui/PasteField";
import styles from "./BringIn.module.css";

interface SourceChoiceProps {
  readonly onSource: (source: Source) => void;
}

let files = 0;

/** Where costs are to come from: rows that are pasted here, or a file. */
export function SourceChoice({ onSource }: SourceChoiceProps) {
  const t = useWords("bringIn");
  const [text, setText] = useState("");
  const take = (pasted: string) => onSource({ kind: "pasted", text: pasted });
  return (
    <div className={styles.part}>
      <PasteField
        id="bring-in-text"
        label={t("paste")}
        rows={5}
        value={text}
        aria-describedby="bring-in-text-note"
        onChange={(event) => setText(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData("text/plain");
          if (text !== "" || pasted.trim() === "") return;
          event.preventDefault();
          take(pasted);
        }}
      >
        <p id="bring-in-text-note" className={styles.hint}>
          {t("pasteHint")}
        </p>
        {text.trim() !== "" && (
          <Button look="primary" className={styles.show} onClick={() => take(text)}>
            {t("show")}
          </Button>
        )}
      </PasteField>
      <label className={styles.file}>
        <input
          id="bring-in-file"
          className="visually-hidden"
          type="file"
          accept=".csv,.txt,.tsv,.xlsx,.xlsm,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby="bring-in-file-note"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            files += 1;
            if (file !== undefined) onSource({ kind: "file", id: files, name: file.name, file });
          }}
        />
        <span>{t("file")}</span>
      </label>
      <p id="bring-in-file-note" className={styles.hint}>
        {t("fileHint")}
      </p>
    </div>
  );
}
