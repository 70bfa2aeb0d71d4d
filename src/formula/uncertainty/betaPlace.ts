/** A sum is done when the next part changes nothing that a number can say. */
const NEGLIGIBLE = 1e-17;
/** A step that is so small a part of the place leaves an error of its square. */
const LAST_STEP = 1e-9;
/** Far more steps than are ever needed. */
const MOST_STEPS = 60;

/** The integral of t^(alpha - 1) (1 - t)^(beta - 1) from 0 to 1. */
export function betaTotal(alpha: number, beta: number): number {
  return betaSum(0.5, alpha, beta) + betaSum(0.5, beta, alpha);
}

/** Where a beta distribution reaches so small a probability that the place is a power of it; never beyond the place. */
export function betaStart(probability: number, alpha: number, total: number): number {
  return (probability * alpha * total) ** (1 / alpha);
}

/**
 * Where a beta distribution reaches a probability of at most a half, in [0, 1], to the last digits; `total` is `betaTotal`
 * and `near` a place to begin at. Both exponents are 1 or more, so that in logarithms the function to solve is
 * concave: from any place between 0 and 1 the first of Newton's steps leads below the solution, and all others up to it.
 */
export function betaPlace(probability: number, alpha: number, beta: number, total: number, near: number): number {
  let place = near;
  for (let step = 0; step < MOST_STEPS; step++) {
    const reached = betaSum(place, alpha, beta);
    const growth = place ** alpha * (1 - place) ** (beta - 1);
    const factor = Math.exp((Math.log((probability * total) / reached) * reached) / growth);
    const next = Math.min(place * factor, (1 + place) / 2);
    if (Math.abs(next - place) <= LAST_STEP * place) return next;
    place = next;
  }
  return place;
}

/** How far the place moves for each unit of probability there: 1 / density. */
export function betaSlope(place: number, alpha: number, beta: number, total: number): number {
  return total / (place ** (alpha - 1) * (1 - place) ** (beta - 1));
}

/** The integral from 0 to `place`, by a series of which every part is positive, so that no digit is lost. */
function betaSum(place: number, alpha: number, beta: number): number {
  let part = 1;
  let sum = 1;
  for (let index = 0; part > NEGLIGIBLE * sum; index++) {
    part *= ((alpha + beta + index) / (alpha + 1 + index)) * place;
    sum += part;
  }
  return (place ** alpha * (1 - place) ** beta * sum) / alpha;
}
