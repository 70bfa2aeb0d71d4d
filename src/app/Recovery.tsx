import { useWords } from "../i18n/useWords";
import { useLanguage } from "../i18n/useLanguage";
import { Button } from "../ui/Button";
import { emptyIn } from "./openingSheets";
import styles from "./Page.module.css";
import type { Workspace } from "./workspace";

interface RecoveryProps {
  readonly workspace: Workspace;
  readonly retry: () => void;
}

/** What stands on the page when showing a sheet fails: what happened, that nothing is lost, and two ways on. */
export function Recovery({ workspace, retry }: RecoveryProps) {
  const t = useWords("common");
  const language = useLanguage();
  return (
    <main className={styles.page}>
      <p className={styles.notLoaded} role="alert">
        {t("failed")}
      </p>
      <p className={styles.waysOn}>
        <Button
          onClick={() => {
            workspace.sheets.getState().undo();
            retry();
          }}
        >
          {t("failedUndo")}
        </Button>
        <Button
          onClick={() => {
            void workspace.open(emptyIn(language), { kind: "empty" }).then(retry);
          }}
        >
          {t("failedEmpty")}
        </Button>
      </p>
    </main>
  );
}
