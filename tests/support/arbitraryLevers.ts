import fc from "fast-check";
import { LEVERS } from "../../src/formula/levers/levers";
import type { Setting } from "../../src/formula/levers/lever";
import { BOUNDS } from "../../src/sheet/limits";
import { leversSchema, type LeverSettings } from "../../src/sheet/leverSettings";

/** `whole`: everything valid, unknown too. `everyday`: effects up to a half, seconds up to a minute, cost up to 10,000, all known. */
export type ArbitraryLeversOptions = { range?: "whole" | "everyday"; hasOwnCost?: boolean };

/** Settings of the ten levers, each on or off. */
export function arbitraryLevers({ range = "whole", hasOwnCost = true }: ArbitraryLeversOptions = {}) {
  const isEveryday = range === "everyday";
  const number = (min: number, max: number): fc.Arbitrary<number | null> => {
    const decimal = fc.double({ min, max, noNaN: true }).map((value) => value + 0);
    const typed = fc.oneof(fc.constant(0), decimal);
    return isEveryday ? typed : fc.option(typed);
  };
  const valueOf = ({ name, unit }: Setting): fc.Arbitrary<number | null> => {
    if (unit === "seconds") return number(0, isEveryday ? 60 : BOUNDS.handleSeconds);
    if (isEveryday) return number(unit === "change" ? -0.5 : 0, 0.5);
    return number(unit === "change" ? -1 : 0, name === "agentsSaved" ? 0.9 : 1);
  };
  const money = hasOwnCost ? number(0, isEveryday ? 10_000 : BOUNDS.amount) : fc.constant(0);
  const oneOffMonths = fc.integer({ min: isEveryday ? 1 : 0, max: BOUNDS.lifeMonths });
  const cost = fc.record({
    perMonth: money,
    perAgentPerMonth: money,
    perUse: money,
    oneOff: money,
    oneOffMonths: isEveryday ? oneOffMonths : fc.option(oneOffMonths),
  });
  const entries = Object.entries(LEVERS).map(([id, lever]) => {
    const settings: readonly Setting[] = lever.settings;
    const values = Object.fromEntries(settings.map((setting) => [setting.name, valueOf(setting)]));
    return [id, fc.record({ isOn: fc.boolean(), ...values, cost })] as const;
  });
  // through the schema, so that a draft that it refuses is seen here and not in the law under test
  return fc.record(Object.fromEntries(entries)).map((draft): LeverSettings => leversSchema.parse(draft));
}
