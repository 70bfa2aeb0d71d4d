import { betaQuantile } from "./betaQuantile";
import { exponentsOfPert, type Distribution } from "./distribution";
import { inverseNormal } from "./inverseNormal";

/** Turns the first `count` probabilities, in their place, into the numbers that a distribution has at them. */
export type QuantileFunction = (values: Float64Array, count: number) => void;

/**
 * The quantile function of a distribution. A drawn number is the quantile at a drawn probability (inverse transform), so the
 * same probabilities give larger numbers for a range that lies higher, and numbers further apart for one that is wider.
 * Ends are never passed. A function for whole columns, since a call for each number would take longer than its work.
 */
export function quantileFunction(distribution: Distribution): QuantileFunction {
  switch (distribution.kind) {
    case "uniform":
      return uniform(distribution.low, distribution.high);
    case "triangular":
      return triangular(distribution.low, distribution.likely, distribution.high);
    case "pert": {
      const { low, high } = distribution;
      if (low === high) return always(low);
      const { alpha, beta } = exponentsOfPert(distribution);
      return onBeta(low, high, betaQuantile(alpha, beta));
    }
    case "normal":
      return normal(distribution.mean, distribution.sd);
    case "lognormal":
      return lognormal(distribution.mu, distribution.sigma);
  }
}

function always(value: number): QuantileFunction {
  return (values, count) => {
    values.fill(value, 0, count);
  };
}

function uniform(low: number, high: number): QuantileFunction {
  const width = high - low;
  return (values, count) => {
    for (let index = 0; index < count; index++) values[index] = Math.min(high, low + width * (values[index] ?? 0));
  };
}

function triangular(low: number, likely: number, high: number): QuantileFunction {
  const width = high - low;
  if (width === 0) return always(low);
  const atLikely = (likely - low) / width;
  const below = Math.sqrt(width * (likely - low));
  const above = Math.sqrt(width * (high - likely));
  return (values, count) => {
    for (let index = 0; index < count; index++) {
      const probability = values[index] ?? 0;
      values[index] =
        probability < atLikely ? low + below * Math.sqrt(probability) : high - above * Math.sqrt(1 - probability);
    }
  };
}

function onBeta(low: number, high: number, quantile: QuantileFunction): QuantileFunction {
  const width = high - low;
  return (values, count) => {
    quantile(values, count);
    for (let index = 0; index < count; index++) values[index] = Math.min(high, low + width * (values[index] ?? 0));
  };
}

function normal(mean: number, sd: number): QuantileFunction {
  return (values, count) => {
    for (let index = 0; index < count; index++) values[index] = mean + sd * inverseNormal(values[index] ?? 0);
  };
}

function lognormal(mu: number, sigma: number): QuantileFunction {
  return (values, count) => {
    for (let index = 0; index < count; index++) {
      values[index] = Math.exp(mu + sigma * inverseNormal(values[index] ?? 0));
    }
  };
}
