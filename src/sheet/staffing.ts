import * as z from "zod/mini";
import { BOUNDS } from "./limits";
import {
  DAYS_A_WEEK,
  INTERVAL_MINUTES,
  MINUTES_A_DAY,
  PROFILE_NAMES,
  SERVICE_LEVEL_DEFINITIONS,
} from "./staffingTerms";

const count = z.number().check(z.minimum(0), z.maximum(BOUNDS.count));
const share = z.nullable(z.number().check(z.minimum(0), z.maximum(1)));
const seconds = z.nullable(z.number().check(z.minimum(0), z.maximum(BOUNDS.waitSeconds)));
const minuteOfDay = z.int().check(z.minimum(0), z.maximum(MINUTES_A_DAY));
const intervalMinutes = z.literal(INTERVAL_MINUTES);

const openHours = z
  .strictObject({ opens: minuteOfDay, closes: minuteOfDay })
  .check(z.refine(({ opens, closes }) => opens < closes));

const profile = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("offered"), name: z.enum(PROFILE_NAMES) }),
  z
    .strictObject({ kind: z.literal("own"), intervalMinutes, calls: z.array(count) })
    .check(z.refine(({ intervalMinutes: each, calls }) => calls.length === (DAYS_A_WEEK * MINUTES_A_DAY) / each)),
]);

const lostCall = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("price"),
    price: z.nullable(z.number().check(z.minimum(0), z.maximum(BOUNDS.amount))),
  }),
  z.strictObject({ kind: z.literal("callsAgain"), share }),
]);

/**
 * How the phone work of a sheet is staffed. `null` in place of it: nothing was entered yet, and `STAFFING_START` is shown.
 * `opening` has seven days from Monday, null is closed. `calls` of an own profile has one entry for each interval of a whole
 * week from Monday midnight; only their ratios matter, since how many calls come is what the sheet says. `patienceSeconds`
 * is the mean patience that was entered; while it is null it is estimated from what was `measured`. `link` says that
 * `team.agents` is the need of this plan; it then holds the number that was typed before, for when it is undone.
 */
export const staffingSchema = z.strictObject({
  link: z.nullable(z.strictObject({ typedAgents: z.nullable(count) })),
  intervalMinutes,
  opening: z.array(z.nullable(openHours)).check(z.length(DAYS_A_WEEK)),
  profile,
  peakFactor: z.nullable(z.number().check(z.minimum(0), z.maximum(BOUNDS.peakFactor))),
  model: z.enum(["erlangA", "erlangC"]),
  patienceSeconds: seconds,
  measured: z.strictObject({ abandonment: share, meanWaitSeconds: seconds }),
  withinSeconds: seconds,
  targets: z.strictObject({
    serviceLevel: share,
    definition: z.enum(SERVICE_LEVEL_DEFINITIONS),
    meanWaitSeconds: seconds,
    abandonment: share,
    occupancy: share,
  }),
  lostCall: z.nullable(lostCall),
});

/** How the phone work is staffed: see `staffingSchema`. */
export type StaffingPlan = z.infer<typeof staffingSchema>;
