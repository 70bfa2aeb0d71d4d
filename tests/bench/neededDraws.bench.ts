import { numberAt, withNumberAt } from "../../src/formula/numberPlace";
import { checkRange, type UncertainNumber } from "../../src/formula/uncertainty/range";
import { startSimulation } from "../../src/formula/uncertainty/simulation";
import { questionOf } from "../../src/formula/whatIf/question";
import { boundsAt } from "../../src/sheet/boundsAt";
import type { NumberPlace } from "../../src/sheet/numberPlace";
import type { CostSheet } from "../../src/sheet/schema";
import type { StaffingPlan } from "../../src/sheet/staffing";
import { linkedOffice } from "../support/plannedSheets";

const DRAWS = 100_000;
/** Calls of a large centre in those of the small one. */
const LARGE = 400;
/** Draws that are timed; the time of all is told from them, since each takes the same work. */
const TIMED = 2_000;

const ROUND_THE_CLOCK: Partial<StaffingPlan> = {
  opening: Array.from({ length: 7 }, () => ({ opens: 0, closes: 1_440 })),
  profile: {
    kind: "own",
    intervalMinutes: 30,
    // no two intervals alike, so that nothing is worked out for two at once
    calls: Array.from({ length: 336 }, (_, place) => 100 + ((place * 97) % 336)),
  },
};

const CALLS: NumberPlace = { kind: "work", stream: "in", field: "offered" };
const HANDLED: NumberPlace = { kind: "work", stream: "in", field: "handled" };
const SECONDS: NumberPlace = { kind: "work", stream: "in", field: "handleSeconds" };
const RENT: NumberPlace = { kind: "line", line: "rest", field: "amount" };

/** Times draws of a sheet whose agents are the need of its plan: each is a week of its own that is staffed anew. */
export function bench(): void {
  const plans: readonly (readonly [string, Partial<StaffingPlan>, number])[] = [
    ["office hours", { profile: { kind: "offered", name: "officeHours" } }, 1],
    ["336 intervals, all different", ROUND_THE_CLOCK, 1],
    ["336 intervals, all different, of some 500 erlangs", ROUND_THE_CLOCK, LARGE],
  ];
  const drawn: readonly (readonly [string, readonly NumberPlace[]])[] = [
    ["rent", [RENT]],
    ["calls", [CALLS, RENT]],
    ["calls and handling time", [CALLS, SECONDS, RENT]],
  ];
  console.table(
    plans.flatMap(([plan, changed, times]) =>
      drawn.map(([numbers, places]) => {
        const seconds = secondsOf(withCalls(planned(changed), times), places);
        return {
          plan,
          drawn: numbers,
          "microseconds a draw": Number(((seconds * 1e6) / TIMED).toFixed(1)),
          "seconds for 100,000": Number(((seconds * DRAWS) / TIMED).toFixed(1)),
        };
      }),
    ),
  );
}

function planned(changed: Partial<StaffingPlan>): CostSheet {
  const { staffing } = linkedOffice;
  if (staffing === null) throw new Error("the office has a plan");
  return { ...linkedOffice, staffing: { ...staffing, ...changed } };
}

/** The sheet with so many times its calls. */
function withCalls(sheet: CostSheet, times: number): CostSheet {
  const offered = (numberAt(sheet, CALLS) ?? Number.NaN) * times;
  return withNumberAt(withNumberAt(sheet, CALLS, offered), HANDLED, offered);
}

function secondsOf(sheet: CostSheet, places: readonly NumberPlace[]): number {
  const numbers = places.map((of): UncertainNumber => {
    const today = numberAt(sheet, of) ?? Number.NaN;
    const range = checkRange({ of, shape: "uniform", low: 0.9 * today, high: 1.1 * today }, boundsAt(of));
    if (!range.ok) throw new Error(range.error);
    return range.value;
  });
  const question = questionOf({ sheet, headline: "perCall" });
  const simulation = startSimulation({ question, numbers, seed: 1, draws: 2 * TIMED, band: null, target: null });
  simulation.advance(TIMED); // the first are slower, until the code is compiled
  // time of the processor, which another process on the machine does not lengthen
  const start = process.cpuUsage();
  simulation.advance(TIMED);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
