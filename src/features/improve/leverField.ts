import type { LeverCost, LeverId } from "../../sheet/leverSettings";

/** The id of the switch of a lever. */
export function leverSwitch(lever: LeverId): string {
  return `lever-${lever}-isOn`;
}

/** The id of the field of a setting of a lever. */
export function leverField(lever: LeverId, setting: string): string {
  return `lever-${lever}-${setting}`;
}

/** The id of the field of a price of a lever. */
export function leverCostField(lever: LeverId, price: keyof LeverCost): string {
  return `lever-${lever}-cost-${price}`;
}
