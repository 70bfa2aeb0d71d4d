import type { NumberBounds } from "../../sheet/boundsAt";
import type { LeverId, LeverSettings, TouchedLevers } from "../../sheet/leverSettings";
import type { CostSheet } from "../../sheet/schema";
import { leverChain } from "../levers/chain";
import { LEVER_ORDER, LEVERS } from "../levers/levers";
import type { Driver } from "./driver";

/** What a sheet knows of levers, handed in since formulas know only types of it. */
export interface LeverKnowledge {
  /** The settings of all levers, with the start of those that were never touched. */
  readonly leversOf: (touched: TouchedLevers) => LeverSettings;
  readonly boundsOf: (setting: string) => NumberBounds;
}

/**
 * Every setting of every lever, in the order of the chain. Writing one switches its lever on; its figure is that after
 * the whole chain, as all other levers are set, with the team that the chain makes.
 */
export function leverDrivers(sheet: CostSheet, known: LeverKnowledge): Driver[] {
  const levers = known.leversOf(sheet.whatIf.levers);
  return LEVER_ORDER.flatMap((lever) =>
    LEVERS[lever].settings.map(({ name, unit }): Driver => {
      const { least, most } = known.boundsOf(name);
      return {
        id: { kind: "lever", lever, setting: name },
        unit: unit === "seconds" ? "seconds" : "share",
        least,
        most,
        isEndless: false,
        wholes: "none",
        isOff: !levers[lever].isOn,
        read: (from) => numberOf(known.leversOf(from.whatIf.levers)[lever], name),
        write: (from, value) => {
          const changed = { ...known.leversOf(from.whatIf.levers)[lever], isOn: true, [name]: value };
          return { ...from, whatIf: { ...from.whatIf, levers: { ...from.whatIf.levers, [lever]: changed } } };
        },
        priced: (written) =>
          leverChain(written, known.leversOf(written.whatIf.levers), written.whatIf.realisedShare).after,
      };
    }),
  );
}

/** A setting as it acts: one that is not known acts as 0. */
function numberOf(settings: LeverSettings[LeverId], name: string): number {
  const value: unknown = Object.entries(settings).find(([key]) => key === name)?.[1];
  return typeof value === "number" ? value : 0;
}
