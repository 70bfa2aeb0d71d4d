import type { CostSheet } from "../../sheet/schema";

/** Another shrinkage, kept between 0 and 1; the very same sheet when it is unknown or does not change. */
export function changeShrinkage(sheet: CostSheet, change: (shrinkage: number) => number): CostSheet {
  if (sheet.team.shrinkage === null) return sheet;
  const shrinkage = Math.min(1, Math.max(0, change(sheet.team.shrinkage)));
  return shrinkage === sheet.team.shrinkage ? sheet : { ...sheet, team: { ...sheet.team, shrinkage } };
}
