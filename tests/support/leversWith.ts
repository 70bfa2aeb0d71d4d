import { LEVER_DEFAULTS } from "../../src/sheet/leverDefaults";
import { leversSchema, type LeverCost, type LeverId, type LeverSettings } from "../../src/sheet/leverSettings";

/** What a test sets of some levers; they are on, and all else of them is 0. */
export type LeverOverrides = {
  readonly [Id in LeverId]?: Partial<Omit<LeverSettings[Id], "cost" | "isOn">> & { cost?: Partial<LeverCost> };
};

/** Valid settings in which only the levers named are on, with what is given and 0 elsewhere. */
export function leversWith(overrides: LeverOverrides): LeverSettings {
  const entries = Object.entries(LEVER_DEFAULTS).map(([id, defaults]) => {
    const given = overrides[id as LeverId];
    const zeros = Object.fromEntries(Object.keys(defaults).map((name) => [name, 0]));
    const cost = { ...defaults.cost, ...given?.cost };
    return [id, { ...zeros, ...given, isOn: given !== undefined, cost }] as const;
  });
  return leversSchema.parse(Object.fromEntries(entries));
}
