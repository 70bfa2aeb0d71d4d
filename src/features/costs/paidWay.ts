import { USUAL_PURCHASE } from "../../sheet/edits/basis";
import { CADENCES } from "../../sheet/limits";
import type { Basis, Cadence } from "../../sheet/schema";

/** How a cost is paid, basis and cadence in one: a key under `paid` in `costs.json`. */
export type PaidWay =
  | `wholeCentre.${Cadence}`
  | `perAgent.${Cadence}`
  | "perPaidHour"
  | "oneOff"
  | `perContact.${"handled" | "dialled"}`
  | "perMinute"
  | "shareOf";

/** A heading among the ways: a key under `paidGroup` in `costs.json`. */
export type PaidGroup = "wholeCentre" | "perAgent" | "volume" | "special";

/** Each way with its heading and the basis that a line gets by choosing it. */
export const PAID_WAYS: readonly { readonly way: PaidWay; readonly group: PaidGroup; readonly basis: Basis }[] = [
  ...CADENCES.map(
    (every) => ({ way: `wholeCentre.${every}`, group: "wholeCentre", basis: { kind: "wholeCentre", every } }) as const,
  ),
  ...CADENCES.map(
    (every) => ({ way: `perAgent.${every}`, group: "perAgent", basis: { kind: "perAgent", every } }) as const,
  ),
  { way: "perPaidHour", group: "perAgent", basis: { kind: "perPaidHour" } },
  { way: "perContact.handled", group: "volume", basis: { kind: "perContact", per: "handled" } },
  { way: "perContact.dialled", group: "volume", basis: { kind: "perContact", per: "dialled" } },
  { way: "perMinute", group: "volume", basis: { kind: "perMinute" } },
  { way: "oneOff", group: "special", basis: USUAL_PURCHASE },
  {
    way: "shareOf",
    group: "special",
    basis: { kind: "shareOf", of: { kind: "category", category: "wages" }, share: null },
  },
];

/** The way that a basis is. */
export function paidWayOf(basis: Basis): PaidWay {
  switch (basis.kind) {
    case "wholeCentre":
    case "perAgent":
      return `${basis.kind}.${basis.every}`;
    case "perContact":
      return `perContact.${basis.per}`;
    default:
      return basis.kind;
  }
}

/** The basis of a way; the same basis when it is that way already, so that its life or its lines are not forgotten. */
export function paidBy(way: PaidWay, basis: Basis): Basis {
  if (paidWayOf(basis) === way) return basis;
  return PAID_WAYS.find((candidate) => candidate.way === way)?.basis ?? basis;
}
