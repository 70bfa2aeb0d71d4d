import { useState } from "react";
import { abandonmentOnSheet } from "../../formula/staffing/abandonmentOnSheet";
import { staffingField } from "../../formula/staffing/staffingField";
import { useFormats } from "../../i18n/useLanguage";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { planStaffing, setMeasured } from "../../sheet/edits/staffing";
import type { CostSheet } from "../../sheet/schema";
import { planOf } from "../../sheet/staffingStart";
import { Button } from "../../ui/Button";
import { FieldGrid } from "../../ui/FieldGrid";
import { Fold } from "../../ui/Fold";
import { NumberField } from "../../ui/NumberField";
import { SelectField } from "../../ui/SelectField";
import styles from "./Staffing.module.css";
import { useSecondsEntry } from "./useSecondsEntry";

interface MeasuredCallersProps {
  readonly sheet: CostSheet;
  readonly edit: Edit;
}

const MODELS = ["erlangA", "erlangC"] as const;

/** The model, and what was measured of callers who wait: folded away unless a plan comes with some of it. */
export function MeasuredCallers({ sheet, edit }: MeasuredCallersProps) {
  const t = useWords("staffing");
  const seconds = useSecondsEntry();
  const percent = useNumberEntry({ kind: "share" });
  const { model, patienceSeconds, measured } = planOf(sheet);
  const [isOpen, setIsOpen] = useState(
    () =>
      model !== "erlangA" ||
      patienceSeconds === null ||
      measured.abandonment !== null ||
      measured.meanWaitSeconds !== null,
  );
  return (
    <Fold title={t("callers.more")} summary={t(`models.${model}.name`)} isOpen={isOpen} onToggle={setIsOpen}>
      <SelectField
        id={staffingField("model")}
        label={t("callers.model")}
        value={model}
        options={MODELS.map((value) => ({ value, label: t(`models.${value}.name`) }))}
        onChange={(chosen) => edit(planStaffing({ model: chosen }))}
      />
      <p className={styles.quiet}>{t(`models.${model}.means`)}</p>
      <FieldGrid>
        <NumberField
          id={staffingField("measuredAbandonment")}
          label={t("callers.abandonment")}
          labelNote={t("optional")}
          hint={
            <>
              {t("callers.abandonmentHint")} <SheetAbandonment sheet={sheet} edit={edit} />
            </>
          }
          unit="%"
          entry={percent}
          value={measured.abandonment}
          onChange={(abandonment, visit) => edit(setMeasured({ abandonment }), visit)}
        />
        {model === "erlangA" && (
          <NumberField
            id={staffingField("measuredWait")}
            label={t("callers.wait")}
            labelNote={t("optional")}
            hint={t("callers.waitHint")}
            unit={t("seconds")}
            entry={seconds}
            value={measured.meanWaitSeconds}
            onChange={(meanWaitSeconds, visit) => edit(setMeasured({ meanWaitSeconds }), visit)}
          />
        )}
      </FieldGrid>
    </Fold>
  );
}

/** Offers the share that hang up by the counts of the sheet, unless that is what stands there. */
function SheetAbandonment({ sheet, edit }: MeasuredCallersProps) {
  const t = useWords("staffing");
  const { percent } = useFormats();
  const abandonment = abandonmentOnSheet(sheet);
  if (abandonment === null || abandonment === planOf(sheet).measured.abandonment) return null;
  return (
    <Button look="link" onClick={() => edit(setMeasured({ abandonment }))}>
      {t("callers.useSheet", { share: percent(abandonment) })}
    </Button>
  );
}
