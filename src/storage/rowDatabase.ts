import { openDB, type IDBPDatabase } from "idb";
import { keepErrorOf } from "./keyValueStore";
import type { RowDecision, RowStore } from "./rowStore";

const ROWS = "rows";

/** Rows in the browser's IndexedDB, one record a row: its raw text under its id. Rejects where the browser forbids it. */
export async function openRowDatabase(name = "cost-per-call"): Promise<RowStore> {
  let opened: Promise<IDBPDatabase> | null = null;
  const open = () => {
    opened ??= openDB(name, 1, {
      upgrade: (database) => void database.createObjectStore(ROWS),
      // a newer release in another tab, or the reader who clears everything, must not wait for this tab
      blocking: (_now, _next, event) => {
        (event.target as IDBDatabase).close();
        opened = null;
      },
      terminated: () => (opened = null),
    });
    opened.catch(() => (opened = null));
    return opened;
  };

  /** Starts a step of the database, opened anew when the browser has closed it meanwhile. */
  async function begin<Mode extends IDBTransactionMode>(mode: Mode) {
    try {
      return (await open()).transaction(ROWS, mode);
    } catch {
      opened = null;
      return (await open()).transaction(ROWS, mode);
    }
  }

  const changeAll: RowStore["changeAll"] = async (act) => {
    let undo = () => undefined as void;
    try {
      const step = await begin("readwrite");
      // the step also fails where one of its requests does: whoever awaits that request hears it first
      step.done.catch(() => undefined);
      undo = () => step.abort();
      await act(async (id: string, decide: RowDecision) => {
        const value: unknown = await step.store.get(id);
        const text = decide(value === undefined ? null : textOf(value));
        if (text === null) await step.store.delete(id);
        else if (text !== undefined) await step.store.put(text, id);
      });
      await step.done;
      return { ok: true };
    } catch (failure) {
      try {
        undo();
      } catch {
        // the browser has undone it already
      }
      return { ok: false, error: keepErrorOf(failure) };
    }
  };

  await open();
  return {
    isLasting: true,
    async all() {
      const { store } = await begin("readonly");
      const [ids, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return new Map(ids.map((id, index) => [String(id), textOf(values[index])]));
    },
    async read(id) {
      const value: unknown = await (await begin("readonly")).store.get(id);
      return value === undefined ? null : textOf(value);
    },
    change: (id, decide) => changeAll((change) => change(id, decide)),
    changeAll,
  };
}

/** Something other than a text is no row of ours; it is shown as what it is, and does not open. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
