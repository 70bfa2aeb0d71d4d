import { staffingField } from "../../formula/staffing/staffingField";
import { useWeekdays } from "../../i18n/useWeekdays";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { planStaffing } from "../../sheet/edits/staffing";
import type { StaffingPlan } from "../../sheet/staffing";
import { INTERVAL_MINUTES } from "../../sheet/staffingTerms";
import { Button } from "../../ui/Button";
import { SelectField } from "../../ui/SelectField";
import styles from "./Opening.module.css";
import { OpeningDay } from "./OpeningDay";
import { Part } from "./Part";

interface OpeningProps {
  readonly plan: StaffingPlan;
  readonly edit: Edit;
}

const WORKDAYS = 5;
const OFFICE = { opens: 480, closes: 960 };

/** When the centre is open on each day, and in which steps staff is planned. */
export function Opening({ plan: { opening, intervalMinutes }, edit }: OpeningProps) {
  const t = useWords("staffing");
  const weekdays = useWeekdays();
  const monday = opening[0] ?? null;
  const usual = opening.find((hours) => hours !== null) ?? OFFICE;
  const isCopied = opening
    .slice(1, WORKDAYS)
    .every((hours) => hours?.opens === monday?.opens && hours?.closes === monday?.closes);
  const copyMonday = () => {
    if (!isCopied) edit(planStaffing({ opening: opening.map((hours, day) => (day < WORKDAYS ? monday : hours)) }));
  };
  return (
    <Part id="staffing-opening" title={t("opening.title")}>
      <div className={styles.days}>
        <div className={styles.columns} aria-hidden="true">
          <span>{t("opening.opens")}</span>
          <span>{t("opening.closes")}</span>
        </div>
        {weekdays.map((weekday, day) => (
          <OpeningDay
            key={weekday.name}
            day={day}
            weekday={weekday}
            hours={opening[day] ?? null}
            usual={usual}
            edit={edit}
          />
        ))}
      </div>
      <p className={styles.hint}>{t("opening.midnight")}</p>
      <Button look="link" className={styles.copy} onClick={copyMonday}>
        {t("opening.copy")}
      </Button>
      <div className={styles.interval}>
        <SelectField
          id={staffingField("intervalMinutes")}
          label={t("opening.interval")}
          value={`${intervalMinutes}`}
          options={INTERVAL_MINUTES.map((minutes) => ({
            value: `${minutes}`,
            label: t("opening.minutes", { minutes }),
          }))}
          onChange={(value) => {
            const chosen = INTERVAL_MINUTES.find((minutes) => `${minutes}` === value);
            if (chosen !== undefined) edit(planStaffing({ intervalMinutes: chosen }));
          }}
        />
      </div>
    </Part>
  );
}
