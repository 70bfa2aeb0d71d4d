import { placeKey } from "../numberPlace";
import { generatorOf } from "./generator";
import { quantileFunction } from "./quantiles";
import { isWithin, type UncertainNumber } from "./range";

/** Draws of one uncertain number, one column after the other. */
export interface Sampler {
  /**
   * Writes the next `count` numbers, and beside each the probability of its range at which it stands. A number that its
   * field cannot hold is drawn again until one comes that it can.
   */
  fill(values: Float64Array, probabilities: Float64Array, count: number): void;
  /** How many numbers were drawn again so far. */
  drawnAgain(): number;
  /** Turns the first `count` probabilities, in their place, into the numbers that stand at them. */
  readonly valuesAt: (values: Float64Array, count: number) => void;
}

/** Never reached: of a range that `checkRange` lets through, one in a hundred draws or more stays within the bounds. */
const MOST_TRIES = 100_000;

/**
 * Draws of a number from a stream of its own, named by its place on the sheet: the same seed and place give the same
 * probabilities, whatever else has a range. What is drawn again comes from another stream, so that the first goes on as if
 * nothing had happened. Where the field holds whole numbers alone, draws are rounded to them.
 */
export function samplerOf(seed: number, { of, distribution, bounds }: UncertainNumber): Sampler {
  const name = placeKey(of);
  const first = generatorOf(seed, name);
  const again = generatorOf(seed, `${name} again`);
  const quantile = quantileFunction(distribution);
  const [one, oneProbability] = [new Float64Array(1), new Float64Array(1)];
  let drawnAgain = 0;

  function valuesAt(values: Float64Array, count: number): void {
    quantile(values, count);
    if (!bounds.isWhole) return;
    for (let index = 0; index < count; index++) values[index] = Math.round(values[index] ?? 0);
  }

  function drawAgain(values: Float64Array, probabilities: Float64Array, index: number): void {
    for (let tries = 0; tries < MOST_TRIES && !isWithin(values[index] ?? 0, bounds); tries++) {
      drawnAgain += 1;
      again.fill(oneProbability, 1);
      one.set(oneProbability);
      valuesAt(one, 1);
      values[index] = one[0] ?? 0;
      probabilities[index] = oneProbability[0] ?? 0;
    }
  }

  return {
    fill(values, probabilities, count) {
      first.fill(probabilities, count);
      for (let index = 0; index < count; index++) values[index] = probabilities[index] ?? 0;
      valuesAt(values, count);
      const { least, most } = bounds;
      for (let index = 0; index < count; index++) {
        const value = values[index] ?? 0;
        if (!(value >= least && value <= most)) drawAgain(values, probabilities, index);
      }
    },
    drawnAgain: () => drawnAgain,
    valuesAt,
  };
}
