import type { CostSheet } from "../../src/sheet/schema";

/** A sheet in which everything that can have a name has this one. */
export function renamed(sheet: CostSheet, name: string): CostSheet {
  return {
    ...sheet,
    title: name,
    work: sheet.work.map((stream) => ({ ...stream, name })),
    costs: sheet.costs.map((cost) => ({ ...cost, name })),
  };
}
