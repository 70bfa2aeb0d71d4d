import { addWorkButton } from "../../formula/fieldId";
import { useWords } from "../../i18n/useWords";
import { BOUNDS } from "../../sheet/limits";
import type { WorkstreamKind } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import { PlusIcon } from "../../ui/icons";
import styles from "./Handled.module.css";

/** The kinds in the order in which they are offered. */
const KINDS = ["outbound", "inbound", "chat", "email", "other"] as const satisfies readonly WorkstreamKind[];

/** The id of the group of buttons, where the focus goes when a workstream is removed. */
export const ADD_WORK_ID = "add-work";

interface AddWorkstreamProps {
  readonly existing: number;
  readonly onAdd: (kind: WorkstreamKind) => void;
}

/** Offers a further workstream of each kind, up to the largest number of them. */
export function AddWorkstream({ existing, onAdd }: AddWorkstreamProps) {
  const t = useWords(["handled", "common"]);
  return (
    <div id={ADD_WORK_ID} className={styles.chips} role="group" aria-labelledby="add-work-title" tabIndex={-1}>
      <p id="add-work-title" className={styles.addTitle}>
        {t("addWork")}
      </p>
      {existing >= BOUNDS.workstreams ? (
        <p className={styles.quiet}>{t("mostWork", { most: BOUNDS.workstreams })}</p>
      ) : (
        KINDS.map((kind) => (
          <Button key={kind} id={addWorkButton(kind)} look="chip" onClick={() => onAdd(kind)}>
            <PlusIcon />
            {t(`common:kinds.${kind}`)}
          </Button>
        ))
      )}
    </div>
  );
}
