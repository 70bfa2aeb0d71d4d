import { describe, expect, it } from "vitest";
import { moveRows } from "../../../src/storage/moveRows";
import { memoryRows } from "../../../src/storage/rowStore";
import { lastingRows, refusingRows } from "../../support/archiveWith";
import { contentOf, storeWith } from "../../support/refusingStore";

const EARLIER = { "cost-per-call:sheet:a": "one", "cost-per-call:sheet:b": "two", "cost-per-call:language": "da" };

describe("rows of an earlier release", () => {
  it("are moved once, and nothing else is", async () => {
    const store = storeWith(EARLIER);
    const rows = lastingRows();
    await moveRows(store, rows, () => 0.5);
    await moveRows(store, rows, () => 0.5);
    expect(Object.fromEntries(await rows.all())).toEqual({ a: "one", b: "two" });
    expect(contentOf(store)).toEqual({ "cost-per-call:language": "da" });
  });

  it("go beside another row of the same id", async () => {
    const store = storeWith(EARLIER);
    const rows = lastingRows();
    await rows.change("a", () => "another");
    await moveRows(store, rows, () => 0.5);
    expect(Object.fromEntries(await rows.all())).toEqual({ a: "another", b: "two", i0000000: "one" });
  });

  it("stay where they are while they cannot be moved, or what they are moved to does not last", async () => {
    for (const rows of [refusingRows(lastingRows(), "full"), memoryRows()]) {
      const store = storeWith(EARLIER);
      await moveRows(store, rows, () => 0.5);
      expect(contentOf(store)).toEqual(EARLIER);
    }
  });

  it("stay where they are when they cannot be read back", async () => {
    const store = storeWith(EARLIER);
    await moveRows(store, { ...lastingRows(), read: () => Promise.resolve(null) }, () => 0.5);
    expect(contentOf(store)).toEqual(EARLIER);
  });
});
