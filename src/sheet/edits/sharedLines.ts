import { BOUNDS } from "../limits";
import type { CostLine } from "../schema";
import { takeShare, type LineChange } from "./basis";

/** Adds a line to those that another is a share of, up to the largest number of them, or takes it from them. */
export function shareLine(id: string, isShared: boolean): LineChange {
  return (line) => {
    const ids = sharedLines(line);
    if (ids === null || ids.includes(id) === isShared || (isShared && !hasRoomForSharedLine(line))) return line;
    const changed = isShared ? [...ids, id] : ids.filter((shared) => shared !== id);
    return takeShare({ of: { kind: "lines", ids: changed } })(line);
  };
}

/** The ids of the lines that a line is a share of, chosen one by one; null where it is no such share. */
export function sharedLines({ basis }: CostLine): readonly string[] | null {
  return basis.kind === "shareOf" && basis.of.kind === "lines" ? basis.of.ids : null;
}

/** Whether a line can be a share of one line more. */
export function hasRoomForSharedLine(line: CostLine): boolean {
  return (sharedLines(line)?.length ?? 0) < BOUNDS.sharedLines;
}

/** The lines that another one can be a share of: those with an amount of their own, since there are no shares of shares. */
export function linesToShare(id: string, costs: readonly CostLine[]): readonly CostLine[] {
  return costs.filter((line) => line.id !== id && line.basis.kind !== "shareOf");
}
