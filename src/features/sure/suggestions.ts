import { headlineKindOf, type HeadlineKind } from "../../formula/headlines";
import { numberAt, placeKey } from "../../formula/numberPlace";
import type { CostStatement } from "../../formula/statement";
import { resultPlace } from "../../formula/uncertainty/headlineFormula";
import { figureOf, questionOf, teamAnswer } from "../../formula/whatIf/question";
import { figureOfDraw } from "../../formula/uncertainty/drawnFigures";
import { isWithin } from "../../formula/uncertainty/range";
import { boundsAt } from "../../sheet/boundsAt";
import type { NumberPlace } from "../../sheet/numberPlace";
import type { CostSheet } from "../../sheet/schema";

/** So many are offered, and so many of the dearest lines are among those that are looked at. */
const MOST_OFFERED = 6;
const DEAREST_LINES = 4;
/** A number is tried so much smaller; what then moves the figure by a smaller part than the other is not worth a range. */
const A_LITTLE_LESS = 0.95;
const LEAST_PART = 0.0005;

/**
 * Numbers that are often uncertain and move a headline of this sheet, what moves it most first: what it is divided by,
 * handling times, the team, the dearest lines, exchange rates. Those that have a range already are left out.
 */
export function suggestedPlaces(sheet: CostSheet, statement: CostStatement, headline: HeadlineKind): NumberPlace[] {
  const today = figureOf(sheet, headline);
  if (!today.ok) return [];
  const question = questionOf({ sheet, headline });
  const team = teamAnswer(question);
  const ranged = new Set(sheet.whatIf.ranges.map(({ of }) => placeKey(of)));
  const moved = (place: NumberPlace) => {
    const value = (numberAt(sheet, place) ?? 0) * A_LITTLE_LESS;
    if (value === 0 || !isWithin(value, boundsAt(place))) return 0;
    const figure = figureOfDraw(question, team, [place], [value]);
    return figure.ok ? Math.abs(figure.value - today.value) : 0;
  };
  return candidates(sheet, statement, headline)
    .filter((place) => !ranged.has(placeKey(place)))
    .map((place) => ({ place, moves: moved(place) }))
    .filter(({ moves }) => moves > LEAST_PART * Math.abs(today.value))
    .toSorted((left, right) => right.moves - left.moves)
    .slice(0, MOST_OFFERED)
    .map(({ place }) => place);
}

function candidates(sheet: CostSheet, statement: CostStatement, headline: HeadlineKind): NumberPlace[] {
  const concerned = sheet.work.filter((stream) => headlineKindOf(stream) === headline);
  const dearest = sheet.costs
    .map(({ id }, index) => {
      const cost = statement.lines[index]?.cost;
      return { id, cost: cost?.ok === true ? Math.abs(cost.value) : 0 };
    })
    .toSorted((left, right) => right.cost - left.cost)
    .slice(0, DEAREST_LINES);
  return [
    ...concerned.map(resultPlace),
    ...concerned.map(({ id }) => ({ kind: "work", stream: id, field: "handleSeconds" }) as const),
    { kind: "team", field: "agents" },
    ...dearest.map(({ id }) => ({ kind: "line", line: id, field: "amount" }) as const),
    ...Object.keys(sheet.rates).map((currency) => ({ kind: "rate", currency }) as const),
  ];
}
