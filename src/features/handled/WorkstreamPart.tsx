import type { ReactNode } from "react";
import { useWords } from "../../i18n/useWords";
import { changeWorkstream } from "../../sheet/edits/work";
import type { Edit } from "../../sheet/edits/edit";
import { cleanLabel } from "../../sheet/limits";
import type { Workstream } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import { FieldGrid } from "../../ui/FieldGrid";
import { CloseIcon } from "../../ui/icons";
import { TextField } from "../../ui/TextField";
import styles from "./Handled.module.css";

interface WorkstreamPartProps {
  readonly stream: Workstream;
  readonly edit: Edit;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One of several workstreams: its name, which can be changed, its fields, and a button that removes it. */
export function WorkstreamPart({ stream, edit, onRemove, children }: WorkstreamPartProps) {
  const t = useWords(["handled", "common"]);
  const kind = t(`common:kinds.${stream.kind}`);
  const name = stream.name === "" ? kind : stream.name;
  const headingId = `work-${stream.id}-heading`;
  return (
    <section className={styles.stream} aria-labelledby={headingId}>
      <header className={styles.head}>
        <h3 id={headingId} className="visually-hidden">
          {name}
        </h3>
        <div className={styles.name}>
          <TextField
            id={`work-${stream.id}-name`}
            label={t("nameOf", { kind })}
            look="cell"
            value={stream.name}
            placeholder={kind}
            onChange={(text, visit) =>
              edit(
                changeWorkstream(stream.id, (current) => ({ ...current, name: cleanLabel(text) })),
                visit,
              )
            }
          />
        </div>
        <Button look="icon" aria-label={t("remove", { name })} onClick={onRemove}>
          <CloseIcon />
        </Button>
      </header>
      <FieldGrid>{children}</FieldGrid>
    </section>
  );
}
