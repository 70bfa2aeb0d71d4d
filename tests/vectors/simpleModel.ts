import type { Driver } from "../../src/formula/whatIf/driver";
import { driverKey } from "../../src/formula/whatIf/driver";
import { driversOf } from "../../src/formula/whatIf/drivers";
import { boundsAt } from "../../src/sheet/boundsAt";
import { BOUNDS } from "../../src/sheet/limits";
import type { CostSheet } from "../../src/sheet/schema";
import { ExactRational } from "../support/exactRational";
import { inboundStream, line, sheetWith } from "../support/sheetWith";
import { NotExpressible } from "./notExpressible";

/** The inputs of the simple model of sensitivity-goalseek.json, as texts that are to be read exactly. */
export type SimpleInputs = Readonly<Record<string, string>>;

const LARGEST: Readonly<Record<string, number>> = {
  fixed: BOUNDS.amount,
  agents: BOUNDS.count,
  costPerAgent: BOUNDS.amount,
  telephonyPerMinute: BOUNDS.amount,
  minutesPerCall: BOUNDS.handleSeconds / 60,
  calls: BOUNDS.count,
};

/** What each input is on the sheet, and how many of the sheet's units make one of the input's. */
const DRIVERS: Readonly<Record<string, { readonly key: string; readonly units: string }>> = {
  fixed: { key: "number.line.fixed.amount", units: "1" },
  agents: { key: "number.team.agents", units: "1" },
  costPerAgent: { key: "number.line.agent.amount", units: "1" },
  telephonyPerMinute: { key: "number.line.phone.amount", units: "1" },
  minutesPerCall: { key: "handlingTime.perCall", units: "60" },
  calls: { key: "volume.perCall", units: "1" },
};

/** The sheet of one month that the model describes; throws `NotExpressible` for what no sheet can hold. */
export function sheetOfInputs(inputs: SimpleInputs): CostSheet {
  const monthly = { kind: "wholeCentre", every: "month" } as const;
  return sheetWith({
    team: { agents: numberOf(inputs, "agents"), paidHoursPerWeek: null, shrinkage: null },
    work: [inboundStream({ handled: numberOf(inputs, "calls"), handleSeconds: numberOf(inputs, "minutesPerCall") })],
    costs: [
      line({ id: "fixed", category: "rent", amount: numberOf(inputs, "fixed"), basis: monthly }),
      line({ id: "agent", amount: numberOf(inputs, "costPerAgent"), basis: { kind: "perAgent", every: "month" } }),
      line({
        id: "phone",
        category: "telephony",
        amount: numberOf(inputs, "telephonyPerMinute"),
        basis: { kind: "perMinute" },
      }),
    ],
  });
}

/** The driver of an input, held to the bounds of the model instead of a sheet's: none may be negative but what is fixed. */
export function driverOfInput(sheet: CostSheet, input: string): Driver {
  const key = DRIVERS[input]?.key;
  const driver = driversOf(sheet, boundsAt).find(({ id }) => driverKey(id) === key);
  if (driver === undefined) throw new NotExpressible(`a sheet has no input ${input}`);
  return { ...driver, least: input === "fixed" ? -Infinity : 0, most: Infinity };
}

/** The exact value of an input in the units of the sheet: minutes are seconds there. */
export function exactlyOnSheet(input: string, text: string): ExactRational {
  return ExactRational.of(text).times(ExactRational.of(DRIVERS[input]?.units ?? "1"));
}

/** The number nearest to a fraction, as if its decimals were typed. */
export function nearestNumber(exact: ExactRational): number {
  return Number(exact.rounded(60));
}

function numberOf(inputs: SimpleInputs, input: string): number {
  const text = inputs[input];
  if (text === undefined) throw new NotExpressible(`the model has no ${input}`);
  const value = nearestNumber(exactlyOnSheet(input, text));
  const largest = nearestNumber(exactlyOnSheet(input, String(LARGEST[input] ?? 0)));
  if (value < (input === "fixed" ? -largest : 0) || value > largest) {
    throw new NotExpressible(`no ${input} of ${text}: a sheet holds up to ${LARGEST[input]}`);
  }
  return value + 0;
}
