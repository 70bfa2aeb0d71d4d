import type { EqualService } from "../../formula/staffing/equalService";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import { planOf } from "../../sheet/staffingStart";
import { Part } from "./Part";
import styles from "./StaffingAnswers.module.css";
import { useServiceTexts } from "./useServiceTexts";

interface TeamServiceProps {
  readonly sheet: CostSheet;
  readonly service: EqualService;
}

/** What callers meet with the team on the sheet, its hours laid out for the same service level in all intervals. */
export function TeamService({ sheet, service: { hours, figures } }: TeamServiceProps) {
  const t = useWords("staffingAnswers");
  const texts = useServiceTexts();
  const items = [
    { key: "serviceLevel", value: texts.share(figures.serviceLevel), note: texts.definition(planOf(sheet)) },
    {
      key: "wait",
      value: texts.seconds(figures.meanWaitOfAnsweredSeconds),
      note: t("team.waitAll", { seconds: texts.seconds(figures.meanWaitSeconds) }),
    },
    { key: "abandonment", value: texts.share(figures.abandonment), note: t("team.abandonmentNote") },
    { key: "occupancy", value: texts.share(figures.occupancy), note: t("team.occupancyNote") },
  ] as const;
  return (
    <Part id="staffing-team" title={t("team.title")}>
      <dl className={styles.service}>
        {items.map(({ key, value, note }) => (
          <div key={key}>
            <dt>{t(`team.${key}`)}</dt>
            <dd>
              <span className={styles.value}>{value}</span>
              <span className={styles.note}>{note}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>{t("team.about", { hours: texts.hours(hours) })}</p>
    </Part>
  );
}
