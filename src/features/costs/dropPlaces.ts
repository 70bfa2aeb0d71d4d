import { GROUPS, type GroupId } from "../../formula/groups";

/** Where a dragged line may be dropped: before a line of a group, or (null) after its last one. */
export interface DropPlace {
  readonly group: GroupId;
  readonly beforeId: string | null;
  /** The height at which the place lies, in pixels from the top of the window. */
  readonly y: number;
}

/** All places between the rows on screen, from top to bottom; a row is marked with `data-line`, its list with `data-group`. */
export function dropPlacesIn(container: HTMLElement): readonly DropPlace[] {
  return GROUPS.flatMap(({ id: group }) => {
    const list = container.querySelector(`[data-group="${group}"]`);
    const rows = [...(list?.querySelectorAll<HTMLElement>("[data-line]") ?? [])];
    const fold = list?.closest("details");
    // Of a group that is folded away only its head is on screen: what is dropped there becomes its last line.
    if (fold?.open === false) return [{ group, beforeId: null, y: fold.getBoundingClientRect().bottom }];
    const places: DropPlace[] = rows.map((row) => {
      return { group, beforeId: row.dataset["line"] ?? null, y: row.getBoundingClientRect().top };
    });
    const last = rows.at(-1);
    return last === undefined ? [] : [...places, { group, beforeId: null, y: last.getBoundingClientRect().bottom }];
  });
}

/** The place that is nearest to a height; the first of those that are equally near. */
export function nearestPlace(places: readonly DropPlace[], y: number): DropPlace | null {
  return places.reduce<DropPlace | null>(
    (nearest, place) => (nearest === null || Math.abs(place.y - y) < Math.abs(nearest.y - y) ? place : nearest),
    null,
  );
}
