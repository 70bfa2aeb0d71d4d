import type { ReactNode } from "react";
import { useWords } from "../../i18n/useWords";
import { LANGUAGE_FACTS, LANGUAGES, type Language } from "../../i18n/language";
import { periodStart } from "../../i18n/periodStart";
import { useFormats, useLanguage } from "../../i18n/useLanguage";
import { cleanLabel } from "../../sheet/limits";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import { ChevronIcon, RedoIcon, UndoIcon } from "../../ui/icons";
import { Menu, type MenuEntry } from "../../ui/Menu";
import { Segmented } from "../../ui/Segmented";
import { TextField } from "../../ui/TextField";
import styles from "./Header.module.css";

interface HeaderProps {
  readonly title: string;
  readonly period: CostSheet["period"];
  readonly onTitle: (title: string, visit: string) => void;
  /** What can be opened instead of this sheet. */
  readonly sheets: readonly MenuEntry[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onShare: () => void;
  /** What stands beside sharing. */
  readonly children?: ReactNode;
}

const LANGUAGE_OPTIONS = [...LANGUAGES]
  .reverse()
  .map((value) => ({ value, label: LANGUAGE_FACTS[value].ownName, lang: value }));

/** The bar at the top: which sheet this is and of when, undo and redo, the language, sharing. */
export function Header(props: HeaderProps) {
  const { title, period, onTitle, sheets, canUndo, canRedo, onUndo, onRedo, onLanguage, onShare, children } = props;
  const t = useWords(["header", "common"]);
  const language = useLanguage();
  const when = periodStart(period, useFormats(), (from) => t("periodFrom", { from }));
  return (
    <header className={styles.header}>
      <h1 className={styles.brand}>
        {t("brand")} <span className={styles.tagline}>{t("kind")}</span>
      </h1>
      <div className={styles.sheet}>
        <div className={styles.title}>
          <TextField
            id="sheet-title"
            label={t("sheetTitle")}
            look="cell"
            value={title}
            placeholder={t("common:untitled")}
            onChange={(text, visit) => onTitle(cleanLabel(text), visit)}
          />
          {when !== null && when.toLowerCase() !== title.toLowerCase() && <span className={styles.period}>{when}</span>}
        </div>
        <Menu label={t("openAnother")} button={<ChevronIcon />} look="icon" isWide entries={sheets} />
        <Button look="icon" aria-label={t("undo")} title={t("undo")} disabled={!canUndo} onClick={onUndo}>
          <UndoIcon />
        </Button>
        <Button look="icon" aria-label={t("redo")} title={t("redo")} disabled={!canRedo} onClick={onRedo}>
          <RedoIcon />
        </Button>
      </div>
      <div className={styles.actions}>
        <Segmented label={t("language")} value={language} options={LANGUAGE_OPTIONS} onChange={onLanguage} />
        <div className={styles.export}>{children}</div>
        <Button look="primary" onClick={onShare}>
          {t("share")}
        </Button>
      </div>
    </header>
  );
}
