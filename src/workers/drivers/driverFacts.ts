import { driverKey, type Driver } from "../../formula/whatIf/driver";
import { driversOf } from "../../formula/whatIf/drivers";
import { leverDrivers, type LeverKnowledge } from "../../formula/whatIf/leverDrivers";
import { boundsAt } from "../../sheet/boundsAt";
import { boundsOfSetting } from "../../sheet/boundsOfSetting";
import { leversOf } from "../../sheet/leverDefaults";
import type { CostSheet } from "../../sheet/schema";

/** What is told of a driver beside its values, as plain data: what reads and writes it stays where it is worked out. */
export interface DriverFacts extends Pick<Driver, "id" | "unit" | "isEndless"> {
  /** Whether it is a setting of a lever that is switched off. */
  readonly isOff: boolean;
}

/** What the sheet says of levers. */
export const LEVER_KNOWLEDGE: LeverKnowledge = { leversOf, boundsOf: boundsOfSetting };

/** Of a driver, what can be sent from a worker to the page. */
export function factsOf({ id, unit, isEndless, isOff = false }: Driver): DriverFacts {
  return { id, unit, isEndless, isOff };
}

/** The driver of a sheet that these facts are of; undefined where the sheet has it no longer. */
export function driverWith({ id }: DriverFacts, sheet: CostSheet): Driver | undefined {
  const key = driverKey(id);
  const drivers = id.kind === "lever" ? leverDrivers(sheet, LEVER_KNOWLEDGE) : driversOf(sheet, boundsAt);
  return drivers.find((driver) => driverKey(driver.id) === key);
}
