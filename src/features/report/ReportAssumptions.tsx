import { centreFigures } from "../../formula/figures";
import { headlineKindOf } from "../../formula/headlines";
import { isLinked } from "../../formula/staffing/isLinked";
import type { CostStatement } from "../../formula/statement";
import { contactsOf } from "../../formula/workload";
import { formatDuration } from "../../i18n/duration";
import { useFormats } from "../../i18n/useLanguage";
import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import styles from "./Report.module.css";
import { ReportStaffing } from "./ReportStaffing";

interface ReportAssumptionsProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
}

/** What the figures rest on: what each stream handled, and the team. */
export function ReportAssumptions({ sheet, statement }: ReportAssumptionsProps) {
  const t = useWords("report");
  const formats = useFormats();
  const names = useNames();
  const { agents, paidHoursPerWeek, shrinkage } = sheet.team;
  const known = (value: number | null, words: (value: number) => string) =>
    value === null ? t("unknown") : words(value);
  const { costPerContact, occupancy } = centreFigures(sheet, statement);
  const team = [
    agents === null ? null : t(isLinked(sheet) ? "staffing.followed" : "agents", { agents: formats.number(agents) }),
    paidHoursPerWeek === null ? null : t("paidHours", { hours: formats.number(paidHoursPerWeek) }),
    shrinkage === null ? null : t("shrinkage", { share: formats.percent(shrinkage) }),
  ].filter((words) => words !== null);
  return (
    <section>
      <h2 className={styles.heading}>{t("assumptions")}</h2>
      <dl className={styles.facts}>
        {sheet.work.map((stream) => (
          <div key={stream.id}>
            <dt>{names.ofStream(stream)}</dt>
            <dd>
              {known(contactsOf(stream), (count) =>
                t(headlineKindOf(stream) === null ? "contacts" : "calls", {
                  contacts: formats.number(count, { digits: 0 }),
                }),
              )}
              {stream.handleSeconds !== null &&
                `, ${t("handlingTime", { time: formatDuration(stream.handleSeconds) })}`}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t("team")}</dt>
          <dd>{team.length === 0 ? t("unknown") : formats.list(team)}</dd>
        </div>
        {occupancy.ok && (
          <div>
            <dt>{t("occupancy")}</dt>
            <dd>{formats.percent(occupancy.value)}</dd>
          </div>
        )}
        {sheet.staffing !== null && <ReportStaffing sheet={sheet} plan={sheet.staffing} />}
        {sheet.work.length > 1 && costPerContact.ok && (
          <div>
            <dt>{t("perContact")}</dt>
            <dd>{formats.money(costPerContact.value, sheet.currency)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
