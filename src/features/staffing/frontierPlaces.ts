import type { CurveMark, CurveStop } from "../../drawing/curveLayout";
import { levelTicks } from "../../drawing/levelTicks";
import type { Frontier } from "../../formula/staffing/frontier";
import type { FrontierPoint } from "../../formula/staffing/frontierPoint";

/** What the price is shown against. */
export type Against = "level" | "wait";
/** What a point of the curve is besides. */
export type PlaceName = "team" | "target" | "lowest" | "targetLowest";

/** One point of the curve on its axes, with its name where it has one. */
export interface FrontierPlace extends CurveStop {
  readonly point: FrontierPoint;
  readonly name: PlaceName | null;
}

/** The curve of a frontier on its axes. */
export interface FrontierPlaces {
  /** From left to right. */
  readonly places: readonly FrontierPlace[];
  /** Whether lost calls have a price, so that there are two curves. */
  readonly isPriced: boolean;
  readonly xEnds: readonly [number, number];
  readonly xTicks: readonly number[];
  /** The part of the axis in which all targets are met. */
  readonly shaded: readonly [number, number] | null;
}

/** The forms of the points that have a name. */
export const FORM_OF: Readonly<Record<PlaceName, CurveMark["id"]>> = {
  team: "circle",
  target: "diamond",
  targetLowest: "diamond",
  lowest: "triangle",
};

const TENTHS = Array.from({ length: 11 }, (_, tenth) => tenth / 10);
const MOST_WAITS = 8;

/** Lays the points of a frontier on the axes, named ones among them; those without a finite wait have no place against waits. */
export function frontierPlaces(frontier: Frontier, against: Against): FrontierPlaces {
  const named = namedPoints(frontier);
  const isPriced = frontier.points.some(({ lostCallsCost }) => lostCallsCost > 0);
  const [first, last] = [frontier.points.at(0)?.level ?? 0, frontier.points.at(-1)?.level ?? 1];
  const place = (point: FrontierPoint, name: PlaceName | null): FrontierPlace[] => {
    const x = placeOf(point, against);
    if (x === null) return [];
    const isJoined = point.level >= first && point.level <= last;
    return [{ point, name, x, y: point.fullCostPerCall, second: isPriced ? point.costPerCall : null, isJoined }];
  };
  const plain = frontier.points.filter((point) => named.every((other) => other.point.level !== point.level));
  const places = [
    ...plain.flatMap((point) => place(point, null)),
    ...named.flatMap(({ point, name }) => place(point, name)),
  ];
  const sorted = places.toSorted((one, other) => one.x - other.x);
  const ticks = ticksOf(sorted, against);
  return { places: sorted, isPriced, ...ticks, shaded: shadedPart(frontier, against, ticks.xEnds) };
}

/** Where a point stands on the axis below; null for a wait without end. */
export function placeOf({ level, figures }: FrontierPoint, against: Against): number | null {
  return against === "level" ? level : figures.meanWaitOfAnsweredSeconds;
}

function namedPoints({ team, cheapestOnTarget, lowest, isUShaped }: Frontier) {
  const isOne = isUShaped && cheapestOnTarget?.level === lowest.level;
  return [
    ...(team?.ok === true ? [{ name: "team", point: team.value } as const] : []),
    ...(cheapestOnTarget === null
      ? []
      : [{ name: isOne ? "targetLowest" : "target", point: cheapestOnTarget } as const]),
    ...(isUShaped && !isOne ? [{ name: "lowest", point: lowest } as const] : []),
  ];
}

function ticksOf(places: readonly FrontierPlace[], against: Against): Pick<FrontierPlaces, "xEnds" | "xTicks"> {
  if (against === "level") {
    const first = Math.floor((places[0]?.x ?? 0) * 10 + 1e-9) / 10;
    return { xEnds: [first, 1], xTicks: TENTHS.filter((tenth) => tenth >= first) };
  }
  const xTicks = levelTicks([0, places.at(-1)?.x ?? 0], MOST_WAITS, 1);
  return { xEnds: [xTicks[0] ?? 0, xTicks.at(-1) ?? 1], xTicks };
}

function shadedPart(
  { onTarget }: Frontier,
  against: Against,
  [first, last]: readonly [number, number],
): readonly [number, number] | null {
  const from = onTarget === null ? null : placeOf(onTarget, against);
  if (from === null) return null;
  return against === "level" ? [Math.max(first, from), last] : [first, Math.min(last, from)];
}
