import { leverChain } from "../../src/formula/levers/chain";
import { inboundStream, line, sheetWith } from "../support/sheetWith";
import { leversWith } from "../support/leversWith";
import type { Inputs, WorkedFigures } from "./workedExample";

/** Agents by the year, whose handling time falls by a share; all of the time freed is taken out of the team. */
export function efficiencySaving(inputs: Inputs): WorkedFigures {
  const agents = 1_000;
  const wage = inputs.number("annual_agent_labor") / agents;
  const sheet = sheetWith({
    period: { length: "year", start: null },
    team: { agents, paidHoursPerWeek: 37, shrinkage: 0.3 },
    work: [inboundStream({ handled: 1_000_000, handleSeconds: 300 })],
    costs: [line({ amount: wage, basis: { kind: "perAgent", every: "year" } })],
  });
  const levers = leversWith({ analytics: { shorterCalls: inputs.number("efficiency_gain") } });
  return { saving: savedBy(leverChain(sheet, levers, 1)) };
}

/** Calls with a price each, of which self-service takes a greater share at a lower price. */
export function selfServiceSaving(inputs: Inputs): WorkedFigures {
  const contacts = inputs.number("contacts_per_month");
  const before = inputs.number("containment_before");
  const live = contacts * (1 - before);
  const deflectedShare = (inputs.number("containment_after") - before) / (1 - before);
  const sheet = sheetWith({
    work: [inboundStream({ handled: live })],
    costs: [line({ amount: inputs.number("cost_live"), basis: { kind: "perContact", per: "handled" } })],
  });
  const levers = leversWith({ selfService: { deflectedShare, cost: { perUse: inputs.number("cost_self_service") } } });
  const chain = leverChain(sheet, levers, 1);
  const [stream] = chain.after.work;
  return {
    contacts_shifted: stream?.kind === "inbound" && stream.handled !== null ? live - stream.handled : null,
    monthly_saving: savedBy(chain),
  };
}

function savedBy({ before, steps }: ReturnType<typeof leverChain>): number {
  return before.statement.total - (steps.at(-1)?.statement.total ?? Number.NaN);
}
