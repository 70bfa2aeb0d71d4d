import { streamField, teamField } from "../../formula/fieldId";
import type { MissingInput, MissingInputs as Missing } from "../../formula/staffing/missingInputs";
import { useDriverNames } from "../../i18n/useDriverNames";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import { focusField } from "../../ui/focusField";
import styles from "./StaffingAnswers.module.css";
import { mendingEntry } from "./staffingReasons";

interface MissingInputsProps {
  readonly sheet: CostSheet;
  readonly missing: Missing;
}

/** All that staffing waits for, each with the way to its field: what the need takes first, then what service and its cost take. */
export function MissingInputs({ sheet, missing: { forNeed, forService } }: MissingInputsProps) {
  const t = useWords("staffingAnswers");
  return (
    <div className={styles.missing}>
      <p>{t("missing.forNeed")}</p>
      <InputList sheet={sheet} inputs={forNeed} />
      {forService.length > 0 && (
        <>
          <p>{t("missing.forService")}</p>
          <InputList sheet={sheet} inputs={forService} />
        </>
      )}
    </div>
  );
}

function InputList({ sheet, inputs }: { readonly sheet: CostSheet; readonly inputs: readonly MissingInput[] }) {
  const labelOf = useLabels(sheet);
  return (
    <ul>
      {inputs.map((input) => {
        const fieldId = fieldOf(input, sheet);
        const label = labelOf(input);
        return (
          <li key={`${input.reason} ${fieldId}`}>
            {fieldId === null ? (
              label
            ) : (
              <Button look="link" onClick={() => focusField(fieldId)}>
                {label}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The labels of the fields themselves. */
function useLabels(sheet: CostSheet) {
  const t = useWords(["staffing", "staffingAnswers"]);
  const names = useDriverNames(sheet);
  return ({ place, reason }: MissingInput): string => {
    if (place !== null) return names.ofPlace(place);
    switch (reason) {
      case "noTargets":
        return t("targets.serviceLevel");
      case "noTime":
        return t("targets.within");
      case "neverOpen":
        return t("opening.title");
      case "noPatience":
        return t("callers.patience");
      case "noPeakFactor":
        return t("shape.peak");
      default:
        return t("staffingAnswers:missing.cost");
    }
  };
}

function fieldOf({ place, reason }: MissingInput, sheet: CostSheet): string | null {
  if (place === null) return mendingEntry(reason, sheet)?.fieldId ?? null;
  return place.kind === "team" ? teamField(place.field) : streamField(place.stream, place.field);
}
