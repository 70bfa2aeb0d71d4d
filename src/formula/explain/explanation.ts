import type { Cadence } from "../../sheet/schema";
import type { LineUnknown } from "../charge";
import type { Result } from "../result";
import type { CostUnit, UnitUnknown } from "../unitCosts";

/**
 * What a number in a calculation is: it decides how the number is written and which word stands with it. `price` is money
 * as it was typed, `money` and the costs are money that was worked out; `share` is 0..1.
 */
export type OperandUnit =
  | "price"
  | "money"
  | "cost"
  | "ownCost"
  | "commonCost"
  | "commonPart"
  | "volumeCost"
  | "agentCost"
  | "partCost"
  | "target"
  | "bound"
  | "rate"
  | "share"
  | "presentShare"
  | "unresolvedShare"
  | "resolvedShare"
  | "ratio"
  | "pieces"
  | "agents"
  | "hoursPerWeek"
  | "weeks"
  | "months"
  | "quarters"
  | "years"
  | "lifeMonths"
  | "calls"
  | "sales"
  | "leads"
  | "contacts"
  | "dialled"
  | "seconds"
  | "secondsPerHour"
  | "minutes"
  | "minutesPerCall"
  | "hours"
  | "atOnce"
  | "issues"
  | "callsPerIssue"
  | "firstCall"
  | "furtherCalls";

/** One number of a calculation; `currency` is set for money that is not in the sheet's currency, and for its rate. */
export interface Operand {
  readonly value: number;
  readonly unit: OperandUnit;
  readonly currency?: string;
}

/** A calculation with numbers in it: the product of `over` divided by each of `under`, or the sum of `addends`. */
export type Calculation =
  | {
      readonly kind: "ratio";
      readonly over: readonly Operand[];
      readonly under: readonly Operand[];
      readonly result: Operand;
    }
  | { readonly kind: "sum"; readonly addends: readonly Operand[]; readonly result: Operand };

/** What one step of an explanation works out; a key of the translations. */
export type StepName =
  | "figure"
  | "agentMinutes"
  | "callsPerIssue"
  | "commonPart"
  | "costOfStreams"
  | "furtherCalls"
  | "fromBottom"
  | "fromPublished"
  | "fromTop"
  | "gap"
  | "gapShare"
  | "gapShareOfBound"
  | "gapPeriod"
  | "high"
  | "average"
  | "issues"
  | "low"
  | "partEach"
  | "partShare"
  | "streamCost"
  | "streamHours"
  | "teamFollows"
  | "teamHeld"
  | "teamPart"
  | "workload";

/** One step towards a figure; `streamId` where it speaks of one workstream. */
export interface Step {
  readonly name: StepName;
  readonly calculation: Calculation;
  readonly streamId?: string;
}

/** One cost line that goes into a figure, with its own calculation where its cost is known. */
export interface ExplainedLine {
  readonly lineId: string;
  readonly cost: Result<number, LineUnknown>;
  readonly calculation: Calculation | null;
}

/** Why a figure has no explanation in numbers. */
export type ExplanationUnknown = UnitUnknown | LineUnknown | "noTarget";

/** How a figure came about: the figure, or the reason why there is none, the steps towards it and the lines that go in. */
export interface Explanation {
  readonly result: Result<Operand, ExplanationUnknown>;
  /** In the order of working out. */
  readonly steps: readonly Step[];
  readonly lines: readonly ExplainedLine[];
}

/** The word for a number of cadences. */
export const CADENCE_UNIT = {
  week: "weeks",
  month: "months",
  quarter: "quarters",
  year: "years",
} as const satisfies Readonly<Record<Cadence, OperandUnit>>;

/** A number of a calculation; money without a currency is in the sheet's. */
export function operand(value: number, unit: OperandUnit, currency?: string): Operand {
  return currency === undefined ? { value, unit } : { value, unit, currency };
}

/** A product divided by each of `under`, with the result that the statement holds. */
export function ratio(over: readonly Operand[], under: readonly Operand[], result: Operand): Calculation {
  return { kind: "ratio", over, under, result };
}

/** A sum with the result that the statement holds. */
export function total(addends: readonly Operand[], result: Operand): Calculation {
  return { kind: "sum", addends, result };
}

/** An explanation that has only a reason to give. */
export function unexplained(error: ExplanationUnknown): Explanation {
  return { result: { ok: false, error }, steps: [], lines: [] };
}

/** An explanation whose figure is what its last step results in. */
export function explained(steps: readonly Step[], result: Operand, lines: readonly ExplainedLine[] = []): Explanation {
  return { result: { ok: true, value: result }, steps, lines };
}

/** What the units of a cost are counted in. */
export const COUNT_UNIT = {
  perCall: "calls",
  perSale: "sales",
  perLead: "leads",
  perContact: "contacts",
} as const satisfies Readonly<Record<CostUnit, OperandUnit>>;
