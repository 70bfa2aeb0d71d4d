import { repeatCallsField } from "../../formula/fieldId";
import { useWords } from "../../i18n/useWords";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { changeRepeatCalls } from "../../sheet/edits/centre";
import type { Edit } from "../../sheet/edits/edit";
import { BOUNDS } from "../../sheet/limits";
import type { CostSheet } from "../../sheet/schema";
import { FieldGrid } from "../../ui/FieldGrid";
import { NumberField } from "../../ui/NumberField";
import { SelectField } from "../../ui/SelectField";
import styles from "./Handled.module.css";

const MODELS = ["geometric", "giveUp", "multiplier"] as const satisfies readonly CostSheet["repeatCalls"]["model"][];

interface RepeatCallsFieldsProps {
  readonly repeatCalls: CostSheet["repeatCalls"];
  readonly edit: Edit;
}

/** The choice of what callers do whose issue was not resolved, with the one number that the choice needs. */
export function RepeatCallsFields({ repeatCalls, edit }: RepeatCallsFieldsProps) {
  const t = useWords(["repeatCalls", "handled"]);
  const { model, giveUpShare, callsPerUnresolved } = repeatCalls;
  const percent = useNumberEntry({ kind: "share" });
  const calls = useNumberEntry({ kind: "count", minimum: 0, maximum: BOUNDS.callsPerUnresolved });
  return (
    <>
      <FieldGrid columns="wide">
        <SelectField
          id={repeatCallsField("model")}
          label={t("model")}
          value={model}
          options={MODELS.map((value) => ({ value, label: t(`handled:repeat.${value}`) }))}
          onChange={(value) => edit(changeRepeatCalls({ model: value }))}
        />
        {model === "giveUp" && (
          <NumberField
            id={repeatCallsField("giveUpShare")}
            label={t("giveUpShare")}
            unit="%"
            entry={percent}
            value={giveUpShare}
            onChange={(value, visit) => edit(changeRepeatCalls({ giveUpShare: value }), visit)}
          />
        )}
        {model === "multiplier" && (
          <NumberField
            id={repeatCallsField("callsPerUnresolved")}
            label={t("callsPerUnresolved")}
            entry={calls}
            value={callsPerUnresolved}
            onChange={(value, visit) => edit(changeRepeatCalls({ callsPerUnresolved: value }), visit)}
          />
        )}
      </FieldGrid>
      <p className={styles.quiet}>
        {t(`about.${model}`)} {t("usedFor")}
      </p>
    </>
  );
}
