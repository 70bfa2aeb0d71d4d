import type { ReactNode } from "react";
import { useWords } from "../../i18n/useWords";
import { teamField } from "../../formula/fieldId";
import { centreFigures } from "../../formula/figures";
import type { FigureId } from "../../formula/figureId";
import type { CostStatement } from "../../formula/statement";
import { useFormats } from "../../i18n/useLanguage";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { changeTeam } from "../../sheet/edits/centre";
import type { Edit } from "../../sheet/edits/edit";
import { BOUNDS } from "../../sheet/limits";
import type { CostSheet } from "../../sheet/schema";
import { FieldGrid } from "../../ui/FieldGrid";
import { NumberField } from "../../ui/NumberField";
import { Section } from "../../ui/Section";
import { Occupancy } from "./Occupancy";
import styles from "./Team.module.css";
import { TeamHours } from "./TeamHours";

interface TeamProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  readonly edit: Edit;
  readonly onHow: (figure: FigureId) => void;
  /** What stands for the field of the agents while the plan of staffing sets them. */
  readonly linked?: ReactNode;
}

/** The second question: how many worked, for how many hours, and how much of that was spent on contacts? */
export function Team({ sheet, statement, edit, onHow, linked }: TeamProps) {
  const t = useWords("team");
  const { agents, paidHoursPerWeek, shrinkage } = sheet.team;
  const figures = centreFigures(sheet, statement);
  const people = useNumberEntry({ kind: "count", minimum: 0, maximum: BOUNDS.count });
  const hours = useNumberEntry({ kind: "count", minimum: 0, maximum: BOUNDS.paidHoursPerWeek });
  const percent = useNumberEntry({ kind: "share" });
  return (
    <Section id="team" number={2} title={t("title")}>
      <FieldGrid>
        {sheet.staffing?.link ? (
          linked
        ) : (
          <NumberField
            id={teamField("agents")}
            label={t("agents")}
            hint={t("agentsHint")}
            entry={people}
            value={agents}
            onChange={(value, visit) => edit(changeTeam({ agents: value }), visit)}
          />
        )}
        <NumberField
          id={teamField("paidHoursPerWeek")}
          label={t("paidHours")}
          hint={t("paidHoursHint")}
          unit={t("hours")}
          entry={hours}
          value={paidHoursPerWeek}
          onChange={(value, visit) => edit(changeTeam({ paidHoursPerWeek: value }), visit)}
        />
        <NumberField
          id={teamField("shrinkage")}
          label={t("shrinkage")}
          hint={t("shrinkageHint")}
          unit="%"
          entry={percent}
          value={shrinkage}
          onChange={(value, visit) => edit(changeTeam({ shrinkage: value }), visit)}
        />
        <Occupancy occupancy={figures.occupancy} sheet={sheet} onHow={() => onHow({ kind: "occupancy" })} />
      </FieldGrid>
      <TeamHours figures={figures} onHow={onHow} />
      <Availability agents={agents} shrinkage={shrinkage} />
    </Section>
  );
}

/** The rule of shrinkage on this team's numbers: divided by 1 - s, never multiplied by 1 + s. */
function Availability({ agents, shrinkage }: Pick<CostSheet["team"], "agents" | "shrinkage">) {
  const t = useWords("team");
  const formats = useFormats();
  if (agents === null || agents === 0 || shrinkage === null || shrinkage === 0 || shrinkage === 1) return null;
  const available = formats.number(agents * (1 - shrinkage), { digits: 2 });
  const words = { agents: formats.number(agents), available, rest: formats.percent(1 - shrinkage) };
  return <p className={styles.quiet}>{t("availability", words)}</p>;
}
