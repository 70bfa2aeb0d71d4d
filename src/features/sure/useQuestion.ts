import { useMemo } from "react";
import { chosenBand } from "../../formula/benchmarkPosition";
import type { HeadlineKind } from "../../formula/headlines";
import { isSameBut } from "../../sheet/isSameBut";
import type { CostSheet } from "../../sheet/schema";
import { useSameUntil } from "../../ui/useSameUntil";
import type { SimulationRequest } from "../../workers/simulationWork";

/**
 * What is to be drawn of a headline of this sheet; the very same as long as nothing changes that it rests on, so that a
 * title or a lever starts no new draws. The band is per call and holds no other figure. Null for no headline.
 */
export function useQuestion(sheet: CostSheet, headline: HeadlineKind | null): SimulationRequest | null {
  const asked = useSameUntil(sheet, hasSameDraws);
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
  return isSameBut(before, after, ["title", "whatIf"]) && isSameBut(before.whatIf, after.whatIf, ["levers"]);
}
