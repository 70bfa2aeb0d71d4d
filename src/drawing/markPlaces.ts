import { drawnWidth } from "./drawnWidth";

/** A mark whose words stand on a line above the drawing, from which a line leads down to its place. */
export interface MarkPlace<Mark> {
  readonly mark: Mark;
  /** Where its words begin or end, in CSS pixels. */
  readonly textX: number;
  readonly anchor: "start" | "end";
}

/** How far words reach beyond their own line, and the room they keep to others. */
const BESIDE = 6;
const APART = 4;

/**
 * Marks from the top line of words down, such that as few words as can be are crossed by the lines that come down from above
 * them. All orders are tried, so it is for a handful.
 */
export function markPlaces<Mark extends { readonly x: number; readonly text: string }>(
  marks: readonly Mark[],
  xOf: (x: number) => number,
  width: number,
): readonly MarkPlace<Mark>[] {
  const ways = orders(marks).flatMap((order) => sided(order, xOf, width));
  const costs = ways.map((way) => crossings(way, xOf));
  return ways[costs.indexOf(Math.min(...costs))] ?? [];
}

function orders<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((first, index) =>
    orders(items.filter((_, other) => other !== index)).map((rest) => [first, ...rest]),
  );
}

/** All ways in which the words of marks can stand to the right or to the left of their lines, kept inside the width. */
function sided<Mark extends { readonly x: number; readonly text: string }>(
  marks: readonly Mark[],
  xOf: (x: number) => number,
  width: number,
): readonly (readonly MarkPlace<Mark>[])[] {
  return marks.reduce<readonly (readonly MarkPlace<Mark>[])[]>(
    (ways, mark) => {
      const length = drawnWidth(mark.text);
      const x = xOf(mark.x);
      const right = { mark, textX: Math.max(0, Math.min(x - BESIDE, width - length)), anchor: "start" } as const;
      const left = { mark, textX: Math.min(width, Math.max(x + BESIDE, length)), anchor: "end" } as const;
      const sides = x < width / 2 ? [right, left] : [left, right];
      return ways.flatMap((way) => sides.map((side) => [...way, side]));
    },
    [[]],
  );
}

function crossings<Mark extends { readonly x: number; readonly text: string }>(
  way: readonly MarkPlace<Mark>[],
  xOf: (x: number) => number,
): number {
  let count = 0;
  way.forEach(({ mark, textX, anchor }, line) => {
    const length = drawnWidth(mark.text);
    const from = (anchor === "start" ? textX : textX - length) - APART;
    count += way.slice(0, line).filter((above) => {
      const x = xOf(above.mark.x);
      return x > from && x < from + length + 2 * APART;
    }).length;
  });
  return count;
}
