import { NotExpressible } from "../notExpressible";
import type { VectorOutcome } from "../outcome";
import {
  attrition,
  costPerContact,
  costPerMinute,
  costPerProductiveHour,
  costPerSale,
  onCost,
  outsourcedCalls,
} from "../workedCosts";
import { Inputs, type WorkedExample, type WorkedFigures } from "../workedExample";
import { curveWithoutLoss, queueWithLoss, queueWithoutLoss, staffWithoutLoss } from "../workedStaffing";
import { agentsForShrinkage, costPerResolution, danishOnCost, repeatCallsSaved, shrinkage } from "../workedTimes";
import { efficiencySaving, selfServiceSaving } from "../workedWhatIfs";

/** How each kind of published example is said by a sheet and its figures. */
const CALCULATIONS: Readonly<Record<string, (inputs: Inputs, example: WorkedExample) => WorkedFigures>> = {
  cost_per_call: costPerContact,
  cost_per_contact: costPerContact,
  cost_per_minute: costPerMinute,
  cost_per_productive_hour: costPerProductiveHour,
  outsourced_call_cost: outsourcedCalls,
  on_cost: onCost,
  dk_on_cost: danishOnCost,
  cost_per_resolution: costPerResolution,
  calls_per_resolution: costPerResolution,
  fcr_saving: repeatCallsSaved,
  shrinkage,
  shrinkage_staffing: agentsForShrinkage,
  attrition_cost: attrition,
  outbound_funnel: costPerSale,
  efficiency_saving: efficiencySaving,
  self_service_saving: selfServiceSaving,
  erlang_c: queueWithoutLoss,
  erlang_c_curve: curveWithoutLoss,
  erlang_c_staffing: staffWithoutLoss,
  erlang_a: queueWithLoss,
};

/** Why other kinds cannot be said. */
const REASONS: Readonly<Record<string, string>> = {
  abandonment: "a sheet says how many calls were handled, not how many were abandoned",
  adherence: "adherence is not a figure of a cost sheet",
};

/** Says every example of worked-examples.json by a sheet and holds its figures against the published ones. */
export function adapt(data: unknown): VectorOutcome[] {
  const examples = Array.isArray(data) ? data : (data as { cases: unknown[] }).cases;
  return (examples as WorkedExample[]).map((example): VectorOutcome => {
    try {
      return outcomeOf(example);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { id: example.id, outcome: error instanceof NotExpressible ? "notExpressible" : "failed", reason };
    }
  });
}

function outcomeOf(example: WorkedExample): VectorOutcome {
  const { id, kind } = example;
  const calculate = CALCULATIONS[kind];
  if (calculate === undefined) throw new NotExpressible(REASONS[kind] ?? `a cost sheet has no figure for ${kind}`);
  const inputs = new Inputs(example);
  const figures = calculate(inputs, example);
  const expected = { ...oneByOne(example.expected), ...computedInNote(example) };
  const checked = Object.entries(expected).filter(([name]) => name in figures);
  if (checked.length === 0) throw new NotExpressible(`no figure is called ${Object.keys(expected).join(" or ")}`);
  for (const [name, published] of checked) {
    const figure = figures[name] ?? null;
    if (typeof published !== "number" || !isAsPublished(figure, published, name, example.note ?? "")) {
      return { id, outcome: "failed", reason: `${name} is ${figure}, not ${String(published)}` };
    }
  }
  const left = Object.keys(expected).filter((name) => !(name in figures));
  if (left.length === 0) return { id, outcome: "passed" };
  return { id, outcome: "passed", reason: `without ${left.join(", ")}, which no sheet says` };
}

/** Expected lists as figures of their own, under the names that `listed` gives them. */
function oneByOne(expected: WorkedExample["expected"]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(expected).flatMap(([name, value]) =>
      Array.isArray(value) ? value.map((entry: unknown, index) => [`${name}[${index}]`, entry]) : [[name, value]],
    ),
  );
}

/** A cost per sale that stands in the note alone: "(400+500)/4 = 225 computed". */
function computedInNote({ kind, note = "" }: WorkedExample): WorkedFigures {
  const computed = /= ([\d.]+) computed/.exec(note)?.[1];
  return kind === "outbound_funnel" && computed !== undefined ? { cost_per_sale: Number(computed) } : {};
}

/**
 * Within the tolerance that the note states. Otherwise to half of the last digit written, and to the cent where the
 * note says "Exact."; digits that were cut off are missing whole, and are missing in what follows from them, too.
 */
function isAsPublished(figure: number | null, published: number, name: string, note: string): boolean {
  if (figure === null) return false;
  if (name.endsWith("_at_least")) return figure >= published;
  if (name.endsWith("_more_than")) return figure > published;
  const stated = /Tolerance (\d*\.?\d+)/i.exec(note)?.[1];
  if (stated !== undefined) return Math.abs(figure - published) <= Number(stated);
  const lastDigit = 10 ** -(String(published).split(".")[1]?.length ?? 0);
  const isToTheCent = note.startsWith("Exact.") && !name.endsWith("_pct");
  const rounded = isToTheCent ? Math.min(lastDigit / 2, 0.005) : lastDigit / 2;
  const allowed = /truncat/i.test(note) ? Math.max(lastDigit, 1e-4 * published) : rounded;
  return Math.abs(figure - published) <= allowed + 1e-9 * Math.abs(published);
}
