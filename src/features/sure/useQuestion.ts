import { useMemo, useState } from "react";
import { chosenBand } from "../../formula/benchmarkPosition";
import type { HeadlineKind } from "../../formula/headlines";
import type { CostSheet } from "../../sheet/schema";
import type { SimulationRequest } from "../../workers/simulationWork";

/**
 * What is to be drawn of a headline of this sheet; the very same as long as nothing changes that it rests on, so that a
 * title or a lever starts no new draws. The band is per call and holds no other figure. Null for no headline.
 */
export function useQuestion(sheet: CostSheet, headline: HeadlineKind | null): SimulationRequest | null {
  const [last, setLast] = useState(sheet);
  const asked = hasSameDraws(last, sheet) ? last : sheet;
  if (asked !== last) setLast(asked);
  return useMemo(() => {
    if (headline === null) return null;
    const band = headline === "perCall" ? chosenBand(asked) : null;
    return {
      sheet: asked,
      headline,
      band: band?.converted.ok === true ? { low: band.converted.value.low, high: band.converted.value.high } : null,
    };
  }, [asked, headline]);
}

function hasSameDraws(before: CostSheet, after: CostSheet): boolean {
  return isSame(before, after, ["title", "whatIf"]) && isSame(before.whatIf, after.whatIf, ["levers"]);
}

function isSame<T extends object>(before: T, after: T, besides: readonly string[]): boolean {
  return Object.entries(before).every(([key, value]) => besides.includes(key) || value === Reflect.get(after, key));
}
