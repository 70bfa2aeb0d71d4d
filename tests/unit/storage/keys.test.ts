import { describe, expect, it } from "vitest";
import { hasKeptSheets, JOURNAL_PREFIX, LAST_KEY, newRowId, ROW_PREFIX } from "../../../src/storage/keys";
import { memoryStore } from "../../../src/storage/keyValueStore";
import { isRowId } from "../../../src/storage/storedRow";

describe("a new row id", () => {
  it("is a row id from the smallest to the largest number drawn", () => {
    expect(newRowId(() => 0)).toBe("0");
    expect(newRowId(() => 1 - Number.EPSILON / 2)).toBe("zzzzzzzz");
    for (const number of [0, 0.25, 0.5, 0.999]) expect(isRowId(newRowId(() => number))).toBe(true);
  });
});

describe("whether sheets are kept", () => {
  it.each([LAST_KEY, `${ROW_PREFIX}a`, `${JOURNAL_PREFIX}a`])("is seen by the key %s alone", (key) => {
    const store = memoryStore();
    store.setItem("cost-per-call:language", "da");
    expect(hasKeptSheets(store)).toBe(false);
    store.setItem(key, "not even a sheet");
    expect(hasKeptSheets(store)).toBe(true);
  });

  it("is no where the browser forbids looking", () => {
    const forbidden = {
      ...memoryStore(),
      get length(): number {
        throw new Error("forbidden");
      },
    };
    expect(hasKeptSheets(forbidden)).toBe(false);
  });
});
