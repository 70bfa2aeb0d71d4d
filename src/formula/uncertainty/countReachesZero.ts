import { headlineKindOf } from "../headlines";
import { numberAt, placeKey } from "../numberPlace";
import type { Question } from "../whatIf/question";
import type { Distribution } from "./distribution";
import { resultPlace } from "./headlineFormula";
import { quantileFunction } from "./quantiles";
import type { UncertainNumber } from "./range";

/** Draws below this probability are counted as never: a million draws do not come to it. */
const NEVER = 1e-9;

/**
 * Whether the calls, sales or leads that a figure is divided by may come as near to 0 as you like. Then figures may be as
 * large as you like, and their mean and its standard error say nothing, however many draws are made.
 */
export function countReachesZero({ sheet, headline }: Question, numbers: readonly UncertainNumber[]): boolean {
  const drawn = new Map(numbers.map((number) => [placeKey(number.of), number]));
  const concerned = sheet.work.filter((stream) => headlineKindOf(stream) === headline).map(resultPlace);
  if (!concerned.some((place) => drawn.has(placeKey(place)))) return false;
  const least = concerned.reduce((sum, place) => {
    const number = drawn.get(placeKey(place));
    if (number === undefined) return sum + (numberAt(sheet, place) ?? 0);
    return sum + Math.max(number.bounds.least, leastOf(number.distribution));
  }, 0);
  return least <= 0;
}

function leastOf(distribution: Distribution): number {
  if ("low" in distribution) return distribution.low;
  const least = Float64Array.of(NEVER);
  quantileFunction(distribution)(least, 1);
  return least[0] ?? 0;
}
