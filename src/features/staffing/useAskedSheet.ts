import { useState } from "react";
import type { CostSheet } from "../../sheet/schema";

/** What a sheet holds that no answer on staffing rests on. */
const BESIDES: readonly (keyof CostSheet)[] = ["title", "whatIf", "benchmarks", "targets"];

/** The sheet to ask about: the very same as long as nothing changes that staffing rests on, so that a title asks nothing anew. */
export function useAskedSheet(sheet: CostSheet): CostSheet {
  const [last, setLast] = useState(sheet);
  const parts = Object.keys(sheet) as (keyof CostSheet)[];
  const asked = parts.every((part) => BESIDES.includes(part) || last[part] === sheet[part]) ? last : sheet;
  if (asked !== last) setLast(asked);
  return asked;
}
