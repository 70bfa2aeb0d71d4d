import type { NumberPlace } from "../../sheet/numberPlace";
import type { CostSheet, Workstream } from "../../sheet/schema";
import { headlineKindOf } from "../headlines";
import { numberAt, withNumberAt } from "../numberPlace";
import { weightOf } from "../sharing";
import type { Question } from "../whatIf/question";
import { AGENTS, type DrawnColumns } from "./drawnColumns";
import { contactsColumn, secondsColumns, termOf, termsOfLines } from "./lineTerms";
import { sumOfTerms, type Polynomial } from "./polynomial";

/** A headline figure of drawn numbers: (own + common x part / whole) / count. */
export interface HeadlineFormula {
  /** Cost of the headline's own streams. */
  readonly own: Polynomial;
  /** What all streams have in common; without any, the two weights play no part. */
  readonly common: Polynomial;
  /** What the headline's streams weigh when common cost is shared, and what all streams weigh. */
  readonly part: Polynomial;
  readonly whole: Polynomial;
  /** Calls, sales or leads. */
  readonly count: Polynomial;
  /** Whether any cost in common is to be shared, so that weights must be known and not all be 0. */
  readonly isShared: boolean;
}

/**
 * The structure of a sheet's figure, so that a million draws need not a million statements. Nothing is charged here: every
 * number in it is what the statement's own functions give for the sheet with 1 for all that is drawn. Null where a
 * count or a weight is unknown, so that there is no figure or only `costStatement` can tell why.
 * That it says the same as `costStatement` is a law in `property/uncertainty.test.ts`.
 */
export function headlineFormula(
  { sheet, headline }: Question,
  places: readonly NumberPlace[],
  columns: DrawnColumns,
): HeadlineFormula | null {
  const agents = columns.at(AGENTS) === null ? [] : [AGENTS];
  const ones = [...places, ...agents].reduce((changed, place) => withNumberAt(changed, place, 1), sheet);
  const concerned = ones.work.filter((stream) => headlineKindOf(stream) === headline);
  const counts = concerned.map((stream) => {
    const place = resultPlace(stream);
    const count = numberAt(ones, place);
    return count === null ? null : termOf(count, [columns.at(place)]);
  });
  if (concerned.length === 0 || counts.includes(null)) return null;

  const terms = termsOfLines(ones, columns);
  const isOwn = (bearer: number) => concerned.includes(ones.work[bearer] as Workstream);
  const own = terms.filter(({ bearer }) => (bearer === null ? ones.work.length === 1 : isOwn(bearer)));
  const common = ones.work.length === 1 ? [] : terms.filter(({ bearer }) => bearer === null);
  // what is nothing times 1 may be something times what is drawn
  const isShared = common.some(({ coefficient, columns: drawn }) => coefficient !== 0 || drawn.length > 0);
  const weights = isShared ? weightsOf(ones, columns) : [];
  if (weights === null) return null;
  return {
    own: sumOfTerms(own),
    common: sumOfTerms(common),
    part: sumOfTerms(weights.filter((_, bearer) => isOwn(bearer))),
    whole: sumOfTerms(weights),
    count: sumOfTerms(counts.filter((count) => count !== null)),
    isShared,
  };
}

/**
 * Columns in which a 0 makes another sheet of it: no contacts take no time, so what is charged by time that is unknown has
 * a cost then, and a weight.
 */
export function otherAtZero({ work }: CostSheet, columns: DrawnColumns): readonly number[] {
  return work
    .filter(({ handleSeconds }) => handleSeconds === null)
    .map((stream) => contactsColumn(stream, columns))
    .filter((column) => column !== null);
}

/** What each stream weighs when common cost is shared; null where one is unknown. */
function weightsOf(ones: CostSheet, columns: DrawnColumns) {
  const weights = ones.work.map((stream) => {
    const weight = weightOf(stream, ones.sharing);
    return weight.ok ? termOf(weight.value, weightColumns(stream, ones.sharing, columns)) : null;
  });
  return weights.every((weight) => weight !== null) ? weights : null;
}

function weightColumns(stream: Workstream, { by }: CostSheet["sharing"], columns: DrawnColumns): (number | null)[] {
  switch (by) {
    case "handlingTime":
      return [
        ...secondsColumns(stream, columns),
        columns.oneOver({ kind: "work", stream: stream.id, field: "concurrency" }),
      ];
    case "volume":
      return [contactsColumn(stream, columns)];
    case "weights":
      return [columns.at({ kind: "weight", stream: stream.id })];
  }
}

/** Where the number stands by which the cost of a stream is divided. */
export function resultPlace(stream: Workstream): NumberPlace {
  const { id, kind } = stream;
  if (kind !== "outbound") return { kind: "work", stream: id, field: "handled" };
  return { kind: "work", stream: id, field: stream.pricedPer === "sale" ? "sales" : "leads" };
}
