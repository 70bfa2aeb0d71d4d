import type { Cadence, Category, CostSheet } from "../../sheet/schema";
import { centreFigures, headlineFigures, type FigureUnknown } from "../figures";
import { CATEGORIES_BY_GROUP, GROUPS, moneyOfGroup, type GroupId } from "../groups";
import { headlineKindOf, type HeadlineKind } from "../headlines";
import { knownTotal } from "../knownTotal";
import { perPeriod } from "../period";
import { ok, type Result } from "../result";
import { costStatement } from "../statement";
import { groupOf } from "./alignedSheets";
import { unitCosts, type CostUnit, type UnitUnknown } from "../unitCosts";

/** A figure of a sheet, or why it has none. */
export type ComparedFigure = Result<number, UnitUnknown>;

/** Which figure a row of a comparison is. */
export type ComparedFigureId =
  | { readonly kind: "costPer" | "count"; readonly unit: CostUnit }
  | { readonly kind: "group"; readonly unit: CostUnit; readonly group: GroupId }
  | { readonly kind: "category"; readonly category: Category }
  | { readonly kind: "costPerMinute" | "oneCallMore"; readonly headline: HeadlineKind }
  | {
      readonly kind:
        "total" | "costPerResolvedIssue" | "workload" | "availableHours" | "occupancy" | "costPerProductiveHour";
    };

/** One figure of several sheets; null where a sheet has no such figure: no calls, no such cost. */
export interface ComparedRow {
  readonly figure: ComparedFigureId;
  readonly values: readonly (ComparedFigure | null)[];
}

/**
 * Every figure of some sheets side by side, in the order in which a statement is read: what a call, sale, lead or contact
 * costs and is made of, the total and its categories, then what is worked out from them. The sheets are in one currency.
 * Totals, counts and hours are for `per`; what is for each or a share is as the sheet says it.
 */
export function comparedFigures(sheets: readonly CostSheet[], per: Cadence): ComparedRow[] {
  // where one of them has contacts that are no calls, all are told by contact
  const hasContacts = sheets.some(({ work }) => work.some((stream) => headlineKindOf(stream) === null));
  const columns = sheets.map((sheet) => figuresOf(sheet, per, hasContacts));
  const ids = new Map<string, ComparedFigureId>();
  for (const column of columns) for (const { figure } of column) ids.set(JSON.stringify(figure), figure);
  const known = columns.map((column) => new Map(column.map(({ figure, value }) => [JSON.stringify(figure), value])));
  return [...ids]
    .sort(([, a], [, b]) => placeOf(a) - placeOf(b))
    .map(([key, figure]) => ({ figure, values: known.map((values) => values.get(key) ?? null) }));
}

const ORDER: readonly ComparedFigureId["kind"][] = [
  "costPer",
  "total",
  "count",
  "group",
  "category",
  "costPerMinute",
  "oneCallMore",
  "costPerResolvedIssue",
  "workload",
  "availableHours",
  "occupancy",
  "costPerProductiveHour",
];
const UNITS: readonly CostUnit[] = ["perCall", "perSale", "perLead", "perContact"];

function placeOf(figure: ComparedFigureId): number {
  const unit =
    "unit" in figure ? UNITS.indexOf(figure.unit) : "headline" in figure ? UNITS.indexOf(figure.headline) : 0;
  const group = "group" in figure ? GROUPS.findIndex(({ id }) => id === figure.group) : 0;
  const category = "category" in figure ? CATEGORIES_BY_GROUP.indexOf(figure.category) : 0;
  return ORDER.indexOf(figure.kind) * 1_000 + unit * 100 + group + category;
}

interface Told {
  readonly figure: ComparedFigureId;
  readonly value: ComparedFigure;
}

function figuresOf(sheet: CostSheet, per: Cadence, hasContacts: boolean): Told[] {
  const statement = costStatement(sheet);
  const units = unitCosts(sheet, statement);
  const centre = centreFigures(sheet, statement);
  const inPeriod = (value: number) => perPeriod(value, sheet.period.length, per);
  const inAll = (figure: Result<number, FigureUnknown>) => (figure.ok ? ok(inPeriod(figure.value)) : figure);
  const total = knownTotal(statement);
  const bought = new Set(sheet.costs.map((line) => groupOf(line)));
  return [
    ...units.flatMap(({ unit, costPer, count, headline, byCategory }): Told[] => {
      if (headline === null) return [];
      const counted = headline.count.ok ? ok(inPeriod(count)) : headline.count;
      return [
        { figure: { kind: "costPer", unit }, value: costPer },
        { figure: { kind: "count", unit }, value: counted },
        ...GROUPS.filter(({ id }) => bought.has(id)).map(({ id: group }): Told => {
          const money = moneyOfGroup(byCategory, group);
          return { figure: { kind: "group", unit, group }, value: costPer.ok ? ok(money / count) : costPer };
        }),
      ];
    }),
    ...(hasContacts
      ? ([
          { figure: { kind: "costPer", unit: "perContact" }, value: centre.costPerContact },
          { figure: { kind: "count", unit: "perContact" }, value: inAll(centre.contacts) },
        ] as const)
      : []),
    { figure: { kind: "total" }, value: inAll(total) },
    ...CATEGORIES_BY_GROUP.filter((category) => sheet.costs.some((line) => line.category === category)).map(
      (category): Told => ({
        figure: { kind: "category", category },
        value: total.ok ? ok(inPeriod(statement.byCategory[category])) : total,
      }),
    ),
    ...statement.headlines.flatMap((headline): Told[] => {
      const figures = headlineFigures(sheet, statement, headline);
      const { costPerResolvedIssue } = figures;
      return [
        { figure: { kind: "costPerMinute", headline: headline.kind }, value: figures.costPerMinute },
        { figure: { kind: "oneCallMore", headline: headline.kind }, value: figures.oneCallMoreTeamHeld },
        ...(costPerResolvedIssue === null
          ? []
          : [{ figure: { kind: "costPerResolvedIssue" }, value: costPerResolvedIssue } as const]),
      ];
    }),
    { figure: { kind: "workload" }, value: inAll(centre.workloadHours) },
    { figure: { kind: "availableHours" }, value: inAll(centre.availableHours) },
    { figure: { kind: "occupancy" }, value: centre.occupancy },
    { figure: { kind: "costPerProductiveHour" }, value: centre.costPerProductiveHour },
  ];
}
