import { useEffect, useState } from "react";
import { instantText } from "../../i18n/instant";
import { periodStart } from "../../i18n/periodStart";
import { useFormats, useLanguage } from "../../i18n/useLanguage";
import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import { cleanLabel } from "../../sheet/limits";
import type { OwnSheet } from "../../storage/storedRow";
import { Button } from "../../ui/Button";
import { TextField } from "../../ui/TextField";
import styles from "./LibraryDialog.module.css";
import { listedFigure } from "./listedSheets";

interface ListedSheetProps {
  readonly row: OwnSheet;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onRename: (title: string) => Promise<void>;
  readonly onDuplicate: () => Promise<void>;
  readonly onDelete: () => void;
}

/** One sheet of the library: its title, period, cost and when it was kept, and what can be done with it. */
export function ListedSheet({ row, isOpen, onOpen, onRename, onDuplicate, onDelete }: ListedSheetProps) {
  const t = useWords("library");
  const common = useWords("common");
  const formats = useFormats();
  const language = useLanguage();
  const { id, sheet, savedAt } = row;
  const title = useNames().ofSheet(sheet);
  const [renamed, setRenamed] = useState<string | null>(null);
  const isRenaming = renamed !== null;
  useEffect(() => {
    if (isRenaming) document.getElementById(`library-name-${id}`)?.focus();
  }, [isRenaming, id]);
  const period = common(`cadences.${sheet.period.length}`);
  const when = periodStart(sheet.period, formats, (date) => t("periodFrom", { period, date }));
  const figure = listedFigure(sheet);
  const rename = () => {
    setRenamed(null);
    if (renamed !== null && renamed !== sheet.title) void onRename(renamed);
  };
  return (
    <li className={styles.row}>
      {renamed === null ? (
        <span className={styles.name}>
          <Button look="link" aria-current={isOpen ? "true" : undefined} onClick={onOpen}>
            {title}
          </Button>{" "}
          {isOpen && <span className={styles.hint}>{t("isOpen")}</span>}
        </span>
      ) : (
        <form
          className={styles.naming}
          onSubmit={(event) => {
            event.preventDefault();
            rename();
          }}
        >
          <TextField
            id={`library-name-${id}`}
            label={t("newTitle", { title })}
            look="alone"
            value={renamed}
            onChange={(text) => setRenamed(cleanLabel(text))}
          />
          <Button onClick={rename}>{t("keepTitle")}</Button>
        </form>
      )}
      <span className={styles.figure}>
        {figure === null ? t("noFigure") : formats.money(figure.amount, sheet.currency)}
        {figure !== null && (
          <span className={styles.hint}>
            {figure.unit === "perContact" ? t("perContact") : common(`headlines.${figure.unit}`)}
          </span>
        )}
      </span>
      <p className={styles.when}>
        <span>{when ?? period}</span> <span>{t("savedAt", { time: instantText(savedAt, language) })}</span>
      </p>
      <p className={styles.actions}>
        <Button look="link" aria-label={t("renameOf", { title })} onClick={() => setRenamed(sheet.title)}>
          {t("rename")}
        </Button>
        <Button look="link" aria-label={t("duplicateOf", { title })} onClick={() => void onDuplicate()}>
          {t("duplicate")}
        </Button>
        <Button look="link" aria-label={t("deleteOf", { title })} onClick={onDelete}>
          {t("delete")}
        </Button>
      </p>
    </li>
  );
}
