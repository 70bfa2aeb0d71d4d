import type { Candidate } from "./useCandidates";

/**
 * The id of what is held against the sheet on screen, the first of these, before anything is chosen: its neighbour in time,
 * the next one after it or else the last one before it; without one the first of the others, and undefined for none.
 */
export function suggestedSheet([onScreen, ...others]: readonly Candidate[]): string | undefined {
  const own = onScreen?.sheet.period.start ?? null;
  const dated = others
    .flatMap(({ id, sheet: { period } }) =>
      period.start === null || own === null ? [] : [{ id, start: period.start }],
    )
    .toSorted((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1));
  const after = dated.find(({ start }) => own !== null && start > own);
  const before = dated.findLast(({ start }) => own !== null && start < own);
  return (after ?? before ?? others[0])?.id;
}
