/** About how wide a character is on the wide side, in type of 12 to 13 CSS pixels. */
const CHARACTER = 6.9;

/** Where words over or under a place stand, kept inside a drawing of this width. */
export function textPlace(
  x: number,
  text: string,
  width: number,
): { readonly x: number; readonly anchor: "start" | "middle" | "end" } {
  const half = (text.length * CHARACTER) / 2;
  if (x - half < 0) return { x: 0, anchor: "start" };
  return x + half > width ? { x: width, anchor: "end" } : { x, anchor: "middle" };
}
