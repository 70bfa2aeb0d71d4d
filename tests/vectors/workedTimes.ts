import { callsPerResolvedIssue, repeatCalls } from "../../src/formula/resolution";
import { costStatement } from "../../src/formula/statement";
import { availableHours } from "../../src/formula/workload";
import type { CostSheet } from "../../src/sheet/schema";
import { line, sheetWith } from "../support/sheetWith";
import { NotExpressible } from "./notExpressible";
import { anHour } from "./workedCosts";
import type { Inputs, WorkedExample, WorkedFigures } from "./workedExample";

/** A cost for each call over the share resolved the first time; how many are resolved after so many calls. */
export function costPerResolution(inputs: Inputs): WorkedFigures {
  const resolved = inputs.number("fcr");
  const calls = callsPerResolved("geometric", resolved);
  const price = inputs.optional("cost_per_call");
  const after = (most: number) =>
    repeatCalls({ resolvedFirst: resolved, resolvedLater: resolved, giveUpShare: 0, largestNumberOfContacts: most })
      .shareResolved;
  return {
    calls_per_resolution: calls,
    cost_per_resolution: price === null || calls === null ? null : price * calls,
    cumulative_resolution_after_2_calls: after(2),
    cumulative_resolution_after_3_calls: after(3),
    cumulative_resolution_after_3_calls_at_least: after(3),
  };
}

/** Calls that a higher share resolved the first time saves, where each unresolved issue makes so many more. */
export function repeatCallsSaved(inputs: Inputs): WorkedFigures {
  const extra = inputs.optional("extra_calls_per_unresolved");
  if (extra === null) throw new NotExpressible("a sheet has no model of calls handed on to dearer agents");
  const gap = inputs.number("fcr_gap");
  const issues = inputs.number("calls_per_year", "calls_per_month", "issues");
  const saved = (each: number) => issues * ((callsPerResolved("multiplier", 1 - gap, each) ?? Number.NaN) - 1);
  const price = inputs.optional("cost_per_call");
  return {
    unresolved: saved(1),
    extra_calls: saved(extra),
    saving: price === null ? null : saved(extra) * price,
  };
}

/** A week whose available hours are those scheduled less those lost, if shrinkage is what the example says. */
export function shrinkage(inputs: Inputs, { expected }: WorkedExample): WorkedFigures {
  const scheduled = inputs.number("scheduled_hours", "paid_hours");
  const lost = inputs.number("shrinkage_hours", "lost_hours");
  const share = expected["shrinkage"];
  if (typeof share !== "number" || share > 1) throw new NotExpressible("the example gives no share");
  const left = hoursOf({ agents: 1, paidHoursPerWeek: scheduled, shrinkage: share });
  return { shrinkage: Math.abs(left - (scheduled - lost)) <= 1e-9 * scheduled ? share : lost / scheduled };
}

/** The fewest whole agents of whom, shrinkage taken out, those wanted remain. */
export function agentsForShrinkage(inputs: Inputs): WorkedFigures {
  const wanted = inputs.number("base_agents", "agents");
  const share = inputs.number("shrinkage");
  const remaining = (agents: number) => hoursOf({ agents, paidHoursPerWeek: 1, shrinkage: share });
  let agents = Math.ceil(wanted);
  while (remaining(agents) < wanted && agents < 100 * wanted) agents += 1;
  return { scheduled: agents };
}

/** What Danish employers pay besides wages: by the agent and quarter, or as shares of what an hour costs. */
export function danishOnCost(inputs: Inputs): WorkedFigures {
  const perHour = inputs.optional("total_cost_per_hour");
  if (perHour !== null) return sharesOfAnHour(inputs, perHour);
  const yearly = inputs.optional("annual_rate_per_fte");
  if (yearly !== null) return { quarterly_rate_per_fte: quarterOf(1, yearly, "year") };
  const perAgent = inputs.number("atp_per_fte_quarter");
  const agents = inputs.number("atp_paid_quarter") / perAgent;
  const isPaid = Math.abs(quarterOf(agents, perAgent, "quarter") - inputs.number("atp_paid_quarter")) < 1e-9;
  return {
    fte: isPaid ? agents : null,
    contribution: quarterOf(agents, inputs.number("rate_per_fte_quarter"), "quarter"),
  };
}

function quarterOf(agents: number, amount: number, every: "quarter" | "year"): number {
  const team = { agents, paidHoursPerWeek: null, shrinkage: null };
  const costs = [line({ category: "benefits", amount, basis: { kind: "perAgent", every } })];
  return costStatement(sheetWith({ period: { length: "quarter", start: null }, team, costs })).total;
}

function sharesOfAnHour(inputs: Inputs, whole: number): WorkedFigures {
  const pay = inputs.number("direct_pay_per_hour");
  const ownPension = inputs.optional("employee_pension_per_hour") ?? 0;
  const holiday = inputs.number("holiday_sh_fritvalg_per_hour");
  const basis = { kind: "perPaidHour" } as const;
  const { byCategory, total } = costStatement(
    anHour([
      line({ id: "pay", category: "wages", amount: pay - ownPension, basis }),
      line({ id: "pension", category: "other", amount: ownPension, basis }),
      line({ id: "holiday", category: "benefits", amount: holiday, basis }),
      line({ id: "rest", category: "management", amount: whole - pay - holiday, basis }),
    ]),
  );
  return {
    direct_pay_share_pct: (100 * (byCategory.wages + byCategory.other)) / total,
    direct_pay_ex_own_pension_share_pct: (100 * byCategory.wages) / total,
    holiday_sh_fritvalg_share_pct: (100 * byCategory.benefits) / total,
  };
}

function callsPerResolved(model: "geometric" | "multiplier", resolved: number, extra: number | null = null) {
  const calls = callsPerResolvedIssue({ model, giveUpShare: null, callsPerUnresolved: extra }, resolved);
  return calls.ok ? calls.value : null;
}

function hoursOf(team: CostSheet["team"]): number {
  const hours = availableHours(sheetWith({ period: { length: "week", start: null }, team }));
  if (!hours.ok) throw new NotExpressible(`no available hours: ${hours.error}`);
  return hours.value;
}
