import type { CostSheet } from "../../sheet/schema";
import { centreFigures, headlineFigures, type Figure } from "../figures";
import type { Headline, HeadlineKind } from "../headlines";
import { quotient } from "../quotient";
import { err, ok, type Result } from "../result";
import type { CostStatement } from "../statement";
import { contactSeconds, contactsOf } from "../workload";
import type { LeverChain } from "./chain";

/** A figure today and after all levers. */
export interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

/** What a table of today and after shows for the whole centre. */
export interface CentreBeforeAfter {
  readonly totalCost: BeforeAfter<number>;
  /** Lines without a cost: while there are any, the total is "so far". */
  readonly unfinishedLines: BeforeAfter<number>;
  readonly agents: BeforeAfter<Result<number, "noAgents">>;
  readonly occupancy: BeforeAfter<Figure>;
  readonly workloadHours: BeforeAfter<Figure>;
  readonly headlines: readonly HeadlineBeforeAfter[];
}

/** The same for the streams behind one headline. */
export interface HeadlineBeforeAfter {
  readonly kind: HeadlineKind;
  readonly costPer: BeforeAfter<Headline["costPer"]>;
  /** Calls handled, sales or leads. */
  readonly count: BeforeAfter<Headline["count"]>;
  /** Mean of the streams, by contacts. */
  readonly handleSeconds: BeforeAfter<Figure>;
  /** Null for sales and leads. */
  readonly costPerResolvedIssue: BeforeAfter<Figure> | null;
}

/** Every figure that levers move, before and after. */
export function beforeAndAfter({ before, steps }: LeverChain): CentreBeforeAfter {
  const after = steps.at(-1) ?? before;
  const both = <T>(figureOf: (sheet: CostSheet, statement: CostStatement) => T): BeforeAfter<T> => ({
    before: figureOf(before.sheet, before.statement),
    after: figureOf(after.sheet, after.statement),
  });
  const centre = both(centreFigures);
  return {
    totalCost: both((_, { total }) => total),
    unfinishedLines: both((_, { unfinishedLines }) => unfinishedLines),
    agents: both(({ team }) => (team.agents === null ? err("noAgents") : ok(team.agents))),
    occupancy: { before: centre.before.occupancy, after: centre.after.occupancy },
    workloadHours: { before: centre.before.workloadHours, after: centre.after.workloadHours },
    // levers change neither the kinds of the streams nor their order, so the headlines are the same ones
    headlines: before.statement.headlines.map((today, index): HeadlineBeforeAfter => {
      const then = after.statement.headlines[index] ?? today;
      const figures = {
        before: headlineFigures(before.sheet, before.statement, today),
        after: headlineFigures(after.sheet, after.statement, then),
      };
      const { costPerResolvedIssue: resolvedBefore } = figures.before;
      const { costPerResolvedIssue: resolvedAfter } = figures.after;
      return {
        kind: today.kind,
        costPer: { before: today.costPer, after: then.costPer },
        count: { before: today.count, after: then.count },
        handleSeconds: both((sheet) => meanHandleSeconds(sheet, today.streamIds)),
        costPerResolvedIssue:
          resolvedBefore === null || resolvedAfter === null ? null : { before: resolvedBefore, after: resolvedAfter },
      };
    }),
  };
}

/** Mean handling time of streams, by contacts; a single stream's own, also when it had no contact. */
function meanHandleSeconds({ work }: CostSheet, streamIds: readonly string[]): Figure {
  const streams = work.filter(({ id }) => streamIds.includes(id));
  const [only] = streams;
  if (only !== undefined && streams.length === 1) {
    return only.handleSeconds === null ? err("noHandlingTime") : ok(only.handleSeconds);
  }
  let seconds = 0;
  let contacts = 0;
  for (const stream of streams) {
    const lasted = contactSeconds(stream);
    if (!lasted.ok) return lasted;
    seconds += lasted.value;
    contacts += contactsOf(stream) ?? 0;
  }
  const mean = quotient(seconds, contacts);
  return mean === null ? err("zeroCalls") : ok(mean);
}
