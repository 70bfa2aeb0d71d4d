import { missingEntry } from "../../formula/missingField";
import { headlineKindOf, type HeadlineKind } from "../../formula/headlines";
import type { FigureMissing } from "../../formula/whatIf/question";
import { afterColon } from "../../i18n/afterColon";
import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import styles from "./drivers.module.css";
import { Reason } from "./Reason";

interface MissingFigureProps {
  readonly sheet: CostSheet;
  readonly headline: HeadlineKind;
  readonly reason: FigureMissing;
}

/** Why a headline has no figure, of several workstreams which one lacks something, and the way to its field. */
export function MissingFigure({ sheet, headline, reason }: MissingFigureProps) {
  const t = useWords("common");
  const names = useNames();
  const streamIds = sheet.work.filter((stream) => headlineKindOf(stream) === headline).map(({ id }) => id);
  const entry = missingEntry(reason, sheet, streamIds);
  const text = t(`unknown.${reason}`);
  const stream = sheet.work.length > 1 ? (entry?.stream ?? null) : null;
  return (
    <p className={styles.missing}>
      <Reason
        text={stream === null ? text : afterColon(names.ofStream(stream), text)}
        fieldId={entry?.fieldId ?? null}
      />
    </p>
  );
}
