import { keysOf, ROW_PREFIX } from "./keys";
import { textAt, type KeyValueStore } from "./keyValueStore";
import { placeRows, type RowStore } from "./rowStore";

/**
 * Moves rows that an earlier release kept in local storage: copied as they stand, readable or not, read back, and only
 * then removed. Where rows do not last, the old ones stay too. What cannot be moved now is moved at the next opening.
 */
export async function moveRows(from: KeyValueStore, to: RowStore, random: () => number): Promise<void> {
  for (const key of keysOf(from).filter((name) => name.startsWith(ROW_PREFIX))) {
    const text = textAt(from, key);
    if (text === null) continue;
    const placed = await placeRows(to, [{ id: key.slice(ROW_PREFIX.length), text }], random);
    if (!placed.ok || !to.isLasting) continue;
    const [row] = placed.rows;
    try {
      if (row !== undefined && (await to.read(row.id)) === text && textAt(from, key) === text) from.removeItem(key);
    } catch {
      // it could not be read back or removed: it stays in both places, and is found equal the next time
    }
  }
}
