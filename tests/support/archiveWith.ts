import type { Archive } from "../../src/app/archive";
import { openArchive } from "../../src/app/openArchive";
import { memoryStore, type KeyValueStore } from "../../src/storage/keyValueStore";
import type { RowNews } from "../../src/storage/rowNews";
import { memoryRows, type RowStore } from "../../src/storage/rowStore";

/** Rows in memory that count as lasting, as those of a database do. */
export function lastingRows(): RowStore {
  return { ...memoryRows(), isLasting: true };
}

/** Rows that can be read but not changed, as in a full or forbidden database. */
export function refusingRows(rows: RowStore, error: "full" | "refused"): RowStore {
  const refuse = () => Promise.resolve({ ok: false, error } as const);
  return { ...rows, change: refuse, changeAll: refuse };
}

/** News between tabs of one test, told to all others at once. */
export function newsOfTabs(): () => RowNews {
  const tabs: { readonly tab: object; readonly listener: (ids: readonly string[]) => void }[] = [];
  return () => {
    const tab = {};
    return {
      tell: (ids) => {
        for (const other of tabs) if (other.tab !== tab) other.listener(ids);
      },
      listen: (listener) => void tabs.push({ tab, listener }),
    };
  };
}

interface ArchiveParts {
  readonly store?: KeyValueStore;
  readonly rows?: RowStore;
  readonly takenOver?: Promise<boolean> | null;
  readonly news?: RowNews | null;
  readonly isPageGone?: (page: string) => Promise<boolean>;
  readonly page?: string;
}

let drawn = 0;

/** An archive in memory, in which every minute of the clock is the same. */
export function archiveWith(parts: ArchiveParts = {}): Promise<Archive> {
  return openArchive(
    {
      store: parts.store ?? memoryStore(),
      rows: parts.rows ?? lastingRows(),
      takenOver: parts.takenOver ?? null,
      news: parts.news ?? null,
      isPageGone: parts.isPageGone ?? (() => Promise.resolve(true)),
    },
    { now: () => "2026-11-23T12:00:00.000Z", random: () => (500 + (drawn += 1)) / 1_000_000 },
    parts.page ?? "page",
  );
}
