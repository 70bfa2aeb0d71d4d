import { memoryRows, placeRows, type RowStore } from "./rowStore";

/** How long a browser may take to answer before work goes on in memory, in milliseconds. */
export const LONGEST_WAIT_MS = 3_000;

/** Rows to work with from now on. */
export interface RowsInTime {
  readonly rows: RowStore;
  /** Whether the rows last by now, once a database that did not answer in time did; null where nothing is waited for. */
  readonly takenOver: Promise<boolean> | null;
}

/**
 * The rows of a database that is being opened; rows in memory where it is refused, and where it does not answer in time.
 * If it answers later, what was put into memory until then is placed in it in one step, and it takes over.
 */
export async function rowsInTime(database: Promise<RowStore>, random: () => number): Promise<RowsInTime> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((settle) => (timer = setTimeout(settle, LONGEST_WAIT_MS, null)));
  const first = await Promise.race([database.catch(memoryRows), late]);
  clearTimeout(timer);
  if (first !== null) return { rows: first, takenOver: null };

  let now: RowStore = memoryRows();
  let last: Promise<unknown> = Promise.resolve();
  // one after the other, so that nothing is put into memory while it is being taken over
  const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> => {
    const done = last.then(act);
    last = done.catch(() => undefined);
    return done;
  };
  const takeOver = async (lasting: RowStore) => {
    const texts = [...(await now.all())].map(([id, text]) => ({ id, text }));
    const placed = await placeRows(lasting, texts, random);
    if (placed.ok) now = lasting;
    return placed.ok;
  };
  return {
    rows: {
      get isLasting() {
        return now.isLasting;
      },
      all: () => inTurn(() => now.all()),
      read: (id) => inTurn(() => now.read(id)),
      change: (id, decide) => inTurn(() => now.change(id, decide)),
      changeAll: (act) => inTurn(() => now.changeAll(act)),
    },
    takenOver: database.then((lasting) => inTurn(() => takeOver(lasting))).catch(() => false),
  };
}
