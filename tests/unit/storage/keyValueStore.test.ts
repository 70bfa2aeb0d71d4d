import { describe, expect, it } from "vitest";
import { keep, memoryStore, openStore, textAt } from "../../../src/storage/keyValueStore";
import { refusingAll, refusingWrites, storeWith } from "../../support/refusingStore";

describe("openStore", () => {
  it("gives the browser's store", () => {
    const store = storeWith({ a: "1" });
    expect(openStore(() => store)).toEqual({ store, isLasting: true });
  });

  it.each([
    ["the browser forbids to ask for one", () => refusingThrow()],
    ["the browser has none", () => null],
    ["the one there refuses everything", () => refusingAll()],
  ])("gives an empty one in memory that works when %s", (_, open) => {
    const { store, isLasting } = openStore(open);
    expect(isLasting).toBe(false);
    expect(store.length).toBe(0);
    expect(keep(store, "a", "1")).toEqual({ ok: true });
    expect(textAt(store, "a")).toBe("1");
  });
});

describe("memoryStore", () => {
  it("behaves as the browser's does", () => {
    const store = memoryStore();
    store.setItem("a", "1");
    store.setItem("b", "2");
    store.setItem("a", "3");
    expect([store.length, store.key(0), store.key(1), store.key(2)]).toEqual([2, "a", "b", null]);
    expect([store.getItem("a"), store.getItem("c")]).toEqual(["3", null]);
    store.removeItem("a");
    store.removeItem("c");
    expect([store.length, store.key(0), store.getItem("a")]).toEqual([1, "b", null]);
  });
});

describe("keep", () => {
  it("tells a full store from a forbidden one and leaves what was there", () => {
    const store = storeWith({ a: "1" });
    expect(keep(refusingWrites(store, "QuotaExceededError"), "a", "2")).toEqual({ ok: false, error: "full" });
    expect(keep(refusingWrites(store, "SecurityError"), "a", "2")).toEqual({ ok: false, error: "refused" });
    expect(store.getItem("a")).toBe("1");
  });
});

describe("textAt", () => {
  it("is null where nothing may be read", () => {
    expect(textAt(refusingAll(), "a")).toBeNull();
  });
});

function refusingThrow(): never {
  throw new DOMException("The operation is insecure.", "SecurityError");
}
