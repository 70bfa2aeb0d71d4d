import type { Change } from "./edit";

/** Removes a workstream, except the last one. Its own lines stay and become common to all, so that no cost is lost. */
export function removeWorkstream(id: string): Change {
  return (sheet) => {
    const work = sheet.work.filter((stream) => stream.id !== id);
    if (work.length === 0 || work.length === sheet.work.length) return sheet;
    const { [id]: _, ...weights } = sheet.sharing.weights;
    const costs = sheet.costs.map((line) => (line.for === id ? { ...line, for: "all" } : line));
    return { ...sheet, work, costs, sharing: { ...sheet.sharing, weights } };
  };
}
