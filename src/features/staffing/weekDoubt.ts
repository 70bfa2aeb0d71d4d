import type { OpenHours } from "../../formula/staffing/demand";
import type { WeekRead } from "../../files/in/weekOfCalls";
import { MINUTES_A_DAY } from "../../sheet/staffingTerms";
import { callsOf, openIntervalsOf } from "./ownWeek";

/** What makes a week that was read doubtful; each kind is a key of `staffing:paste.doubts`. */
export interface WeekDoubt {
  readonly kind: "midnight" | "allOutside" | "someOutside";
  /** Calls outside of opening hours. */
  readonly outside: number;
}

/** A difference that is seen: calls of each interval are kept to four digits. */
const NOTABLE = 0.005;

/** Why a week should be looked at before it is taken: no time of day in it, or calls while the centre is closed; else null. */
export function doubtOf(
  { intervalMinutes, calls, total }: Pick<WeekRead, "intervalMinutes" | "calls" | "total">,
  opening: readonly (OpenHours | null)[],
): WeekDoubt | null {
  const perDay = MINUTES_A_DAY / intervalMinutes;
  const outside =
    callsOf({ calls: [...calls] }) -
    callsOf({ calls: openIntervalsOf({ intervalMinutes, calls }, opening).map((each) => each.calls) });
  if (calls.every((count, at) => count === 0 || at % perDay === 0)) return { kind: "midnight", outside };
  if (outside <= NOTABLE * total) return null;
  return { kind: outside >= (1 - NOTABLE) * total ? "allOutside" : "someOutside", outside };
}
