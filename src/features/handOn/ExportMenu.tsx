import { useRef, useState } from "react";
import type { Language } from "../../i18n/language";
import { addLaterStrings } from "../../i18n/setUp";
import { useLanguage, useTranslator } from "../../i18n/useLanguage";
import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import { ChevronIcon, ExportIcon } from "../../ui/icons";
import { Menu } from "../../ui/Menu";
import { Notice } from "../../ui/Notice";
import { saveFile } from "../../ui/saveFile";
import styles from "./ExportMenu.module.css";
import { useDroppedFile } from "./useDroppedFile";

interface ExportMenuProps {
  /** The sheet on screen, at the moment of asking. */
  readonly sheet: () => CostSheet;
  readonly onReport: () => void;
  /** The sheet was given out as a file that opens again. */
  readonly onHandedOut: () => void;
  /** Opens a sheet that came in a file, as a new one of the reader's own. */
  readonly onOpen: (sheet: CostSheet) => void;
}

/** The kinds of file that a sheet can be handed on as. */
type FileKind = "workbook" | "csv" | "sheet";

/** Hands the sheet on, as a workbook, a table, a report or a file that opens again, and opens such a file. */
export function ExportMenu({ sheet, onReport, onHandedOut, onOpen }: ExportMenuProps) {
  const t = useWords("handOn");
  const names = useNames();
  const translator = useTranslator();
  const language = useLanguage();
  const chooser = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState<{ readonly text: string; readonly language: Language } | null>(null);
  const setSaid = (text: string | null) => setMessage(text === null ? null : { text, language });
  // What was said in one language is not left standing in another.
  const said = message?.language === language ? message.text : null;

  const save = async (kind: FileKind) => {
    setSaid(null);
    try {
      const [{ fileOf }] = await Promise.all([import("./fileOf"), addLaterStrings(translator, "views")]);
      const { file, name } = await fileOf(kind, sheet(), translator, language);
      saveFile(file, name);
      if (kind === "sheet") onHandedOut();
    } catch {
      setSaid(t("failed"));
    }
  };
  const open = async (file: File) => {
    setSaid(null);
    try {
      const [{ readSheetFile }, { isBackupFile }] = await Promise.all([
        import("../../files/out/sheetFile"),
        import("../../storage/backupFormat"),
      ]);
      const read = await readSheetFile(file);
      if (!read.ok) {
        const error = (await isBackupFile(file)) ? "backup" : read.error;
        return setSaid(`${t("notOpened", { name: file.name })} ${t(`errors.${error}`)}`);
      }
      onOpen(read.value);
      setSaid(t("opened", { title: names.ofSheet(read.value) }));
    } catch {
      setSaid(`${t("notOpened", { name: file.name })} ${t("errors.fileUnreadable")}`);
    }
  };
  useDroppedFile((file) => void open(file));
  const button = (
    <>
      <span className={styles.sign}>
        <ExportIcon />
      </span>
      <span className={styles.word}>
        {t("menu")} <ChevronIcon />
      </span>
    </>
  );
  const entry = (kind: FileKind) => ({
    id: kind,
    label: t(kind),
    detail: t(`${kind}About`),
    onChoose: () => void save(kind),
  });
  return (
    <>
      <Menu
        label={t("menuLabel")}
        button={button}
        side="right"
        isWide
        entries={[
          entry("workbook"),
          { id: "report", label: t("report"), detail: t("reportAbout"), onChoose: onReport },
          entry("csv"),
          entry("sheet"),
          { heading: t("again") },
          { id: "open", label: t("open"), detail: t("openAbout"), onChoose: () => chooser.current?.click() },
        ]}
      />
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t("open")}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again.
          event.currentTarget.value = "";
          if (file !== undefined) void open(file);
        }}
      />
      <div className={styles.said}>
        <Notice closeLabel={t("dismiss")} onClose={() => setSaid(null)}>
          {said}
        </Notice>
      </div>
    </>
  );
}
