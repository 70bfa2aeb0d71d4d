import {
  lognormalOfMoments,
  lognormalOfPercentiles,
  normalOfPercentiles,
  type Distribution,
} from "../../src/formula/uncertainty/distribution";
import type { UncertainNumber } from "../../src/formula/uncertainty/range";
import { samplerOf } from "../../src/formula/uncertainty/sampler";
import { readExpression } from "./expression";
import { NotExpressible } from "./notExpressible";

/** An input of a model: a number, or a distribution by name with its parameters. */
export type ModelInput = number | string | Readonly<Record<string, number | string>>;

/** Draws at a time. */
const BLOCK = 1_024;
/** No field holds these inputs, so nothing bounds them. */
const UNBOUNDED = { least: -Infinity, most: Infinity, isWhole: false };

/** Figures of a model, drawn with the sampler that draws the numbers of a sheet. */
export function drawModel(
  expression: string,
  inputs: Readonly<Record<string, ModelInput>>,
  seed: number,
  draws: number,
): Float64Array {
  const names = Object.keys(inputs);
  const row = new Map<string, number>();
  const drawn = names.flatMap((name) => {
    const input = inputs[name] ?? Number.NaN;
    const distribution = typeof input === "object" ? distributionOf(input) : Number(input);
    if (typeof distribution === "number") {
      row.set(name, distribution);
      return [];
    }
    // a place that no other input of the model has, so that its stream is its own
    const number: UncertainNumber = { of: { kind: "rate", currency: name }, distribution, bounds: UNBOUNDED };
    return [{ name, sampler: samplerOf(seed, number), values: new Float64Array(BLOCK) }];
  });
  const figureOf = readExpression(expression, names);
  const figures = new Float64Array(draws);
  const probabilities = new Float64Array(BLOCK);
  for (let from = 0; from < draws; from += BLOCK) {
    const count = Math.min(BLOCK, draws - from);
    for (const { sampler, values } of drawn) sampler.fill(values, probabilities, count);
    for (let index = 0; index < count; index++) {
      for (const { name, values } of drawn) row.set(name, values[index] ?? Number.NaN);
      figures[from + index] = figureOf(row);
    }
  }
  return figures;
}

const P5 = ["P5", "p5", "P05", "p05"];
const P95 = ["P95", "p95"];
/** The mean of a lognormal itself, not of its logarithm, which is mu. */
const MEAN = ["mean", "m", "arithmeticMean"];

/** The distribution of an input, or a number for one that is fixed, by whichever parameters say it. */
function distributionOf(input: Readonly<Record<string, number | string>>): Distribution | number {
  const has = (names: readonly string[]) => names.some((name) => input[name] !== undefined);
  const get = (names: readonly string[]): number => {
    const name = names.find((each) => input[each] !== undefined);
    if (name === undefined) throw new NotExpressible(`an input without ${names.join(" or ")}`);
    return Number(input[name]);
  };
  const low = () => get(["min", "low"]);
  const high = () => get(["max", "high"]);
  const likely = () => get(["mode", "likely"]);
  switch (String(input["dist"]).toLowerCase()) {
    case "constant":
    case "fixed":
      return get(["value"]);
    case "uniform":
      return { kind: "uniform", low: low(), high: high() };
    case "triangular":
      return { kind: "triangular", low: low(), likely: likely(), high: high() };
    case "pert": {
      const likelyWeight = has(["lambda"]) ? get(["lambda"]) : 4;
      return { kind: "pert", low: low(), likely: likely(), high: high(), likelyWeight };
    }
    case "normal":
      if (has(P5)) return normalOfPercentiles(get(P5), get(P95));
      return { kind: "normal", mean: get(["mean", "mu"]), sd: get(["sd", "sigma"]) };
    case "lognormal":
      if (has(P5)) return lognormalOfPercentiles(get(P5), get(P95));
      if (has(MEAN)) return lognormalOfMoments(get(MEAN), get(["sd", "s", "arithmeticSd"]));
      return {
        kind: "lognormal",
        mu: has(["median"]) ? Math.log(get(["median"])) : get(["mu"]),
        sigma: get(["sigma"]),
      };
    default:
      throw new NotExpressible(`a distribution ${String(input["dist"])}`);
  }
}
