import { lazy, Suspense } from "react";
import { useWords } from "../../i18n/useWords";
import { WithStrings } from "../../i18n/WithStrings";
import type { Edit } from "../../sheet/edits/edit";
import type { CostSheet } from "../../sheet/schema";
import { Fold } from "../../ui/Fold";
import { useIsTakenOver } from "../../ui/useIsTakenOver";

// What is folded away is not needed for the first paint.
const RepeatCallsFields = lazy(() =>
  import("./RepeatCallsFields").then((part) => ({ default: part.RepeatCallsFields })),
);

interface RepeatCallsProps {
  readonly repeatCalls: CostSheet["repeatCalls"];
  readonly edit: Edit;
}

/** What callers do whose issue was not resolved: the model in short, and its fields when unfolded. */
export function RepeatCalls({ repeatCalls, edit }: RepeatCallsProps) {
  const t = useWords("handled");
  const isTakenOver = useIsTakenOver();
  return (
    <Fold title={t("repeat.title")} summary={t(`repeat.${repeatCalls.model}`)}>
      {isTakenOver && (
        <Suspense fallback={null}>
          <WithStrings part="later">
            <RepeatCallsFields repeatCalls={repeatCalls} edit={edit} />
          </WithStrings>
        </Suspense>
      )}
    </Fold>
  );
}
