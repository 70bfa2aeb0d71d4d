import { useWords } from "../../i18n/useWords";
import { startPeriodOn } from "../../sheet/edits/centre";
import type { Edit } from "../../sheet/edits/edit";
import { CADENCES, FIRST_DAY, isCalendarDate, LAST_DAY } from "../../sheet/limits";
import type { Cadence, CostSheet } from "../../sheet/schema";
import { DateField } from "../../ui/DateField";
import { SelectField } from "../../ui/SelectField";

/** The id of the choice of the period's length. */
export const PERIOD_LENGTH_ID = "period-length";

interface PeriodLengthProps {
  readonly length: Cadence;
  readonly onChange: (length: Cadence) => void;
}

/** How long the period is that all counts are for. */
export function PeriodLength({ length, onChange }: PeriodLengthProps) {
  const t = useWords(["handled", "common"]);
  return (
    <SelectField
      id={PERIOD_LENGTH_ID}
      label={t("period")}
      value={length}
      options={CADENCES.map((value) => ({ value, label: t(`common:cadences.${value}`) }))}
      onChange={onChange}
    />
  );
}

interface PeriodStartProps {
  readonly start: CostSheet["period"]["start"];
  readonly edit: Edit;
}

/** The first day of the period, which places it on the time line; purchases with a month of their own need it. */
export function PeriodStart({ start, edit }: PeriodStartProps) {
  const t = useWords("handled");
  return (
    <DateField
      id="period-start"
      label={t("start")}
      labelNote={t("optional")}
      hint={t("startHint")}
      problem={t("badDay")}
      value={start}
      from={FIRST_DAY}
      to={LAST_DAY}
      isAllowed={isCalendarDate}
      onChange={(day, visit) => edit(startPeriodOn(day), visit)}
    />
  );
}
