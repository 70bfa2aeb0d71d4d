import { useTranslation } from "react-i18next";
import type { TokenError } from "../../share/decodeToken";
import type { KeepError } from "../../storage/keyValueStore";
import { Button } from "../../ui/Button";
import { CloseIcon } from "../../ui/icons";
import styles from "./OriginNotice.module.css";

interface OriginNoticeProps {
  readonly origin: "example" | "empty" | "shared" | "own" | "copyOfShared";
  readonly linkProblem: TokenError | null;
  readonly keepProblem: KeepError | null;
  /** Whether there is a sheet of the reader's own to go back to. */
  readonly hasOwnSheet: boolean;
  readonly onEmpty: () => void;
  readonly onOwn: () => void;
  readonly onDismiss: () => void;
}

/** Says whose figures are on screen, and what did not work: an example, someone's shared sheet, a link that did not open. */
export function OriginNotice(props: OriginNoticeProps) {
  const { origin, linkProblem, keepProblem, hasOwnSheet, onEmpty, onOwn, onDismiss } = props;
  const { t } = useTranslation("origin");
  const ownButton = hasOwnSheet && (
    <Button look="link" onClick={onOwn}>
      {t("openOwn")}
    </Button>
  );
  return (
    <div className={styles.notices} role="status">
      {linkProblem !== null && (
        <p className={styles.problem}>
          <span>
            {t(`link.${linkProblem}`)} {t(origin === "example" ? "linkThenExample" : "linkThenOwn")}
          </span>
          <Button look="icon" aria-label={t("dismiss")} onClick={onDismiss}>
            <CloseIcon />
          </Button>
        </p>
      )}
      {keepProblem !== null && <p className={styles.problem}>{t(`keep.${keepProblem}`)}</p>}
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
