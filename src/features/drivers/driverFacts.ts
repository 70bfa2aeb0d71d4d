import { driverKey, type Driver } from "../../formula/whatIf/driver";
import { driversOf } from "../../formula/whatIf/drivers";
import { boundsAt } from "../../sheet/boundsAt";
import type { CostSheet } from "../../sheet/schema";

/** What is told of a driver beside its values, as plain data: what reads and writes it stays where it is worked out. */
export type DriverFacts = Pick<Driver, "id" | "unit" | "isEndless">;

/** Of a driver, what can be sent from a worker to the page. */
export function factsOf({ id, unit, isEndless }: Driver): DriverFacts {
  return { id, unit, isEndless };
}

/** The driver of a sheet that these facts are of; undefined where the sheet has it no longer. */
export function driverWith({ id }: DriverFacts, sheet: CostSheet): Driver | undefined {
  const key = driverKey(id);
  return driversOf(sheet, boundsAt).find((driver) => driverKey(driver.id) === key);
}
