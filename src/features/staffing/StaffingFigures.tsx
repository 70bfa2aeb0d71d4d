import type { Result } from "../../formula/result";
import type { NeededTeam, NeedUnknown } from "../../formula/staffing/neededTeam";
import { scheduled } from "../../formula/staffing/positions";
import type { TeamService } from "../../formula/staffing/teamService";
import type { WeekFigures } from "../../formula/staffing/weekFigures";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import { planOf } from "../../sheet/staffingStart";
import { ChartTable } from "../../ui/ChartTable";
import { Part } from "./Part";
import styles from "./StaffingAnswers.module.css";
import { useServiceTexts } from "./useServiceTexts";

interface StaffingFiguresProps {
  readonly sheet: CostSheet;
  readonly needed: NeededTeam;
  readonly otherModel: Result<NeededTeam, NeedUnknown>;
  /** Null where it cannot be told. */
  readonly team: TeamService | null;
}

/** One way to staff the week. */
interface Way {
  readonly heading: string;
  readonly staffedHours: number;
  readonly scheduledHours: number | null;
  readonly agents: number | null;
  readonly figures: WeekFigures;
}

/** Hours, full-time equivalents and service of the team on the sheet, of the need, and of the need by the other model. */
export function StaffingFigures({ sheet, needed, otherModel, team }: StaffingFiguresProps) {
  const t = useWords(["staffingAnswers", "charts"]);
  const texts = useServiceTexts();
  const isA = planOf(sheet).model === "erlangA";
  const ways: Way[] = [
    ...(team === null ? [] : [wayOfTeam(sheet, team, t("figures.team"))]),
    wayOf(needed, t("figures.needed")),
    ...(otherModel.ok ? [wayOf(otherModel.value, t(isA ? "figures.patient" : "figures.impatient"))] : []),
  ];
  const row = (name: RowName, write: (way: Way) => string) => ({
    id: name,
    heading: t(`figures.${name}`),
    cells: ways.map(write),
  });
  const known = (value: number | null, write: (value: number) => string) => (value === null ? t("none") : write(value));
  return (
    <Part id="staffing-figures" title={t("figures.title")}>
      <ChartTable
        caption={t("figures.caption")}
        scrollHint={t("charts:scroll")}
        columns={[t("figures.figure"), ...ways.map(({ heading }) => heading)]}
        rows={[
          row("staffedHours", ({ staffedHours }) => texts.hours(staffedHours)),
          row("scheduledHours", ({ scheduledHours }) => known(scheduledHours, texts.hours)),
          row("fullTime", ({ agents }) => known(agents, texts.agents)),
          row("serviceLevel", ({ figures }) => texts.share(figures.serviceLevel)),
          row("wait", ({ figures }) => texts.seconds(figures.meanWaitOfAnsweredSeconds)),
          row("waitAll", ({ figures }) => texts.seconds(figures.meanWaitSeconds)),
          row("abandonment", ({ figures }) => texts.share(figures.abandonment)),
          row("occupancy", ({ figures }) => texts.share(figures.occupancy)),
        ]}
      />
      <p className={styles.quiet}>
        {t("figures.about")} {otherModel.ok && t(isA ? "figures.patientAbout" : "figures.impatientAbout")}
      </p>
    </Part>
  );
}

type RowName =
  "staffedHours" | "scheduledHours" | "fullTime" | "serviceLevel" | "wait" | "waitAll" | "abandonment" | "occupancy";

function wayOf({ need, scheduledHours, agents }: NeededTeam, heading: string): Way {
  return { heading, staffedHours: need.staffedHours, scheduledHours, agents, figures: need.figures };
}

function wayOfTeam({ team }: CostSheet, { service }: TeamService, heading: string): Way {
  const rota = team.shrinkage === null ? null : scheduled(service.hours, team.shrinkage);
  return {
    heading,
    staffedHours: service.hours,
    scheduledHours: rota?.ok === true ? rota.value : null,
    agents: team.agents,
    figures: service.figures,
  };
}
