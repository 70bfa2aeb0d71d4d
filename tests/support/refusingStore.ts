import { memoryStore, type KeyValueStore } from "../../src/storage/keyValueStore";

/** A store in memory with texts in it. */
export function storeWith(texts: Readonly<Record<string, string>>): KeyValueStore {
  const store = memoryStore();
  for (const [key, text] of Object.entries(texts)) store.setItem(key, text);
  return store;
}

/** Everything that a store holds. */
export function contentOf(store: KeyValueStore): Record<string, string | null> {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? "");
  return Object.fromEntries(keys.map((key) => [key, store.getItem(key)]));
}

/** A store that reads but refuses every write by a failure of the given name, as a browser's does. */
export function refusingWrites(store: KeyValueStore, failure: "QuotaExceededError" | "SecurityError"): KeyValueStore {
  const refuse = () => {
    throw new DOMException("refused", failure);
  };
  return {
    get length() {
      return store.length;
    },
    key: (index) => store.key(index),
    getItem: (key) => store.getItem(key),
    setItem: refuse,
    removeItem: refuse,
  };
}

/** A store that refuses everything, as a browser's does in which storing is forbidden. */
export function refusingAll(): KeyValueStore {
  const refuse = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  return {
    get length() {
      return refuse();
    },
    key: refuse,
    getItem: refuse,
    setItem: refuse,
    removeItem: refuse,
  };
}
