import * as z from "zod/mini";
import { BOUNDS } from "./limits";
import { numberPlaceSchema } from "./numberPlace";
import { LARGEST_SEED, MOST_DRAWS, MOST_RANGES } from "./rangeLimits";

/** In the unit of the number that the range is of; beyond its bounds too, since a range may reach over the edge. */
const bound = z.nullable(z.number().check(z.minimum(-BOUNDS.amount), z.maximum(BOUNDS.amount)));

/**
 * How uncertain a number of the sheet is. `low` and `high` are the ends that it never passes, `p5` and `p95` what it stays
 * above, and below, in 19 of 20 cases. Null is not yet typed. What no distribution can have (low above high) is held as it
 * was typed and refused by name when it is used: see `src/formula/uncertainty/range.ts`.
 */
export const rangeSchema = z.discriminatedUnion("shape", [
  z.strictObject({ of: numberPlaceSchema, shape: z.literal("uniform"), low: bound, high: bound }),
  z.strictObject({
    of: numberPlaceSchema,
    shape: z.enum(["triangular", "pert"]),
    low: bound,
    likely: bound,
    high: bound,
  }),
  z.strictObject({ of: numberPlaceSchema, shape: z.enum(["normal", "lognormal"]), p5: bound, p95: bound }),
]);

/** The ranges of a sheet: at most one of each number. Whether the numbers are there is for whoever holds the sheet to say. */
export const rangesSchema = z.array(rangeSchema).check(
  z.maxLength(MOST_RANGES),
  z.refine((ranges) => new Set(ranges.map(placeText)).size === ranges.length),
);

/** How the ranges of a sheet are tried out: the seed makes the draws the same for everyone who opens the sheet. */
export const simulationSchema = z.strictObject({
  seed: z.int().check(z.minimum(0), z.maximum(LARGEST_SEED)),
  draws: z.int().check(z.minimum(1), z.maximum(MOST_DRAWS)),
});

/** How uncertain one number of the sheet is: see `rangeSchema`. */
export type NumberRange = z.infer<typeof rangeSchema>;
/** The shape of a distribution, as a manager names it. */
export type RangeShape = NumberRange["shape"];
/** Seed and number of draws: see `simulationSchema`. */
export type SimulationSettings = z.infer<typeof simulationSchema>;

/** The same text for the same place: what the schema has read has its keys in the schema's order, however they were written. */
function placeText({ of }: NumberRange): string {
  return JSON.stringify(of);
}
