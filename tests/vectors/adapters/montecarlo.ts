import { quantileOf, sampleMoments, shareWithin } from "../../../src/formula/uncertainty/summary";
import { firstFault } from "../exactJudge";
import { drawModel, type ModelInput } from "../montecarloModel";
import { NotExpressible } from "../notExpressible";
import type { VectorOutcome } from "../outcome";

type Exact = string | number | null | undefined;

interface Model {
  readonly id: string;
  readonly expression: string;
  readonly inputs: Readonly<Record<string, ModelInput>>;
  readonly correlations?: unknown;
  readonly exact: {
    readonly mean?: Exact;
    readonly variance?: Exact;
    readonly sd?: Exact;
    readonly quantiles?: Readonly<Record<string, Exact>>;
    readonly probabilities?: readonly {
      readonly from: Exact;
      readonly to: Exact;
      readonly probability: string;
      readonly sePerSqrtN?: Exact;
    }[];
  };
  readonly standardErrorTimesSqrtN?: {
    readonly mean?: Exact;
    readonly variance?: Exact;
    readonly quantiles?: Readonly<Record<string, Exact>>;
  };
}

/** As many draws as a manager can ask for. */
const DRAWS = 1_000_000;
const SEED = 1;
/** Standard errors by which an estimate may be off: see `definitions` of montecarlo.json. */
const STANDARD_ERRORS = 5;
/** Where nothing is uncertain, only the last digits may differ. */
const ROUNDING = 1e-12;

/** Draws every model of montecarlo.json a million times and holds what comes out against the exact answers. */
export function adapt(data: unknown): VectorOutcome[] {
  return (data as { models: Model[] }).models.map((model): VectorOutcome => {
    const { id } = model;
    try {
      const fault = faultOf(model);
      return fault === null ? { id, outcome: "passed" } : { id, outcome: "failed", reason: fault };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { id, outcome: error instanceof NotExpressible ? "notExpressible" : "failed", reason };
    }
  });
}

function faultOf({ expression, inputs, exact, correlations, standardErrorTimesSqrtN: errors = {} }: Model) {
  if (correlations !== undefined) throw new NotExpressible("ranges are drawn independently of one another");
  const sorted = drawModel(expression, inputs, SEED, DRAWS).sort();
  if (Number.isNaN(sorted.at(-1))) return "a draw is not a number";
  const { mean, variance } = sampleMoments(sorted);
  const sd = Number(exact.sd);
  return firstFault([
    isNothing(exact.variance) ? spreadFault(sorted) : null,
    estimateFault("mean", mean, exact.mean, errors.mean),
    estimateFault("variance", variance, exact.variance, errors.variance),
    // the standard error of a standard deviation follows from that of the variance
    sd > 0 && known(errors.variance)
      ? estimateFault("sd", Math.sqrt(variance), exact.sd, Number(errors.variance) / (2 * sd))
      : null,
    ...Object.entries(exact.quantiles ?? {}).map(([name, value]) => {
      const probability = Number(name.replace(/^[PQ]/i, "")) / 100;
      const error = errors.quantiles?.[name] ?? (isNothing(exact.variance) ? 0 : null);
      return estimateFault(name, quantileOf(sorted, probability), value, error);
    }),
    ...(exact.probabilities ?? []).map(({ from, to, probability, sePerSqrtN }) => {
      const { value } = shareWithin(sorted, known(from) ? Number(from) : null, known(to) ? Number(to) : null);
      const exactly = Number(probability);
      const error = known(sePerSqrtN) ? sePerSqrtN : Math.sqrt(exactly * (1 - exactly));
      return estimateFault(`P[${String(from)}, ${String(to)}]`, value, probability, error);
    }),
  ]);
}

/** Null where there is no exact answer or no standard error to judge by. */
function estimateFault(name: string, estimate: number, exact: Exact, errorTimesSqrtN: Exact): string | null {
  if (!known(exact) || !known(errorTimesSqrtN)) return null;
  const allowed = (STANDARD_ERRORS * Number(errorTimesSqrtN)) / Math.sqrt(DRAWS) + ROUNDING * Math.abs(Number(exact));
  const off = Math.abs(estimate - Number(exact));
  return off <= allowed ? null : `${name} is ${estimate}, not ${String(exact)} (off by ${off}, allowed ${allowed})`;
}

function spreadFault(sorted: Float64Array): string | null {
  return sorted[0] === sorted.at(-1) ? null : `from ${sorted[0]} to ${sorted.at(-1)}, where nothing is uncertain`;
}

function known(value: Exact): value is string | number {
  return value !== null && value !== undefined;
}

function isNothing(value: Exact): boolean {
  return known(value) && Number(value) === 0;
}
