/** The place, counted from 0, that a key leads to in a drawing, null for none; undefined for all other keys. */
export function placeAfter(key: string, now: number | null, count: number): number | null | undefined {
  switch (key) {
    case "ArrowRight":
      return now === null ? 0 : Math.min(now + 1, count - 1);
    case "ArrowLeft":
      return now === null ? count - 1 : Math.max(now - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    case "Escape":
      return null;
    default:
      return undefined;
  }
}
