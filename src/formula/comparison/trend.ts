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

/** How a point stands to the next one: right after it, after a time that no sheet tells of, or in part at the same time. */
export type TrendLink = "next" | "gap" | "overlap";

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
    .sort((a, b) => (a.start === b.start ? (a.id < b.id ? -1 : 1) : a.start < b.start ? -1 : 1));
  const points = dated.map(({ id, sheet, start }): TrendPoint => {
    const end = followingStart(start, sheet.period.length);
    return { id, start, end, figures: figuresOf(sheet, unit, per), link: null };
  });
  return linkedPoints(points);
}

/** Points in the order of time, each with how it stands to the next one that is there: anew, after some were taken out. */
export function linkedPoints<Point extends TrendPoint>(points: readonly Point[]): Point[] {
  return points.map((point, index) => {
    const next = points[index + 1]?.start;
    return { ...point, link: next === undefined ? null : linkOf(point.end, next) };
  });
}

function linkOf(end: string | null, next: string): TrendLink {
  if (end === null) return "overlap";
  const days = (Date.parse(next) - Date.parse(end)) / DAY;
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
