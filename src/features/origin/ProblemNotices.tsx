import { useState, type ReactNode } from "react";
import { useWords } from "../../i18n/useWords";
import type { TokenError } from "../../share/decodeToken";
import type { KeepError } from "../../storage/keyValueStore";
import type { RowText } from "../../storage/rowStore";
import type { UnreadableRow } from "../../storage/storedRow";
import { backupText } from "../../storage/backup";
import { Button } from "../../ui/Button";
import { downloadText } from "../../ui/downloadText";
import { CloseIcon } from "../../ui/icons";
import styles from "./OriginNotice.module.css";

type Undo = () => Promise<boolean>;
type Discard = (rows: readonly RowText[]) => Promise<Undo | null>;

interface ProblemNoticesProps {
  readonly linkProblem: TokenError | null;
  /** Whether an example stands in place of what the link should have shown. */
  readonly isExample: boolean;
  readonly keepProblem: KeepError | null;
  /** What another tab did to the sheet on screen. */
  readonly elsewhere: "followed" | "both" | "gone" | null;
  readonly unreadable: readonly UnreadableRow[];
  /** Whether a newer release of the page is there, and has been taken; null while there is none. */
  readonly update: "ready" | "taken" | null;
  /** Takes the newer release. */
  readonly onUpdate: () => void;
  /** The newer release is left for later. */
  readonly onLater: () => void;
  /** Gives the sheet on screen out as a file. */
  readonly onDownload: () => void;
  /** Removes rows that do not open, and gives what brings them back; null when they were not removed. */
  readonly onDiscard: Discard;
  /** The reader has seen that the link did not open, or what another tab did. */
  readonly onDismiss: () => void;
  /** What is said below the problems. */
  readonly children?: ReactNode;
}

/** Says what did not work or came from elsewhere: a link, the keeping of a sheet, another tab, a newer release. */
export function ProblemNotices(props: ProblemNoticesProps) {
  const {
    linkProblem,
    isExample,
    keepProblem,
    elsewhere,
    unreadable,
    update,
    onUpdate,
    onLater,
    onDownload,
    onDiscard,
    onDismiss,
    children,
  } = props;
  const t = useWords("kept");
  return (
    // no div: by the number of divs before it a browser finds the place again to which it scrolls after a reload
    <section className={styles.notices} role="status">
      {linkProblem !== null && (
        <p className={styles.problem}>
          <span>
            {t(`link.${linkProblem}`)} {t(isExample ? "linkThenExample" : "linkThenOwn")}
          </span>
          <Button look="icon" aria-label={t("dismiss")} onClick={onDismiss}>
            <CloseIcon />
          </Button>
        </p>
      )}
      {keepProblem !== null && (
        <p className={styles.problem}>
          <span>
            {t(`keep.${keepProblem}`)}{" "}
            <Button look="link" onClick={onDownload}>
              {t("downloadSheet")}
            </Button>
          </span>
        </p>
      )}
      {elsewhere !== null && (
        <p className={styles.marked}>
          <span>{t(`elsewhere.${elsewhere}`)}</span>
          <Button look="icon" aria-label={t("dismiss")} onClick={onDismiss}>
            <CloseIcon />
          </Button>
        </p>
      )}
      {children}
      {update === "taken" && (
        <p className={styles.marked}>
          <span>{t("updateTaken")}</span>
        </p>
      )}
      {update === "ready" && (
        <p className={styles.marked}>
          <span>
            {t("update")}{" "}
            <Button look="link" onClick={onUpdate}>
              {t("takeUpdate")}
            </Button>
          </span>
          <Button look="icon" aria-label={t("dismiss")} onClick={onLater}>
            <CloseIcon />
          </Button>
        </p>
      )}
      <UnreadableNotice rows={unreadable} onDiscard={onDiscard} />
    </section>
  );
}

interface UnreadableNoticeProps {
  readonly rows: readonly UnreadableRow[];
  readonly onDiscard: Discard;
}

/** Kept sheets that do not open are given out as a file, never changed, and removed only by the reader, who can undo it. */
function UnreadableNotice({ rows, onDiscard }: UnreadableNoticeProps) {
  const t = useWords(["kept", "common"]);
  const [isSeen, setIsSeen] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const [last, setDiscarded] = useState<{ readonly ids: readonly string[]; readonly undo: Undo } | null>(null);
  // once one of them is here again, by whichever way, the others are told of as they are
  const discarded = rows.some(({ id }) => last?.ids.includes(id)) ? null : last;
  if (isSeen || (rows.length === 0 && discarded === null)) return null;
  const discard = async () => {
    const undo = await onDiscard(rows.map(({ id, raw }) => ({ id, text: raw })));
    setIsRefused(undo === null);
    if (undo !== null) setDiscarded({ ids: rows.map(({ id }) => id), undo });
  };
  const bringBack = async (undo: Undo) => {
    if (await undo()) setDiscarded(null);
  };
  return (
    <p className={styles.problem}>
      <span>
        {discarded === null ? (
          <>
            {t("unreadable", { count: rows.length })}{" "}
            <Button look="link" className={styles.first} onClick={() => downloadText(backupText(rows), t("fileName"))}>
              {t("download")}
            </Button>{" "}
            <Button look="link" onClick={() => void discard()}>
              {t("discard", { count: rows.length })}
            </Button>
            {isRefused && ` ${t("notDiscarded")}`}
          </>
        ) : (
          <>
            {t("discarded", { count: discarded.ids.length })}{" "}
            <Button look="link" onClick={() => void bringBack(discarded.undo)}>
              {t("common:undo")}
            </Button>
          </>
        )}
      </span>
      <Button look="icon" aria-label={t("dismiss")} onClick={() => setIsSeen(true)}>
        <CloseIcon />
      </Button>
    </p>
  );
}
