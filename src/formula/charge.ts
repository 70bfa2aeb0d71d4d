import type { Cadence, CostLine, CostSheet } from "../sheet/schema";
import { partOfLife } from "./oneOff";
import { periodRatio } from "./period";
import { asTyped, product, timesFraction, type PreciseMoney } from "./preciseMoney";
import { err, ok, type Result } from "./result";
import { contactSeconds, contactsOf, type HoursUnknown, type MinutesUnknown } from "./workload";

/** Why a line has no cost yet: what the manager still has to fill in. */
export type LineUnknown =
  | "noAmount"
  | "noQuantity"
  | "noRate"
  | "noLife"
  | "noShare"
  | "noShareBase"
  | "noDialled"
  | "noOutbound"
  | HoursUnknown
  | MinutesUnknown;

/** What makes a cost move: nothing, the number of agents, or the volume of contacts and minutes. */
export type Movement = "fixed" | "withAgents" | "withVolume";

/** Which movement each basis has; a share of other lines moves as they do. */
export const MOVEMENT: Readonly<Record<Exclude<CostLine["basis"]["kind"], "shareOf">, Movement>> = {
  wholeCentre: "fixed",
  oneOff: "fixed",
  perAgent: "withAgents",
  perPaidHour: "withAgents",
  perContact: "withVolume",
  perMinute: "withVolume",
};

/**
 * The money of one line: one sum, or, for a cost per contact or minute of all streams, one price for each stream's own
 * volume (`volumes`: contacts, or seconds of them, in the order of the streams).
 */
export type Charge =
  | ({ readonly kind: "sum" } & PreciseMoney)
  | { readonly kind: "byVolume"; readonly price: PreciseMoney; readonly volumes: readonly number[] };

/** A basis that stands on its own amount, which every basis but a share of other lines does. */
export type OwnAmountLine = CostLine & { basis: Exclude<CostLine["basis"], { kind: "shareOf" }> };

/** Whether a line is charged by its own amount rather than as a share of other lines. */
export function hasOwnAmount(line: CostLine): line is OwnAmountLine {
  return line.basis.kind !== "shareOf";
}

/** What a line costs in the sheet's period and currency, by its basis; or what is missing. */
export function chargeOf(line: OwnAmountLine, sheet: CostSheet): Result<Charge, LineUnknown> {
  const price = priceOf(line, sheet);
  if (!price.ok) return price;
  const { basis } = line;
  const { agents, paidHoursPerWeek } = sheet.team;
  switch (basis.kind) {
    case "wholeCentre":
      return recurring(price.value, basis.every, sheet);
    case "perAgent":
      return agents === null ? err("noAgents") : recurring(product(price.value, asTyped(agents)), basis.every, sheet);
    case "perPaidHour":
      if (agents === null) return err("noAgents");
      if (paidHoursPerWeek === null) return err("noPaidHours");
      return recurring(product(product(price.value, asTyped(agents)), asTyped(paidHoursPerWeek)), "week", sheet);
    case "oneOff": {
      if (basis.months === null) return err("noLife");
      const { numerator, denominator } = partOfLife(basis.months, basis.from, sheet.period);
      return sum(timesFraction(price.value, numerator, denominator));
    }
    case "perContact":
      return byVolume(line, price.value, sheet, basis.per === "dialled" ? dialledOf : handledOf);
    case "perMinute":
      return byVolume(line, timesFraction(price.value, 1, 60), sheet, contactSeconds);
  }
}

/** Amount x quantity in the sheet's currency. */
function priceOf({ amount, quantity, currency }: CostLine, sheet: CostSheet): Result<PreciseMoney, LineUnknown> {
  if (amount === null) return err("noAmount");
  if (quantity === null) return err("noQuantity");
  const price = product(asTyped(amount), asTyped(quantity));
  if (currency === sheet.currency) return ok(price);
  const rate = sheet.rates[currency] ?? null;
  return rate === null ? err("noRate") : ok(product(price, asTyped(rate)));
}

function recurring(price: PreciseMoney, every: Cadence, { period }: CostSheet): Result<Charge, never> {
  const { numerator, denominator } = periodRatio(period.length, every);
  return sum(timesFraction(price, numerator, denominator));
}

function sum({ money, rest }: PreciseMoney): Result<Charge, never> {
  return ok({ kind: "sum", money, rest });
}

type VolumeOf = (stream: CostSheet["work"][number]) => Result<number, LineUnknown>;

const handledOf: VolumeOf = (stream) => {
  const contacts = contactsOf(stream);
  return contacts === null ? err("noContacts") : ok(contacts);
};

const dialledOf: VolumeOf = (stream) => {
  if (stream.kind !== "outbound") return ok(0);
  return stream.dialled === null ? err("noDialled") : ok(stream.dialled);
};

/** A price for each contact or minute: of the one stream that the line is for, or of every stream for its own. */
function byVolume(
  line: OwnAmountLine,
  price: PreciseMoney,
  sheet: CostSheet,
  volumeOf: VolumeOf,
): Result<Charge, LineUnknown> {
  const concerned = line.for === "all" ? sheet.work : sheet.work.filter((stream) => stream.id === line.for);
  if (volumeOf === dialledOf && !concerned.some((stream) => stream.kind === "outbound")) return err("noOutbound");
  const volumes: number[] = [];
  for (const stream of concerned) {
    const volume = volumeOf(stream);
    if (!volume.ok) return volume;
    volumes.push(volume.value);
  }
  const [only] = volumes;
  return only !== undefined && volumes.length === 1
    ? sum(product(price, asTyped(only)))
    : ok({ kind: "byVolume", price, volumes });
}
