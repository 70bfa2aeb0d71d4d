import { centreFigures, headlineFigures } from "../../src/formula/figures";
import { costStatement, type CostStatement } from "../../src/formula/statement";
import { CADENCES } from "../../src/sheet/limits";
import type { Cadence, CostLine, CostSheet } from "../../src/sheet/schema";
import { inboundStream, line, outboundStream, sheetWith } from "../support/sheetWith";
import { NotExpressible } from "./notExpressible";
import type { Inputs, WorkedExample, WorkedFigures } from "./workedExample";

const CALLS = ["calls", "calls_handled", "calls_answered", "contacts", "contacts_handled", "tickets"];
const MONEY = ["total_cost", "cost", "monthly_cost", "annual_cost", "operating_cost"];

/** Cost over calls or contacts handled, of calls alone. */
export function costPerContact(inputs: Inputs): WorkedFigures {
  const period = { length: periodOf(inputs), start: null };
  const work = [inboundStream({ handled: inputs.number(...CALLS) })];
  const sheet = sheetWith({ period, work, costs: [once(period.length, inputs.number(...MONEY))] });
  const statement = costStatement(sheet);
  const each = perUnit(statement);
  const contact = centreFigures(sheet, statement).costPerContact;
  return { cost_per_call: each, cost_per_contact: contact.ok ? contact.value : null, cost_per_ticket: each };
}

/** A price for each minute makes a cost, and a cost over minutes makes a price. */
export function costPerMinute(inputs: Inputs): WorkedFigures {
  const minutes = inputs.optional("minutes_per_call", "aht_min");
  const handleSeconds = minutes === null ? inputs.number("aht_s", "aht_seconds") : minutes * 60;
  const price = inputs.optional("cost_per_minute");
  const sheet = sheetWith({
    work: [inboundStream({ handled: inputs.number(...CALLS), handleSeconds })],
    costs: [
      price === null ? once("month", inputs.number(...MONEY)) : line({ amount: price, basis: { kind: "perMinute" } }),
    ],
  });
  const statement = costStatement(sheet);
  const [headline] = statement.headlines;
  const perMinute = headline === undefined ? null : headlineFigures(sheet, statement, headline).costPerMinute;
  return {
    total_cost: statement.total,
    cost_per_call: perUnit(statement),
    cost_per_minute: perMinute?.ok === true ? perMinute.value : null,
  };
}

/** A monthly cost with the supplier's profit as a share of it, over the hours that remain of those paid. */
export function costPerProductiveHour(inputs: Inputs): WorkedFigures {
  const agents = inputs.number("fte", "agents");
  const inOffice = inputs.optional("in_office_shrinkage", "shrinkage") ?? 0;
  const outside = inputs.optional("external_shrinkage") ?? 0;
  const sheet = sheetWith({
    team: {
      agents,
      paidHoursPerWeek: (inputs.number("payroll_hours_per_month") * 12) / 52.1775,
      shrinkage: 1 - (1 - inOffice) * (1 - outside),
    },
    costs: [
      line({ id: "cost", category: "wages", amount: inputs.number("cost", "total_cost") }),
      line({
        id: "profit",
        category: "other",
        basis: {
          kind: "shareOf",
          of: { kind: "lines", ids: ["cost"] },
          share: inputs.optional("profit_markup") ?? 0,
        },
      }),
    ],
  });
  const statement = costStatement(sheet);
  const { availableHours, costPerProductiveHour: perHour } = centreFigures(sheet, statement);
  const hours = availableHours.ok ? availableHours.value : null;
  return {
    required_revenue: statement.total,
    productive_hours_per_fte: hours === null ? null : hours / agents,
    total_productive_hours: hours,
    rate_per_productive_hour: perHour.ok ? perHour.value : null,
  };
}

/** A price for each call and a fee for each month of the period. */
export function outsourcedCalls(inputs: Inputs): WorkedFigures {
  const months = inputs.optional("months") ?? 1;
  const length = ({ 1: "month", 3: "quarter", 12: "year" } as const)[months];
  if (length === undefined)
    throw new NotExpressible(`a sheet is for a week, month, quarter or year, not for ${months} months`);
  const sheet = sheetWith({
    period: { length, start: null },
    work: [inboundStream({ handled: inputs.number("calls") })],
    costs: [
      line({ id: "calls", amount: inputs.number("price_per_call"), basis: { kind: "perContact", per: "handled" } }),
      line({ id: "fee", amount: inputs.optional("monthly_fee") ?? 0 }),
    ],
  });
  const statement = costStatement(sheet);
  return { total_cost: statement.total, cost_per_call: perUnit(statement), monthly_cash: statement.total / months };
}

/** On-costs as a share of an hour's pay. */
export function onCost(inputs: Inputs): WorkedFigures {
  const share = inputs.number("benefit_rate", "on_cost_rate");
  const statement = costStatement(
    anHour([
      line({ id: "pay", amount: inputs.number("hourly_wage", "hourly_pay"), basis: { kind: "perPaidHour" } }),
      line({
        id: "benefits",
        category: "benefits",
        basis: { kind: "shareOf", of: { kind: "category", category: "wages" }, share },
      }),
    ]),
  );
  return {
    benefit_cost_per_hour: statement.byCategory.benefits,
    total_cost_per_hour: statement.total,
    loaded_cost_per_hour: statement.total,
  };
}

/** Yearly cost of those who leave: a price for each, and a share of the agents; the dearest price there is. */
export function attrition(inputs: Inputs): WorkedFigures {
  const amount = inputs.number("cost_per_leaver_high", "cost_per_leaver");
  const sheet = sheetWith({
    period: { length: "year", start: null },
    team: { agents: inputs.number("agents"), paidHoursPerWeek: null, shrinkage: null },
    costs: [line({ amount, quantity: inputs.number("turnover"), basis: { kind: "perAgent", every: "year" } })],
  });
  const { total } = costStatement(sheet);
  return { annual_cost: total, annual_cost_more_than: total };
}

/** What the calls and the addresses cost, over the sales that the example counts. */
export function costPerSale(inputs: Inputs, { expected }: WorkedExample): WorkedFigures {
  const { sales } = expected;
  if (typeof sales !== "number") throw new NotExpressible("the example counts no sales");
  const names = ["telemarketing_cost", "lead_cost", "total_cost"];
  const costs = names.flatMap((name, index) => {
    const amount = inputs.optional(name);
    return amount === null ? [] : [line({ id: `l${index}`, amount })];
  });
  const statement = costStatement(sheetWith({ work: [outboundStream({ sales })], costs }));
  return { cost_per_sale: statement.headlines[0]?.costPer.ok === true ? statement.headlines[0].costPer.value : null };
}

/** A sheet in which one agent is paid for exactly one hour. */
export function anHour(costs: readonly CostLine[]): CostSheet {
  return sheetWith({
    period: { length: "week", start: null },
    team: { agents: 1, paidHoursPerWeek: 1, shrinkage: 0 },
    costs: [...costs],
  });
}

function perUnit({ headlines }: CostStatement): number | null {
  const [headline] = headlines;
  return headline?.costPer.ok === true ? headline.costPer.value : null;
}

function periodOf(inputs: Inputs): Cadence {
  return CADENCES.find((cadence) => cadence === inputs.text("period")) ?? "month";
}

function once(every: Cadence, amount: number): CostLine {
  return line({ amount, basis: { kind: "wholeCentre", every } });
}
