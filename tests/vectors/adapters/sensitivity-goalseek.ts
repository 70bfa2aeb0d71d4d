import { goalSeek, type GoalOutcome } from "../../../src/formula/goalSeek";
import { sensitivity, type Swing } from "../../../src/formula/sensitivity";
import { figureOf } from "../../../src/formula/whatIf/question";
import { ExactRational } from "../../support/exactRational";
import { firstFault, isNear } from "../exactJudge";
import { NotExpressible } from "../notExpressible";
import type { VectorOutcome } from "../outcome";
import { driverOfInput, exactlyOnSheet, nearestNumber, sheetOfInputs, type SimpleInputs } from "../simpleModel";

interface Fraction {
  readonly rational: string;
}

interface SwingRow {
  readonly id: string;
  readonly inputs: SimpleInputs;
  readonly base: Fraction;
  readonly oneAtATime: readonly (Readonly<
    Record<"deltaLow" | "deltaHigh" | "swing" | "low(-10%)" | "high(+10%)", Fraction>
  > & {
    readonly input: string;
  })[];
  readonly tornadoOrder: readonly string[];
}

interface GoalRow {
  readonly id: string;
  readonly inputs: SimpleInputs;
  readonly baseCostPerCall?: Fraction | null;
  readonly solveFor: string;
  readonly target: string;
  readonly status: string;
  readonly value?: Fraction | null;
  readonly valueWholeCallsAtOrBelowTarget?: { readonly calls: number; readonly costPerCall: Fraction } | null;
  readonly reason?: string;
}

const HELD = { headline: "perCall", team: { kind: "held" } } as const;

/** Makes a sheet of every row of sensitivity-goalseek.json and asks for the tornado, or for what reaches the target. */
export function adapt(data: unknown): VectorOutcome[] {
  const { sensitivity: swings = [], goalSeek: goals = [] } = data as { sensitivity?: SwingRow[]; goalSeek?: GoalRow[] };
  return [
    ...swings.map((row) => outcomeOf(row.id, () => faultOfSwings(row))),
    ...goals.map((row) => outcomeOf(row.id, () => faultOfGoal(row))),
  ];
}

function outcomeOf(id: string, faultOf: () => string | null): VectorOutcome {
  try {
    const fault = faultOf();
    return fault === null ? { id, outcome: "passed" } : { id, outcome: "failed", reason: fault };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { id, outcome: error instanceof NotExpressible ? "notExpressible" : "failed", reason };
  }
}

function faultOfSwings({ inputs, base, oneAtATime, tornadoOrder }: SwingRow): string | null {
  const sheet = sheetOfInputs(inputs);
  const drivers = Object.keys(inputs).map((input) => driverOfInput(sheet, input));
  const names = new Map(drivers.map(({ id }, index) => [id, Object.keys(inputs)[index] ?? ""]));
  const tornado = sensitivity({ sheet, ...HELD }, drivers);
  if (!tornado.ok) return `there is no figure: ${tornado.error}`;
  const { costPer, swings } = tornado.value;
  const order = swings.map(({ driver }) => names.get(driver) ?? "");
  return firstFault([
    figureFault("base", costPer, base),
    order.join() === tornadoOrder.join() ? null : `the order is ${order.join(", ")}`,
    ...oneAtATime.map((expected) => {
      const swing = swings.find(({ driver }) => names.get(driver) === expected.input);
      return swing === undefined ? `no swing of ${expected.input}` : faultOfSwing(swing, expected, base);
    }),
  ]);
}

function faultOfSwing({ low, high, swing }: Swing, expected: SwingRow["oneAtATime"][number], base: Fraction) {
  const [lowest, highest] = [expected["low(-10%)"], expected["high(+10%)"]];
  // a difference is as exact as what it is a difference of
  const size = [base, lowest, highest]
    .map(({ rational }) => ExactRational.of(rational).size)
    .reduce((larger, each) => (each.isAbove(larger) ? each : larger));
  return firstFault([
    figureFault(`${expected.input} low`, low.costPer, lowest),
    figureFault(`${expected.input} high`, high.costPer, highest),
    figureFault(`${expected.input} deltaLow`, low.delta, expected.deltaLow, size),
    figureFault(`${expected.input} deltaHigh`, high.delta, expected.deltaHigh, size),
    figureFault(`${expected.input} swing`, swing, expected.swing, size),
  ]);
}

function faultOfGoal(row: GoalRow): string | null {
  const sheet = sheetOfInputs(row.inputs);
  const base = figureOf(sheet, HELD.headline);
  const driver = driverOfInput(sheet, row.solveFor);
  const answer = goalSeek({ sheet, ...HELD }, nearestNumber(ExactRational.of(row.target)), [driver]);
  if (!answer.ok) return `there is no answer: ${answer.error}`;
  const outcome = answer.value.goals[0]?.outcome;
  if (outcome === undefined) return "the driver is left out";
  const hasBase = row.baseCostPerCall !== undefined && row.baseCostPerCall !== null;
  return firstFault([
    hasBase ? figureFault("base", base.ok ? base.value : null, row.baseCostPerCall) : null,
    outcome.status === row.status ? null : `the status is ${outcome.status}: ${JSON.stringify(outcome)}`,
    row.reason === undefined ? null : reasonFault(outcome, row.reason),
    valueFault(outcome, row),
    wholeFault(outcome, row),
  ]);
}

function reasonFault(outcome: GoalOutcome, reason: string): string | null {
  const isNoEffect = outcome.status === "unreachable" && outcome.reason === "noEffect";
  return isNoEffect === reason.includes("not depend") ? null : `${JSON.stringify(outcome)} is not: ${reason}`;
}

function valueFault(outcome: GoalOutcome, { value, solveFor }: GoalRow): string | null {
  if (value === undefined || value === null || outcome.status !== "ok") return null;
  const exact = exactlyOnSheet(solveFor, value.rational);
  return nearFault("value", outcome.value, exact);
}

function wholeFault(outcome: GoalOutcome, { valueWholeCallsAtOrBelowTarget: expected }: GoalRow): string | null {
  if (expected === undefined || expected === null) return null;
  const whole = outcome.status === "ok" ? outcome.whole : null;
  if (whole === null) return "there is no whole count";
  if (whole.value !== expected.calls) return `the whole count is ${whole.value}, not ${expected.calls}`;
  return figureFault("cost per whole call", whole.costPer, expected.costPerCall);
}

function figureFault(name: string, figure: number | null, { rational }: Fraction, size?: ExactRational): string | null {
  return figure === null ? `${name} has no figure` : nearFault(name, figure, ExactRational.of(rational), size);
}

/** To within 1e-12 of the size given, or of the exact figure itself. */
function nearFault(name: string, figure: number, exact: ExactRational, size = exact.size): string | null {
  const isExact = exact.isZero && size.isZero ? figure === 0 : isNear(figure, exact, size);
  return isExact ? null : `${name} is ${figure}, not ${exact.toNumber()}`;
}
