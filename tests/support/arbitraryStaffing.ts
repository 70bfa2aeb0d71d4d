import fc from "fast-check";
import { BOUNDS } from "../../src/sheet/limits";
import type { StaffingPlan } from "../../src/sheet/staffing";
import { INTERVAL_MINUTES, PROFILE_NAMES, SERVICE_LEVEL_DEFINITIONS } from "../../src/sheet/staffingTerms";

const number = (max: number) => fc.double({ min: 0, max, noNaN: true }).map((value) => value + 0);
const share = fc.option(number(1));
const seconds = fc.option(number(BOUNDS.waitSeconds));
const minutes = fc.constantFrom(...INTERVAL_MINUTES);
const openHours = fc
  .uniqueArray(fc.integer({ min: 0, max: 1_440 }), { minLength: 2, maxLength: 2 })
  .map(([one = 0, other = 0]) => ({ opens: Math.min(one, other), closes: Math.max(one, other) }));
const ownProfile = minutes.chain((intervalMinutes) => {
  const length = (7 * 1_440) / intervalMinutes;
  return fc.record({
    kind: fc.constant("own" as const),
    intervalMinutes: fc.constant(intervalMinutes),
    // a short pattern over and over, so that sheets stay quick to make
    calls: fc
      .array(number(BOUNDS.count), { minLength: 1, maxLength: 5 })
      .map((pattern) => Array.from({ length }, (_, index) => pattern[index % pattern.length] ?? 0)),
  });
});

/** Valid plans of every kind; linked ones only where asked for, since the agents of a linked sheet are no number of their own. */
export function arbitraryStaffing({ isLinked = false } = {}): fc.Arbitrary<StaffingPlan> {
  return fc.record({
    link: isLinked ? fc.record({ typedAgents: fc.option(number(BOUNDS.count)) }) : fc.constant(null),
    intervalMinutes: minutes,
    opening: fc.array(fc.option(openHours), { minLength: 7, maxLength: 7 }),
    profile: fc.oneof(
      fc.record({ kind: fc.constant("offered" as const), name: fc.constantFrom(...PROFILE_NAMES) }),
      ownProfile,
    ),
    peakFactor: fc.option(number(BOUNDS.peakFactor)),
    model: fc.constantFrom("erlangA", "erlangC"),
    patienceSeconds: seconds,
    measured: fc.record({ abandonment: share, meanWaitSeconds: seconds }),
    withinSeconds: seconds,
    targets: fc.record({
      serviceLevel: share,
      definition: fc.constantFrom(...SERVICE_LEVEL_DEFINITIONS),
      meanWaitSeconds: seconds,
      abandonment: share,
      occupancy: share,
    }),
    lostCall: fc.option(
      fc.oneof(
        fc.record({ kind: fc.constant("price" as const), price: fc.option(number(BOUNDS.amount)) }),
        fc.record({ kind: fc.constant("callsAgain" as const), share }),
      ),
    ),
  });
}
