import { useWords } from "../../i18n/useWords";
import { Button } from "../../ui/Button";
import { CloseIcon } from "../../ui/icons";
import styles from "./OriginNotice.module.css";

interface OriginNoticeProps {
  readonly origin: "example" | "empty" | "shared" | "own" | "copyOfShared";
  /** Whether there is a sheet of the reader's own to go back to. */
  readonly hasOwnSheet: boolean;
  readonly onEmpty: () => void;
  readonly onOwn: () => void;
  readonly onDismiss: () => void;
}

/** Says whose figures are on screen: an example, someone's shared sheet, one's own copy of it. */
export function OriginNotice(props: OriginNoticeProps) {
  const { origin, hasOwnSheet, onEmpty, onOwn, onDismiss } = props;
  const t = useWords("origin");
  const ownButton = hasOwnSheet && (
    <Button look="link" onClick={onOwn}>
      {t("openOwn")}
    </Button>
  );
  return (
    <div className={styles.notices} role="status">
      {origin === "example" && (
        <p>
          <strong>{t("exampleLead")}</strong> {t("exampleRest")}{" "}
          <Button look="link" onClick={onEmpty}>
            {t("startEmpty")}
          </Button>
          . {ownButton}
        </p>
      )}
      {origin === "empty" && hasOwnSheet && <p>{ownButton}</p>}
      {origin === "shared" && (
        <p className={styles.marked}>
          <span>
            <strong>{t("sharedLead")}</strong> {t("sharedRest")} {ownButton}
          </span>
        </p>
      )}
      {origin === "copyOfShared" && (
        <p className={styles.marked}>
          <span>
            {t("copyOfShared")} {ownButton}
          </span>
          <Button look="icon" aria-label={t("dismiss")} onClick={onDismiss}>
            <CloseIcon />
          </Button>
        </p>
      )}
    </div>
  );
}
