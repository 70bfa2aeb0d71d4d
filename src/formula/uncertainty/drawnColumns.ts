import type { NumberPlace } from "../../sheet/numberPlace";
import type { CostSheet } from "../../sheet/schema";
import { placeKey } from "../numberPlace";
import { shareOfLife } from "../oneOff";

/** A column that is worked out of another, number by number. */
interface Derived {
  readonly from: number;
  readonly each: (value: number) => number;
}

/**
 * The columns that costs are products of: first those of the drawn numbers, in their order, then the team when it follows the
 * work, then what is worked out of one of these.
 */
export interface DrawnColumns {
  /** The column of a place, or null where its number is not drawn. */
  at(place: NumberPlace): number | null;
  /** The column of 1 / the number at a place. */
  oneOver(place: NumberPlace): number | null;
  /** The column of the share of a purchase that falls in the period, by its life in months. */
  shareOfLife(place: NumberPlace, from: string | null, period: CostSheet["period"]): number | null;
  /** How many columns there are by now. */
  size(): number;
  /** Fills the worked-out columns for the first `count` rows. */
  derive(columns: readonly Float64Array[], count: number): void;
}

/** Where the agents stand, who are drawn as well when the team follows the work. */
export const AGENTS: NumberPlace = { kind: "team", field: "agents" };

/** Columns for the numbers at these places; with `teamFollows` there is one more, of the agents that the work needs. */
export function drawnColumns(places: readonly NumberPlace[], teamFollows: boolean): DrawnColumns {
  const indices = new Map(places.map((place, index) => [placeKey(place), index]));
  const first = places.length + (teamFollows ? 1 : 0);
  if (teamFollows) indices.set(placeKey(AGENTS), places.length);
  const derived = new Map<string, Derived & { readonly index: number }>();

  function at(place: NumberPlace): number | null {
    return indices.get(placeKey(place)) ?? null;
  }

  function derivedAt(place: NumberPlace, name: string, each: (value: number) => number): number | null {
    const from = at(place);
    if (from === null) return null;
    const key = `${name} ${placeKey(place)}`;
    const index = derived.get(key)?.index ?? first + derived.size;
    derived.set(key, { from, each, index });
    return index;
  }

  return {
    at,
    oneOver: (place) => derivedAt(place, "oneOver", (value) => 1 / value),
    shareOfLife: (place, from, period) => derivedAt(place, "life", (months) => shareOfLife(months, from, period)),
    size: () => first + derived.size,
    derive(columns, count) {
      for (const { from, each, index } of derived.values()) {
        const [source, target] = [columns[from], columns[index]];
        if (source === undefined || target === undefined) continue;
        for (let row = 0; row < count; row++) target[row] = each(source[row] ?? 0);
      }
    },
  };
}
