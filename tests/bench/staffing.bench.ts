import { Bench } from "tinybench";
import { equalServiceOfWeek, serviceOfTeam } from "../../src/formula/staffing/equalService";
import { erlangA } from "../../src/formula/staffing/erlangA";
import { frontier, frontierLevels } from "../../src/formula/staffing/frontier";
import { leastAgents } from "../../src/formula/staffing/leastAgents";
import { requirementOfWeek, type WeekOfService } from "../../src/formula/staffing/requirementOfWeek";
import type { ServiceTargets } from "../../src/formula/staffing/targets";
import type { CostSheet } from "../../src/sheet/schema";
import { STAFFING_START } from "../../src/sheet/staffingStart";
import { staffingWork, type StaffingAnswer } from "../../src/workers/staffingWork";
import { stepwise } from "../../src/workers/stepwise";
import { staffedCentre } from "../support/staffedCentre";

/** Loads in erlangs; from each to the next, time may grow tenfold at most. */
const LOADS = [10, 100, 1_000, 10_000] as const;
/** What the answer of one interval may take at 100 erlangs, in microseconds. */
const BUDGET_OF_INTERVAL = 50;
/** What 60 levels of a week of 336 different intervals may take, in milliseconds. */
const BUDGET_OF_FRONTIER = 150;

const QUEUE = { handleSeconds: 180, patienceSeconds: 300, withinSeconds: 20 };
const TARGETS: ServiceTargets = {
  serviceLevel: { share: 0.8, definition: "ofArriving" },
  meanWaitSeconds: null,
  abandonment: null,
  occupancy: null,
};

/** Times one interval over growing loads and a week of intervals that are all different, and prints medians and budgets. */
export async function bench(): Promise<void> {
  await benchInterval();
  await benchWeek();
}

async function benchInterval(): Promise<void> {
  const timing = new Bench({ time: 300, warmupTime: 150 });
  for (const load of LOADS) {
    timing.add(`${load}: figures`, () => erlangA({ ...QUEUE, load, agents: load }));
    timing.add(`${load}: overloaded`, () => erlangA({ ...QUEUE, load, agents: load * 0.7 }));
    timing.add(`${load}: fewest agents`, () => leastAgents({ ...QUEUE, load }, TARGETS));
    timing.add(`${load}: fewest agents, Erlang C`, () =>
      leastAgents({ ...QUEUE, load, patienceSeconds: Infinity }, TARGETS),
    );
  }
  await timing.run();
  console.table(
    LOADS.map((load, index) => {
      const time = (figure: string, of: number = load) => microseconds(timing, `${of}: ${figure}`);
      const fewest = time("fewest agents");
      const before = LOADS[index - 1];
      const growth = before === undefined ? null : fewest / time("fewest agents", before);
      return {
        "erlangs (microseconds, median)": load,
        figures: time("figures"),
        overloaded: time("overloaded"),
        "fewest agents": fewest,
        "Erlang C": time("fewest agents, Erlang C"),
        "times the load before": growth === null ? "" : `${growth.toFixed(1)}: ${growth <= 10 ? "ok" : "over budget"}`,
        budget: load === 100 ? `${BUDGET_OF_INTERVAL}: ${fewest <= BUDGET_OF_INTERVAL ? "ok" : "over budget"}` : "",
      };
    }),
  );
}

async function benchWeek(): Promise<void> {
  const { week, centre } = weekOfDifferentIntervals();
  const timing = new Bench({ time: 1_500, warmupTime: 500 });
  const settings = {
    levels: frontierLevels(60),
    targets: TARGETS,
    definition: "ofArriving" as const,
    lostCallPrice: () => 20,
    teamHours: centre.teamHours,
  };
  timing.add("fewest agents", () => requirementOfWeek(week, TARGETS, "ofArriving"));
  timing.add("team", () => serviceOfTeam(equalServiceOfWeek(week, "ofArriving"), centre.teamHours));
  timing.add("frontier", () => frontier(week, centre.costOf, settings));
  timing.add("answer", () => answerOf(centre.sheet));
  await timing.run();
  const milliseconds = microseconds(timing, "frontier") / 1_000;
  const whole = microseconds(timing, "answer") / 1_000;
  const judged = (time: number) => `${BUDGET_OF_FRONTIER}: ${time <= BUDGET_OF_FRONTIER ? "ok" : "over budget"}`;
  console.table({
    "a week of 336 intervals (milliseconds, median)": {
      "fewest agents": microseconds(timing, "fewest agents") / 1_000,
      "service of the team": microseconds(timing, "team") / 1_000,
      "frontier of 60 levels": milliseconds,
      budget: judged(milliseconds),
      "all of it, and the need if nobody hung up": whole,
      "budget of all": judged(whole),
    },
  });
}

/** What the worker of the view is asked, with nothing left out. */
function answerOf(sheet: CostSheet): StaffingAnswer {
  const work = stepwise(staffingWork)({ sheet });
  while (!work.isDone()) work.step();
  const answer = work.result();
  if (!answer.need.ok || !answer.otherModel.ok || !answer.team.ok || !answer.frontier.ok) throw new Error("no answer");
  return answer;
}

/** Loads from 50 to 150 erlangs, no two alike, so that nothing is worked out for two intervals at once. */
function weekOfDifferentIntervals(): { week: WeekOfService; centre: ReturnType<typeof staffedCentre> } {
  const intervals = Array.from({ length: 336 }, (_, index) => {
    const load = 50 + (100 * index) / 335;
    return {
      day: Math.floor(index / 48),
      startMinute: 30 * (index % 48),
      openMinutes: 30,
      calls: 10 * load,
      load,
    };
  });
  const calls = intervals.reduce((sum, interval) => sum + interval.calls, 0);
  const centre = staffedCentre({
    team: { agents: 600, paidHoursPerWeek: 37, shrinkage: 0.3 },
    staffing: {
      ...STAFFING_START,
      opening: Array.from({ length: 7 }, () => ({ opens: 0, closes: 1_440 })),
      profile: { kind: "own", intervalMinutes: 30, calls: intervals.map((interval) => interval.calls) },
      patienceSeconds: QUEUE.patienceSeconds,
      lostCall: { kind: "price", price: 20 },
    },
    work: [
      {
        kind: "inbound",
        id: "in",
        name: "",
        handleSeconds: 180,
        offered: calls,
        handled: calls,
        resolvedFirstTime: null,
      },
    ],
  });
  return { week: { intervals, ...QUEUE }, centre };
}

function microseconds(timing: Bench, name: string): number {
  const result = timing.tasks.find((task) => task.name === name)?.result;
  if (result?.state !== "completed") throw new Error(`not measured: ${name}`);
  return Number((result.latency.p50 * 1_000).toFixed(2));
}
