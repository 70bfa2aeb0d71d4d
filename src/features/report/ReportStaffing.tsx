import { neededTeam } from "../../formula/staffing/neededTeam";
import { teamService } from "../../formula/staffing/teamService";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import type { StaffingPlan } from "../../sheet/staffing";

interface ReportStaffingProps {
  readonly sheet: CostSheet;
  readonly plan: StaffingPlan;
}

/** What service is asked for, how many agents that takes, and what service the agents on the sheet give. */
export function ReportStaffing({ sheet, plan }: ReportStaffingProps) {
  const t = useWords("report");
  const { number, percent, list } = useFormats();
  const { targets, withinSeconds, link } = plan;
  const asked = [
    targets.serviceLevel === null || withinSeconds === null
      ? null
      : t(`staffing.within.${targets.definition}`, {
          share: percent(targets.serviceLevel),
          seconds: number(withinSeconds),
        }),
    targets.meanWaitSeconds === null ? null : t("staffing.wait", { seconds: number(targets.meanWaitSeconds) }),
    targets.abandonment === null ? null : t("staffing.abandonment", { share: percent(targets.abandonment) }),
    targets.occupancy === null ? null : t("staffing.occupancy", { share: percent(targets.occupancy) }),
  ].filter((words) => words !== null);
  const needed = neededTeam(sheet, plan);
  const given = teamService(sheet, plan);
  const facts = [
    { name: t("staffing.target"), words: asked.length === 0 ? t("unknown") : list(asked) },
    {
      name: t("staffing.needed"),
      words: needed.ok ? needWords(number(needed.value.agents, { digits: 2 })) : t("staffing.unknown"),
    },
    {
      name: t("staffing.given"),
      words: given.ok
        ? t("staffing.service", {
            level: t(`staffing.within.${targets.definition}`, {
              share: percent(given.value.service.level),
              seconds: number(given.value.planned.week.withinSeconds),
            }),
            abandonment: percent(given.value.service.figures.abandonment),
          })
        : t("staffing.unknown"),
    },
  ];

  /** The need; where it is the number on the sheet, what it rests on and what was typed before. */
  function needWords(agents: string): string {
    if (link === null) return t("staffing.agents", { agents });
    const ruled = { agents, service: list(asked) };
    if (link.typedAgents === null) return t("staffing.ruledAlone", ruled);
    return t("staffing.ruled", { ...ruled, typed: number(link.typedAgents, { digits: 2 }) });
  }

  return facts.map(({ name, words }) => (
    <div key={name}>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  ));
}
