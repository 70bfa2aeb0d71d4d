import { err, ok, type Result } from "../result";
import { loadClasses } from "./demand";
import { highestLevelWithin } from "./levels";
import type { WeekOfService } from "./requirementOfWeek";
import { serviceCurve, type Staffing } from "./serviceCurve";
import type { ServiceLevelDefinition } from "../../sheet/staffingTerms";
import { weekFigures, type WeekFigures } from "./weekFigures";

/** A week in which every interval gives the same service level. */
export interface EqualService {
  readonly level: number;
  /** Hours on the phone in the week. */
  readonly hours: number;
  readonly figures: WeekFigures;
}

/** Any level of service of one week; what was worked out for one level serves the next. */
export interface EqualServiceOfWeek {
  readonly at: (level: number) => EqualService;
  readonly hoursAt: (level: number) => number;
  /** Hours for no service at all: none, but where a queue would grow without end, or only answered calls count. */
  readonly fewestHours: number;
  /** Whether something holds for every load at a level; it stops at the first for which it does not. */
  readonly isEverywhere: (level: number, holds: (load: number, staffing: Staffing) => boolean) => boolean;
  readonly hasCalls: boolean;
}

/** The levels of service that a week can have alike in all its intervals. */
export function equalServiceOfWeek(week: WeekOfService, definition: ServiceLevelDefinition): EqualServiceOfWeek {
  const curves = loadClasses(week.intervals).map((group) => ({ group, curve: serviceCurve(week, group, definition) }));
  return {
    at: (level) => {
      const parts = curves.map(({ group, curve }) => ({ group, ...curve.staffingFor(level) }));
      const hours = parts.reduce((sum, { group, agents }) => sum + agents * group.hours, 0);
      return { level, hours, figures: weekFigures(parts, hours, definition) };
    },
    hoursAt: (level) => curves.reduce((sum, { group, curve }) => sum + curve.agentsFor(level) * group.hours, 0),
    fewestHours: curves.reduce((sum, { group, curve }) => sum + curve.fewestAgents * group.hours, 0),
    isEverywhere: (level, holds) => curves.every(({ group, curve }) => holds(group.load, curve.staffingFor(level))),
    hasCalls: curves.length > 0,
  };
}

/** Hours of a level that was sought by them are theirs but for their last digits. */
const WITHIN_ROUNDING = 1 + 1e-9;

/** Why there is no service to tell: no call comes, or there are too few hours even for the least that the model allows. */
export type NoService = "noCalls" | "tooFewHours";

/**
 * What a team gives whose hours on the phone are laid out for the highest level that can be equal in all intervals. Hours
 * beyond what one late call in a thousand million takes stay idle. With endless patience a team too small for the work
 * gives none, since its queue grows without end.
 */
export function serviceOfTeam(week: EqualServiceOfWeek, hours: number): Result<EqualService, NoService> {
  if (!week.hasCalls) return err("noCalls");
  if (!(hours > 0) || week.fewestHours > hours) return err("tooFewHours");
  const service = week.at(highestLevelWithin(hours, week.hoursAt));
  // fewer hours than even the lowest level that is told from none takes
  if (service.hours > hours * WITHIN_ROUNDING) return err("tooFewHours");
  const busyHours = (service.figures.occupancy ?? 0) * service.hours;
  return ok({ ...service, hours, figures: { ...service.figures, occupancy: busyHours / hours } });
}
