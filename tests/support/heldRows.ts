import type { RowStore } from "../../src/storage/rowStore";

/** Rows whose changes are held up while the test holds them, as by a slow disk: none is done before it is let go. */
export function heldRows(rows: RowStore) {
  let isHeld = false;
  let waiting: (() => void)[] = [];
  const wait = () => (isHeld ? new Promise<void>((go) => waiting.push(go)) : Promise.resolve());
  return {
    rows: {
      ...rows,
      change: async (...given) => (await wait(), rows.change(...given)),
      changeAll: async (act) => (await wait(), rows.changeAll(act)),
    } satisfies RowStore,
    hold: () => {
      isHeld = true;
    },
    /** How many changes are held up. */
    held: () => waiting.length,
    letGo: () => {
      isHeld = false;
      for (const go of waiting) go();
      waiting = [];
    },
  };
}
