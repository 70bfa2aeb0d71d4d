import { GROUPS, type GroupId } from "../../formula/groups";
import type { Change } from "../../sheet/edits/edit";
import { moveLine } from "../../sheet/edits/lines";
import type { Category, CostLine } from "../../sheet/schema";

const GROUP_OF: ReadonlyMap<Category, GroupId> = new Map(
  GROUPS.flatMap(({ id, categories }) => categories.map((category) => [category, id] as const)),
);

/** The group under which a category is shown. */
export function groupOf(category: Category): GroupId {
  return GROUP_OF.get(category) ?? "other";
}

/** The lines of one group, in the order of the sheet. */
export function linesOfGroup(costs: readonly CostLine[], group: GroupId): readonly CostLine[] {
  return costs.filter((line) => groupOf(line.category) === group);
}

/**
 * Puts a line into a group, before one of its lines or (null) last. A line that comes from another group gets the first
 * category of its new one; nothing else about it changes.
 */
export function placeLine(id: string, group: GroupId, beforeId: string | null): Change {
  return (sheet) => {
    const line = sheet.costs.find((candidate) => candidate.id === id);
    if (line === undefined || id === beforeId) return sheet;
    const isAtHome = groupOf(line.category) === group;
    const others = linesOfGroup(sheet.costs, group).filter((candidate) => candidate !== line);
    if (isAtHome && nextInGroup(sheet.costs, line, group) === beforeId) return sheet;
    const category = isAtHome ? undefined : GROUPS.find((candidate) => candidate.id === group)?.categories[0];
    return moveLine(id, beforeId ?? successor(sheet.costs, others.at(-1), id), category)(sheet);
  };
}

/** Moves a line one place up (-1) or down (1) within its group; at the end of the group nothing happens. */
export function moveLineBy(id: string, step: -1 | 1): Change {
  return (sheet) => {
    const line = sheet.costs.find((candidate) => candidate.id === id);
    if (line === undefined) return sheet;
    const group = groupOf(line.category);
    const lines = linesOfGroup(sheet.costs, group);
    const place = lines.indexOf(line) + step;
    if (place < 0 || place >= lines.length) return sheet;
    return placeLine(id, group, lines[step < 0 ? place : place + 1]?.id ?? null)(sheet);
  };
}

function nextInGroup(costs: readonly CostLine[], line: CostLine, group: GroupId): string | null {
  const lines = linesOfGroup(costs, group);
  return lines[lines.indexOf(line) + 1]?.id ?? null;
}

/** The id of the line that follows another one in the sheet, the moved line left out of account. */
function successor(costs: readonly CostLine[], line: CostLine | undefined, movedId: string): string | null {
  if (line === undefined) return null;
  return costs.slice(costs.indexOf(line) + 1).find((candidate) => candidate.id !== movedId)?.id ?? null;
}
