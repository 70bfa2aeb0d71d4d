import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openRowDatabase } from "../../../src/storage/rowDatabase";
import { archiveWith } from "../../support/archiveWith";
import { sheetWith } from "../../support/sheetWith";

const THREE = ["January", "February", "March"].map((title) => sheetWith({ title }));

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("new sheets", () => {
  it("are kept in one step of the database", async () => {
    const rows = await openRowDatabase();
    const steps = vi.spyOn(IDBDatabase.prototype, "transaction");
    const kept = await (await archiveWith({ rows })).addSheets(THREE);
    expect(kept).toMatchObject({ ok: true, rowIds: { length: 3 } });
    expect(steps.mock.calls.filter(([, mode]) => mode === "readwrite")).toHaveLength(1);
    expect([...(await rows.all()).keys()].sort()).toEqual(kept.ok ? [...kept.rowIds].sort() : []);
  });

  it("leave none behind when the page is killed halfway, after which it removes nothing either", async () => {
    const rows = await openRowDatabase();
    const archive = await archiveWith({ rows });
    const real = Reflect.get(IDBObjectStore.prototype, "put") as (this: unknown, ...given: unknown[]) => IDBRequest;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...given) {
      puts += 1;
      // the browser undoes the step that a killed page was at
      if (puts === 3) this.transaction.abort();
      return real.apply(this, given);
    });
    vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(() => {
      throw new DOMException("gone", "InvalidStateError");
    });
    expect(await archive.addSheets(THREE)).toEqual({ ok: false, error: "refused" });
    expect(puts).toBe(3);
    expect((await rows.all()).size).toBe(0);
    expect(archive.library.ownSheets()).toEqual([]);
  });

  it("are refused as a whole when one of them would not open again", async () => {
    const archive = await archiveWith();
    const broken = { ...sheetWith(), currency: "nothing" };
    expect(await archive.addSheets([...THREE, broken])).toEqual({ ok: false, error: "refused" });
    expect(archive.library.ownSheets()).toEqual([]);
  });
});
