import type { ReactNode } from "react";
import { streamField } from "../../formula/fieldId";
import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { named } from "../../sheet/edits/named";
import { changeWorkstream } from "../../sheet/edits/work";
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
  const name = useNames().ofStream(stream);
  const headingId = `work-${stream.id}-heading`;
  return (
    <section className={styles.stream} aria-labelledby={headingId}>
      <header className={styles.head}>
        <h3 id={headingId} className="visually-hidden">
          {name}
        </h3>
        <div className={styles.name}>
          <TextField
            id={streamField(stream.id, "name")}
            label={t("nameOf", { kind })}
            look="cell"
            value={stream.name}
            placeholder={kind}
            onChange={(text, visit) => edit(changeWorkstream(stream.id, named(text)), visit)}
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
