import type { TrendPoint } from "../../formula/comparison/trend";

/** Points of one time line that tell of the same time. */
export interface SharedTimes<Point> {
  /** Those of exactly the same time, two or more together. */
  readonly same: readonly (readonly Point[])[];
  /** A point and the next one, which begins before the first is over. */
  readonly inPart: readonly (readonly [Point, Point])[];
}

/** Which points of a time line, in its order, tell of the same time. */
export function sharedTimes<Point extends TrendPoint>(points: readonly Point[]): SharedTimes<Point> {
  const same: Point[][] = [];
  const inPart: [Point, Point][] = [];
  points.forEach((point, index) => {
    const next = points[index + 1];
    if (next === undefined) return;
    if (point.link === "overlap") inPart.push([point, next]);
    if (point.link !== "same") return;
    const group = same.at(-1);
    if (group?.at(-1) === point) group.push(next);
    else same.push([point, next]);
  });
  return { same, inPart };
}
