import type { FrontierPoint } from "./frontierPoint";

/** How the full cost of a handled call goes as service rises, from one point of a frontier to the next. */
export type CostCourse =
  /** Each point costs more than the one before. */
  | { readonly kind: "rising" }
  /** Each costs less than the one before. */
  | { readonly kind: "falling" }
  /** All cost the same. */
  | { readonly kind: "level" }
  /** Those up to a level cost the same, and none above it costs less. */
  | { readonly kind: "levelFirst"; readonly until: number }
  /** Cheapest at one place, and from point to point neither always dearer nor always cheaper. */
  | { readonly kind: "cheapestAt" };

/** Two costs nearer to each other than this part of them are one, but for the last digits of their sums. */
const ROUNDING = 1e-9;

/** The course of the points of a frontier, lowest level first; that of one point alone is level. */
export function costCourse(points: readonly Pick<FrontierPoint, "level" | "fullCostPerCall">[]): CostCourse {
  const steps = points.slice(1).map((point, index) => step(points[index]?.fullCostPerCall, point.fullCostPerCall));
  if (steps.every((each) => each === 0)) return { kind: "level" };
  if (steps.every((each) => each > 0)) return { kind: "rising" };
  if (steps.every((each) => each < 0)) return { kind: "falling" };
  const [first, ...others] = points;
  // against the first and not from one to the next, so that many next to nothing are not taken for nothing
  const fromFirst = others.map((point) => step(first?.fullCostPerCall, point.fullCostPerCall));
  const change = fromFirst.findIndex((each) => each !== 0);
  const until = points[change]?.level;
  if (change <= 0 || until === undefined || fromFirst.some((each) => each < 0)) return { kind: "cheapestAt" };
  return { kind: "levelFirst", until };
}

/** Above 0 where the cost rises by more than rounding, below where it falls, else 0. */
function step(from: number | undefined, to: number): number {
  const change = from === undefined ? 0 : to - from;
  return Math.abs(change) <= ROUNDING * Math.abs(to) ? 0 : change;
}
