import type { ServiceLevelDefinition } from "../../sheet/staffingTerms";
import { quotient } from "../quotient";
import { err, ok, type Result } from "../result";
import {
  equalServiceOfWeek,
  serviceOfTeam,
  type EqualService,
  type EqualServiceOfWeek,
  type NoService,
} from "./equalService";
import { highestLevelWithin, lowestLevelThat } from "./levels";
import { frontierPoint, type CostOfStaffing, type FrontierPoint } from "./frontierPoint";
import type { LostCallPrice } from "./lostCallPrice";
import type { WeekOfService } from "./requirementOfWeek";
import { checkTargets, missedTargets, type ServiceTargets } from "./targets";

/** What a frontier is drawn from. */
export interface FrontierSettings {
  /** Service levels to price, rising, 0 to below 1. */
  readonly levels: readonly number[];
  readonly targets: ServiceTargets;
  /** How levels are counted. */
  readonly definition: ServiceLevelDefinition;
  readonly lostCallPrice: LostCallPrice;
  /** Hours on the phone a week of the team on the sheet; null while unknown. */
  readonly teamHours: number | null;
}

/** Service against cost. */
export interface Frontier {
  /** One for each level that was asked for, in order; from the lowest on that is to be had, with which they then begin. */
  readonly points: readonly FrontierPoint[];
  /** The point at which a handled call costs least, the price of lost calls included. */
  readonly lowest: FrontierPoint;
  /** Whether that lies between the ends, so that less service would cost more for each handled call. */
  readonly isUShaped: boolean;
  /** Where the team on the sheet stands on the curve, or why that cannot be told; null while its hours are unknown. */
  readonly team: Result<FrontierPoint, NoService> | null;
  /** The lowest level that meets all targets in every interval; null without targets, or when none meets them. */
  readonly onTarget: FrontierPoint | null;
  /** The cheapest level, by full cost per call, that meets them: further up where lost calls weigh more than staff. */
  readonly cheapestOnTarget: FrontierPoint | null;
  /** What one percentage point more costs for the whole period; null where there is none to be had. */
  readonly nextPoint: { readonly fromTeam: number | null; readonly fromTarget: number | null };
}

const LOWEST_LEVEL = 0.3;
const HIGHEST_LEVEL = 0.995;
const PERCENTAGE_POINT = 0.01;
/** A cost that is lower by less than this part is the same, but for the last digits of its sums. */
const BUT_FOR_ROUNDING = 1 - 1e-9;

/** Levels from 30 % to 99.5 %, evenly spaced, both included; at least two. */
export function frontierLevels(count: number): readonly number[] {
  const step = (HIGHEST_LEVEL - LOWEST_LEVEL) / (count - 1);
  return Array.from({ length: count }, (_, index) =>
    index === count - 1 ? HIGHEST_LEVEL : LOWEST_LEVEL + step * index,
  );
}

/**
 * Cost per handled call against service, every interval having the same service level. With each level more calls are
 * handled and more staff is paid, so cost per handled call may fall before it rises; the total never falls.
 */
export function frontier(
  week: WeekOfService,
  costOf: CostOfStaffing,
  { levels, targets, definition, lostCallPrice, teamHours }: FrontierSettings,
): Result<Frontier, "noCalls"> {
  const services = equalServiceOfWeek(week, definition);
  const pointAt = (level: number) => frontierPoint(services.at(level), costOf, lostCallPrice);
  const least = leastLevel(services);
  const points = levelsFrom(least, levels)
    .map(pointAt)
    .filter((point) => point !== null);
  const lowest = cheapest(points);
  if (!services.hasCalls || lowest === null) return err("noCalls");
  const team = teamHours === null ? null : teamPoint(serviceOfTeam(services, teamHours), costOf, lostCallPrice);
  const target = levelOnTarget(services, week, targets, least);
  const onTarget = target === null ? null : pointAt(target);
  const priceFrom = (level: number) => priceOfNextPoint(level, pointAt);
  return ok({
    points,
    lowest,
    isUShaped: lowest !== points.at(0) && lowest !== points.at(-1),
    team,
    onTarget,
    cheapestOnTarget: onTarget && cheapest([onTarget, ...points.filter(({ level }) => level > onTarget.level)]),
    nextPoint: {
      fromTeam: team?.ok === true ? priceFrom(team.value.level) : null,
      fromTarget: target === null ? null : priceFrom(target),
    },
  });
}

/** The service that the fewest agents give of which there can be, so that no lower level is to be had; else 0. */
function leastLevel({ fewestHours, hoursAt }: EqualServiceOfWeek): number {
  return fewestHours > 0 ? highestLevelWithin(fewestHours, hoursAt) : 0;
}

/** The levels from the least that is to be had, itself among them where it is not below them all; at least two. */
function levelsFrom(least: number, levels: readonly number[]): readonly number[] {
  const above = levels.filter((level) => level > least);
  if (above.length === levels.length) return levels;
  return above.length > 0 ? [least, ...above] : [least, least + (1 - least) / 2];
}

function teamPoint(
  service: Result<EqualService, NoService>,
  costOf: CostOfStaffing,
  lostCallPrice: LostCallPrice,
): Result<FrontierPoint, NoService> {
  if (!service.ok) return service;
  const point = frontierPoint(service.value, costOf, lostCallPrice);
  return point === null ? err("tooFewHours") : ok(point);
}

function cheapest(points: readonly FrontierPoint[]): FrontierPoint | null {
  return points.reduce<FrontierPoint | null>(
    (lowest, point) =>
      lowest === null || point.fullCostPerCall < lowest.fullCostPerCall * BUT_FOR_ROUNDING ? point : lowest,
    null,
  );
}

/** The level of the service target, or a higher one if another target needs it in some interval. */
function levelOnTarget(
  services: EqualServiceOfWeek,
  week: WeekOfService,
  targets: ServiceTargets,
  least: number,
): number | null {
  if (!checkTargets(targets, week).ok) return null;
  const others = { ...targets, serviceLevel: null };
  return lowestLevelThat(Math.max(targets.serviceLevel?.share ?? 0, least), (level) =>
    services.isEverywhere(level, (load, { agents, flow }) => {
      const figures = {
        ...flow,
        abandonment: Math.max(0, 1 - flow.answered),
        meanWaitOfAnsweredSeconds: quotient(flow.answeredWaitSeconds, flow.answered),
        occupancy: quotient(load * flow.answered, agents),
      };
      return missedTargets(figures, others).length === 0;
    }),
  );
}

function priceOfNextPoint(level: number, pointAt: (level: number) => FrontierPoint | null): number | null {
  if (!(level + PERCENTAGE_POINT < 1)) return null;
  const here = pointAt(level);
  const next = pointAt(level + PERCENTAGE_POINT);
  return here === null || next === null ? null : next.total - here.total;
}
