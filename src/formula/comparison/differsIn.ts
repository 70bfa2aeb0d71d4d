import type { CostSheet } from "../../sheet/schema";
import { perPeriod } from "../period";
import { groupOf } from "./alignedSheets";
import { COUNTS, countOf, type Aspect } from "./mixedSheet";

/** Whether two aligned sheets in one currency differ in an aspect, counts being held to the same length of time. */
export function differsIn(from: CostSheet, to: CostSheet, aspect: Aspect): boolean {
  return JSON.stringify(partOf(from, to, aspect)) !== JSON.stringify(partOf(to, from, aspect));
}

/** What a sheet says on an aspect; of workstreams that the other lacks, only that they are there. */
function partOf(sheet: CostSheet, other: CostSheet, aspect: Aspect): unknown {
  const { work, costs, rates, period, team, sharing, repeatCalls } = sheet;
  const common = work.filter(({ id }) => other.work.some((stream) => stream.id === id));
  const shared = inOrder(common);
  switch (aspect) {
    case "volume":
      return inOrder(work).map((stream) => [
        stream.id,
        ...COUNTS.map((count) => {
          const own = countOf(stream, count);
          return own === null ? null : perPeriod(own, period.length, "year");
        }),
      ]);
    case "handlingTime":
      return shared.map((stream) => [stream.handleSeconds, "concurrency" in stream ? stream.concurrency : null]);
    case "team":
      return [team.agents, team.paidHoursPerWeek, team.shrinkage];
    case "rates":
      return Object.entries(rates)
        .filter(([code]) => Object.hasOwn(other.rates, code))
        .toSorted();
    case "period":
      return [period.length, period.start];
    case "sharing":
      return [
        sharing.by,
        Object.entries(sharing.weights).toSorted(),
        shared.map((stream) => (stream.kind === "outbound" ? stream.pricedPer : null)),
        repeatCalls.model,
      ];
    default:
      return inOrder(costs.filter((line) => groupOf(line) === aspect)).map(
        ({ amount, quantity, currency, category, basis, for: bearer }) => [
          amount,
          quantity,
          currency,
          category,
          basis,
          bearer,
        ],
      );
  }
}

function inOrder<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
