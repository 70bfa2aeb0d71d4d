/** The part of the browser's `Storage` that is used: texts by key, kept between visits. */
export type KeyValueStore = Pick<Storage, "length" | "key" | "getItem" | "setItem" | "removeItem">;

/** Why something was not kept: the browser forbids it or the row must not change, or there is no room left. */
export type KeepError = "refused" | "full";

/** Whether something was kept. */
export type Kept = { ok: true } | { ok: false; error: KeepError };

/** A store, and whether it outlives the page. */
export type OpenedStore = { store: KeyValueStore; isLasting: boolean };

/**
 * The browser's store, or one in memory where the browser has none or forbids it, so that the app works either way and
 * can say that nothing outlives the page. `open` may throw, as reading `window.localStorage` does when it is forbidden.
 */
export function openStore(open: () => KeyValueStore | null | undefined): OpenedStore {
  try {
    const store = open();
    if (store && Number.isInteger(store.length)) return { store, isLasting: true };
  } catch {
    // forbidden: the store in memory takes its place
  }
  return { store: memoryStore(), isLasting: false };
}

/** A store that lasts as long as the page. */
export function memoryStore(): KeyValueStore {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

/** Keeps a text under a key. What was there stays when there is no room or the browser forbids it. */
export function keep(store: KeyValueStore, key: string, text: string): Kept {
  try {
    store.setItem(key, text);
    return { ok: true };
  } catch (failure) {
    return { ok: false, error: keepErrorOf(failure) };
  }
}

/** Why a browser's store failed, by the name that the failure bears. */
export function keepErrorOf(failure: unknown): KeepError {
  return isQuotaFailure(failure) ? "full" : "refused";
}

/** The text under a key; null when there is none or the browser forbids reading. */
export function textAt(store: KeyValueStore, key: string): string | null {
  try {
    return store.getItem(key);
  } catch {
    return null;
  }
}

function isQuotaFailure(failure: unknown): boolean {
  if (typeof failure !== "object" || failure === null || !("name" in failure)) return false;
  return failure.name === "QuotaExceededError" || failure.name === "NS_ERROR_DOM_QUOTA_REACHED";
}
