import type { Cadence, CostSheet } from "../../sheet/schema";
import { headlineFigures } from "../figures";
import { knownTotal } from "../knownTotal";
import { perPeriod } from "../period";
import { ok } from "../result";
import { costStatement } from "../statement";
import { unitCosts, type CostUnit } from "../unitCosts";
import type { ComparedFigure } from "./comparedFigures";
import { followingStart } from "./followingPeriod";

/** What is followed through time. */
export type TrendMeasure = CostUnit | "total" | "count" | "costPerResolvedIssue";

/** How a point stands to the next one: right after it, after a time that no sheet tells of, at the same time in part, or wholly. */
export type TrendLink = "next" | "gap" | "overlap" | "same";

/** One sheet on the time line. */
export interface TrendPoint {
  readonly id: string;
  /** First day of its period, and the first day after it; null where no calendar of ours has that. */
  readonly start: string;
  readonly end: string | null;
  readonly figures: Readonly<Partial<Record<TrendMeasure, ComparedFigure>>>;
  /** To the point after it in time; null for the last. */
  readonly link: TrendLink | null;
}

/** A sheet that may stand on a time line, with a name of its own. */
export interface TrendSheet {
  readonly id: string;
  readonly sheet: CostSheet;
}

/** Months of unlike length begin on days that are up to this far apart. */
const NEAR_DAYS = 3;
const DAY = 86_400_000;

/**
 * Sheets with a start, in the order of time. They are in one currency; totals and counts are for `per`, so that periods of
 * different lengths can stand beside each other. `unit` is the unit that is counted: calls, sales, leads, contacts.
 */
export function trendOf(sheets: readonly TrendSheet[], unit: CostUnit, per: Cadence): TrendPoint[] {
  const dated = sheets
    .flatMap(({ id, sheet }) => (sheet.period.start === null ? [] : [{ id, sheet, start: sheet.period.start }]))
    .map(({ id, sheet, start }): TrendPoint => {
      const end = followingStart(start, sheet.period.length);
      return { id, start, end, figures: figuresOf(sheet, unit, per), link: null };
    });
  // those of the same time stand next to each other
  return linkedPoints(dated.toSorted((a, b) => order(a.start, b.start) || order(a.end, b.end) || order(a.id, b.id)));
}

function order(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return a !== null && (b === null || a < b) ? -1 : 1;
}

/** Points in the order of time, each with how it stands to the next one that is there: anew, after some were taken out. */
export function linkedPoints<Point extends TrendPoint>(points: readonly Point[]): Point[] {
  return points.map((point, index) => {
    const next = points[index + 1];
    return { ...point, link: next === undefined ? null : linkOf(point, next) };
  });
}

function linkOf({ start, end }: TrendPoint, next: TrendPoint): TrendLink {
  if (end === null) return "overlap";
  if (start === next.start && end === next.end) return "same";
  const days = (Date.parse(next.start) - Date.parse(end)) / DAY;
  if (Math.abs(days) <= NEAR_DAYS) return "next";
  return days > 0 ? "gap" : "overlap";
}

function figuresOf(sheet: CostSheet, counted: CostUnit, per: Cadence): TrendPoint["figures"] {
  const statement = costStatement(sheet);
  const inPeriod = (value: number) => perPeriod(value, sheet.period.length, per);
  const total = knownTotal(statement);
  const units = unitCosts(sheet, statement);
  const own = units.find(({ unit }) => unit === counted);
  const calls = statement.headlines.find(({ kind }) => kind === "perCall");
  const resolved = calls === undefined ? null : headlineFigures(sheet, statement, calls).costPerResolvedIssue;
  return {
    ...Object.fromEntries(units.map(({ unit, costPer }) => [unit, costPer])),
    total: total.ok ? ok(inPeriod(total.value)) : total,
    ...(own === undefined ? {} : { count: countFigure(own) }),
    ...(resolved === null ? {} : { costPerResolvedIssue: resolved }),
  };

  function countFigure({ headline, count, costPer }: NonNullable<typeof own>): ComparedFigure {
    if (headline !== null) return headline.count.ok ? ok(inPeriod(count)) : headline.count;
    return costPer.ok ? ok(inPeriod(count)) : costPer;
  }
}
