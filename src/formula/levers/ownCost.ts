import type { LeverId, LeverSettings } from "../../sheet/leverSettings";
import type { Basis, CostLine, CostSheet } from "../../sheet/schema";
import type { Lever } from "./lever";

/**
 * What a lever itself costs, as ordinary lines of the sheet, in its currency: software by the month, by the agent and by the
 * use, and a purchase over its useful life. A price of 0 or one not known makes no line. `sheet` is the one that the lever
 * acts on; `takenIds` are the ids in use, and those of the new lines are added. Uses that are contacts handled stay so
 * and follow the calls that later levers leave; other uses are counted here.
 */
export function ownCostLines<Id extends LeverId>(
  lever: Lever<Id>,
  settings: LeverSettings[Id],
  sheet: CostSheet,
  takenIds: Set<string>,
  name: string,
): CostLine[] {
  const { perMonth, perAgentPerMonth, perUse, oneOff, oneOffMonths } = settings.cost;
  const concerned = sheet.work.filter(({ kind }) => lever.usedOn.includes(kind)).map(({ id }) => id);
  const [only] = concerned;
  const bearer = only !== undefined && concerned.length === 1 ? only : "all";
  const lines: CostLine[] = [];

  function add(amount: number | null, basis: Basis, rest: Partial<CostLine> = {}): void {
    if (amount === null || amount === 0) return;
    const id = freeId(takenIds);
    const common = { id, category: "software", name, amount, quantity: 1, currency: sheet.currency } as const;
    lines.push({ ...common, basis, for: bearer, ...rest });
  }

  add(perMonth, { kind: "wholeCentre", every: "month" });
  add(perAgentPerMonth, { kind: "perAgent", every: "month" });
  if (lever.uses === undefined) {
    const isUsedOnAll = concerned.length === sheet.work.length;
    for (const streamId of isUsedOnAll ? ["all"] : concerned) {
      add(perUse, { kind: "perContact", per: "handled" }, { for: streamId });
    }
  } else {
    for (const { streamId, count } of lever.uses(sheet, settings)) {
      add(perUse, { kind: "wholeCentre", every: sheet.period.length }, { for: streamId, quantity: count });
    }
  }
  add(oneOff, { kind: "oneOff", months: oneOffMonths, from: null }, { category: "other" });
  return lines;
}

/** The first of `lever1`, `lever2` and so on that is not taken, which it is from now on. */
function freeId(takenIds: Set<string>): string {
  let number = 1;
  while (takenIds.has(`lever${number}`)) number += 1;
  takenIds.add(`lever${number}`);
  return `lever${number}`;
}
