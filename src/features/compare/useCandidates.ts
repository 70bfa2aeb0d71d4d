import { useMemo } from "react";
import { LEVER_ORDER } from "../../formula/levers/levers";
import { improvedSheet } from "../../formula/whatIf/leverDrivers";
import { useLeverNames } from "../../i18n/useLeverNames";
import { useWords } from "../../i18n/useWords";
import { leversOf } from "../../sheet/leverDefaults";
import type { CostSheet } from "../../sheet/schema";
import { useSheetNames } from "./useSheetNames";

/** One of the reader's own sheets, as it is kept. */
export interface OwnSheet {
  readonly id: string;
  readonly savedAt: string;
  readonly sheet: CostSheet;
}

/** A sheet that can be held against others. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly sheet: CostSheet;
}

/** The id of the sheet on screen among those compared, and of what its levers make of it; no row has such an id. */
export const ON_SCREEN = "onScreen";
const IMPROVED = "improvedSheet";

/**
 * What the sheet on screen can be held against, itself first: the reader's other sheets, and itself with the improvements
 * that are ticked, so that there is something to compare from the first day on.
 */
export function useCandidates(sheet: CostSheet, ownSheets: readonly OwnSheet[]): readonly Candidate[] {
  const t = useWords("compare");
  const levers = useLeverNames();
  const { nameOf, unlike } = useSheetNames();
  const improved = useMemo(() => {
    const lineNames = Object.fromEntries(LEVER_ORDER.map((id) => [id, levers.ofLever(id)]));
    return improvedSheet(sheet, { leversOf }, lineNames);
  }, [sheet, levers]);
  const all = [
    { id: ON_SCREEN, name: nameOf(sheet), sheet },
    ...ownSheets.map(({ id, sheet: own }) => ({ id, name: nameOf(own), sheet: own })),
    ...(improved === sheet ? [] : [{ id: IMPROVED, name: t("improved"), sheet: improved }]),
  ];
  const names = unlike(all.map(({ name }) => name));
  return all.map((candidate, index) => ({ ...candidate, name: names[index] ?? candidate.name }));
}
