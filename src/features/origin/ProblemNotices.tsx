import { useState } from "react";
import { useWords } from "../../i18n/useWords";
import type { TokenError } from "../../share/decodeToken";
import type { KeepError } from "../../storage/keyValueStore";
import type { UnreadableRow } from "../../storage/storedRow";
import { Button } from "../../ui/Button";
import { CloseIcon } from "../../ui/icons";
import styles from "./OriginNotice.module.css";

interface ProblemNoticesProps {
  readonly linkProblem: TokenError | null;
  /** Whether an example stands in place of what the link should have shown. */
  readonly isExample: boolean;
  readonly keepProblem: KeepError | null;
  readonly unreadable: readonly UnreadableRow[];
  /** The reader has seen that the link did not open. */
  readonly onDismiss: () => void;
}

/** Says what did not work: a link that did not open, a sheet that is not kept, kept sheets that do not open. */
export function ProblemNotices({ linkProblem, isExample, keepProblem, unreadable, onDismiss }: ProblemNoticesProps) {
  const t = useWords("kept");
  return (
    <div className={styles.notices} role="status">
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
      {keepProblem !== null && <p className={styles.problem}>{t(`keep.${keepProblem}`)}</p>}
      <UnreadableNotice rows={unreadable} />
    </div>
  );
}

/** Kept sheets that do not open are given out as a file, and never changed or removed. */
function UnreadableNotice({ rows }: { readonly rows: readonly UnreadableRow[] }) {
  const t = useWords("kept");
  const [isSeen, setIsSeen] = useState(false);
  if (isSeen || rows.length === 0) return null;
  return (
    <p className={styles.problem}>
      <span>
        {t("unreadable", { count: rows.length })}{" "}
        <Button look="link" onClick={() => download(rows, t("fileName"))}>
          {t("download")}
        </Button>
      </span>
      <Button look="icon" aria-label={t("dismiss")} onClick={() => setIsSeen(true)}>
        <CloseIcon />
      </Button>
    </p>
  );
}

/** Gives the rows out as they were found, each with its id. */
function download(rows: readonly UnreadableRow[], fileName: string): void {
  const text = JSON.stringify(
    rows.map(({ id, raw }) => ({ id, raw })),
    null,
    2,
  );
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
