import type { NumberBounds } from "../../sheet/boundsAt";
import type { LeverSettings, TouchedLevers } from "../../sheet/leverSettings";
import type { CostSheet } from "../../sheet/schema";
import { leverChain, type LineNames } from "../levers/chain";
import { LEVER_ORDER, LEVERS } from "../levers/levers";
import { settingValue } from "../levers/settingValue";
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
        // one that is not known acts as 0
        read: (from) => settingValue(known.leversOf(from.whatIf.levers)[lever], name) ?? 0,
        write: (from, value) => {
          const changed = { ...known.leversOf(from.whatIf.levers)[lever], isOn: true, [name]: value };
          return { ...from, whatIf: { ...from.whatIf, levers: { ...from.whatIf.levers, [lever]: changed } } };
        },
        priced: (written) => improvedSheet(written, known),
      };
    }),
  );
}

/** The centre after all levers that are on, as its sheet sets them; the very same sheet where none does anything. */
export function improvedSheet(
  sheet: CostSheet,
  { leversOf }: Pick<LeverKnowledge, "leversOf">,
  lineNames: LineNames = {},
): CostSheet {
  return leverChain(sheet, leversOf(sheet.whatIf.levers), sheet.whatIf.realisedShare, lineNames).after;
}
