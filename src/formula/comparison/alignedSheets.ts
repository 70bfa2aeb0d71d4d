import type { CostLine, CostSheet, Workstream } from "../../sheet/schema";
import { GROUPS, type GroupId } from "../groups";

interface Known {
  readonly work: readonly Workstream[];
  readonly costs: readonly CostLine[];
}

type IsSame<T> = (mine: T, other: T) => boolean;

/** What makes two workstreams the same one, the surest sign first: ids of sheets that were typed apart say little. */
const SAME_STREAM: readonly IsSame<Workstream>[] = [
  (a, b) => a.kind === b.kind && a.id === b.id && a.name === b.name,
  (a, b) => a.kind === b.kind && isNamed(a) && sameName(a, b),
  (a, b) => a.kind === b.kind && a.id === b.id,
  (a, b) => a.kind === b.kind,
];

/** The same for cost lines, which are never matched across the groups in which costs are shown. */
const SAME_LINE: readonly IsSame<CostLine>[] = [
  (a, b) => a.category === b.category && a.id === b.id && sameName(a, b),
  (a, b) => a.category === b.category && sameName(a, b),
  (a, b) => a.category === b.category && a.id === b.id,
  (a, b) => groupOf(a) === groupOf(b) && isNamed(a) && sameName(a, b),
];

/**
 * The same sheets with the same ids for the same things, so that they can be held against each other: workstreams are
 * matched by kind, and by name or id as far as those tell; cost lines by category and name, then by category and id, then
 * by name within their group, and at last where only one of a category is left on either side. What is new in a sheet
 * gets an id of its own. No figure changes by it; ranges, which point at lines, are left out.
 */
export function alignedSheets(sheets: readonly CostSheet[]): CostSheet[] {
  let known: Known = { work: [], costs: [] };
  return sheets.map((sheet) => {
    const streamIds = idsOf(sheet.work, known.work, SAME_STREAM);
    const lineIds = idsOf(sheet.costs, known.costs, SAME_LINE, onlyOnesLeft);
    const aligned = withIds(sheet, streamIds, lineIds);
    known = { work: latest(known.work, aligned.work), costs: latest(known.costs, aligned.costs) };
    return aligned;
  });
}

/** The group in which a cost line is shown. */
export function groupOf({ category }: Pick<CostLine, "category">): GroupId {
  return GROUPS.find(({ categories }) => categories.includes(category))?.id ?? "other";
}

function isNamed({ name }: { readonly name: string }): boolean {
  return name.trim() !== "";
}

function sameName(a: { readonly name: string }, b: { readonly name: string }): boolean {
  return a.name.trim().toLowerCase() === b.name.trim().toLowerCase();
}

/** Which known item each item is, by its id, or the new id that it gets. */
function idsOf<T extends { readonly id: string }>(
  items: readonly T[],
  known: readonly T[],
  rules: readonly IsSame<T>[],
  lastly?: (items: readonly T[], known: readonly T[]) => readonly (readonly [T, T])[],
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const match = (item: T, same: T) => {
    ids.set(item.id, same.id);
    taken.add(same.id);
  };
  const leftItems = () => items.filter(({ id }) => !ids.has(id));
  const leftKnown = () => known.filter(({ id }) => !taken.has(id));
  for (const isSame of rules) {
    for (const item of leftItems()) {
      const same = known.find((other) => !taken.has(other.id) && isSame(item, other));
      if (same !== undefined) match(item, same);
    }
  }
  for (const [item, same] of lastly?.(leftItems(), leftKnown()) ?? []) match(item, same);
  const used = new Set([...known, ...items].map(({ id }) => id));
  const knownIds = new Set(known.map(({ id }) => id));
  let number = 0;
  for (const { id } of leftItems()) {
    let fresh = id;
    if (knownIds.has(id)) {
      do fresh = `n${(number += 1)}`;
      while (used.has(fresh));
      used.add(fresh);
    }
    ids.set(id, fresh);
  }
  return ids;
}

function onlyOnesLeft(items: readonly CostLine[], known: readonly CostLine[]): [CostLine, CostLine][] {
  return items.flatMap((item): [CostLine, CostLine][] => {
    const isLike = ({ category }: CostLine) => category === item.category;
    const [same] = known.filter(isLike);
    const isOnly = items.filter(isLike).length === 1 && known.filter(isLike).length === 1;
    return isOnly && same !== undefined ? [[item, same]] : [];
  });
}

function withIds(
  sheet: CostSheet,
  streamIds: ReadonlyMap<string, string>,
  lineIds: ReadonlyMap<string, string>,
): CostSheet {
  const stream = (id: string) => streamIds.get(id) ?? id;
  const line = (id: string) => lineIds.get(id) ?? id;
  return {
    ...sheet,
    work: sheet.work.map((each) => ({ ...each, id: stream(each.id) })),
    costs: sheet.costs.map((each): CostLine => {
      const basis = withBaseIds(each.basis, line);
      return { ...each, id: line(each.id), for: stream(each.for), basis };
    }),
    sharing: {
      ...sheet.sharing,
      weights: Object.fromEntries(Object.entries(sheet.sharing.weights).map(([id, weight]) => [stream(id), weight])),
    },
    whatIf: { ...sheet.whatIf, ranges: [] },
  };
}

function withBaseIds(basis: CostLine["basis"], rename: (id: string) => string): CostLine["basis"] {
  if (basis.kind !== "shareOf" || basis.of.kind === "category") return basis;
  return { ...basis, of: { ...basis.of, ids: basis.of.ids.map(rename) } };
}

function latest<T extends { readonly id: string }>(known: readonly T[], newer: readonly T[]): T[] {
  return [...new Map([...known, ...newer].map((item) => [item.id, item])).values()];
}
