import { inverseNormal } from "./inverseNormal";

/**
 * What is known of an uncertain number. `low` and `high` are its ends, which may be equal: then it is that number. A PERT
 * is a beta distribution on [low, high] in which the likely value weighs `likelyWeight` (4 when left out; only reference
 * figures give another) against one for each end. A lognormal is exp(mu + sigma Z).
 */
export type Distribution =
  | { readonly kind: "uniform"; readonly low: number; readonly high: number }
  | { readonly kind: "triangular"; readonly low: number; readonly likely: number; readonly high: number }
  | Pert
  | { readonly kind: "normal"; readonly mean: number; readonly sd: number }
  | { readonly kind: "lognormal"; readonly mu: number; readonly sigma: number };

interface Pert {
  readonly kind: "pert";
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly likelyWeight?: number;
}

/** Mean and variance, neither of them estimated. */
export interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/** Standard deviations from the middle of a normal distribution to its 95th percentile: 1.6448536... */
const TO_P95 = inverseNormal(0.95);

/** The normal distribution with these 5th and 95th percentiles. */
export function normalOfPercentiles(p5: number, p95: number): Distribution {
  return { kind: "normal", mean: p5 / 2 + p95 / 2, sd: (p95 - p5) / (2 * TO_P95) };
}

/** The lognormal distribution with these 5th and 95th percentiles, both above 0. */
export function lognormalOfPercentiles(p5: number, p95: number): Distribution {
  const [low, high] = [Math.log(p5), Math.log(p95)];
  return { kind: "lognormal", mu: (low + high) / 2, sigma: (high - low) / (2 * TO_P95) };
}

/**
 * The lognormal distribution with this mean (above 0) and standard deviation of its own, not of its logarithm. Only
 * reference figures ask for it.
 */
export function lognormalOfMoments(mean: number, sd: number): Distribution {
  const variance = Math.log1p((sd / mean) ** 2);
  return { kind: "lognormal", mu: Math.log(mean) - variance / 2, sigma: Math.sqrt(variance) };
}

/** The exponents of a PERT as a beta distribution, each 1 or more; the ends are not equal. */
export function exponentsOfPert({ low, likely, high, likelyWeight = 4 }: Pert): { alpha: number; beta: number } {
  const width = high - low;
  return {
    alpha: 1 + likelyWeight * ((likely - low) / width),
    beta: 1 + likelyWeight * ((high - likely) / width),
  };
}

/**
 * Mean and variance of a distribution. For a PERT the variance is that of the beta distribution, not the rule of thumb
 * ((high - low) / 6)^2, which is right only where the likely value lies about a seventh of the way from an end.
 */
export function momentsOf(distribution: Distribution): Moments {
  switch (distribution.kind) {
    case "uniform": {
      const { low, high } = distribution;
      return { mean: low / 2 + high / 2, variance: (high - low) ** 2 / 12 };
    }
    case "triangular": {
      const { low, likely, high } = distribution;
      const [below, above] = [likely - low, high - likely];
      return { mean: likely + (above - below) / 3, variance: (below ** 2 + below * above + above ** 2) / 18 };
    }
    case "pert": {
      const { low, high } = distribution;
      if (low === high) return { mean: low, variance: 0 };
      const { alpha, beta } = exponentsOfPert(distribution);
      const both = alpha + beta;
      const share = alpha / both;
      return {
        mean: low + (high - low) * share,
        variance: ((high - low) ** 2 * share * (1 - share)) / (both + 1),
      };
    }
    case "normal":
      return { mean: distribution.mean, variance: distribution.sd ** 2 };
    case "lognormal": {
      const { mu, sigma } = distribution;
      return { mean: Math.exp(mu + sigma ** 2 / 2), variance: Math.expm1(sigma ** 2) * Math.exp(2 * mu + sigma ** 2) };
    }
  }
}
