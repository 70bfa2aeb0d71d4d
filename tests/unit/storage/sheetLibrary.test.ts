import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { memoryStore } from "../../../src/storage/keyValueStore";
import { openRowDatabase } from "../../../src/storage/rowDatabase";
import { memoryRows, type RowStore, type RowText } from "../../../src/storage/rowStore";
import { openLibrary } from "../../../src/storage/sheetLibrary";
import { textOfRow } from "../../../src/storage/storedRow";
import { lastingRows, newsOfTabs, refusingRows } from "../../support/archiveWith";
import { contentOf, refusingAll, storeWith } from "../../support/refusingStore";
import { richSheet } from "../../support/richSheet";
import { sheetWith } from "../../support/sheetWith";

const row = (id: string, savedAt = "2026-09-30T08:00:00.000Z", title = id, token: string | null = null) => ({
  id,
  savedAt,
  token,
  sheet: sheetWith({ title }),
});
const libraryOf = (rows: RowStore, marks = memoryStore()) => openLibrary(rows, marks, () => 0.5, null);

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each([
  ["IndexedDB", openRowDatabase],
  ["memory", () => Promise.resolve(memoryRows())],
])("a library in %s", (_, open) => {
  it("gives back a row exactly", async () => {
    const library = await libraryOf(await open());
    const kept = { id: "a1", savedAt: "2026-09-30T08:00:00.000Z", token: "c1.00000000.AA", sheet: richSheet };
    expect(await library.write(kept, null)).toEqual({ ok: true });
    expect(library.read("a1")).toEqual(kept);
    expect(library.read("a")).toBeNull();
  });

  it("lists the newest first, then by id, and rows that do not open apart", async () => {
    const rows = await open();
    await rows.change("bad", () => "{}");
    const library = await libraryOf(rows);
    await library.write(row("old", "2025-12-31T23:59:59.999Z"), null);
    await library.write(row("b", "2026-01-01T00:00:00.000Z"), null);
    await library.write(row("a", "2026-01-01T00:00:00.000Z"), null);
    await library.write(row("new", "2026-01-01T00:00:00.001Z"), null);
    expect(library.ownSheets().map(({ id }) => id)).toEqual(["new", "a", "b", "old"]);
    expect(library.unreadable().map(({ id }) => id)).toEqual(["bad"]);
  });

  it("writes over a row only as it was known, and again where it is gone", async () => {
    const rows = await open();
    const library = await libraryOf(rows);
    const [first, second] = ["2026-10-01T08:00:00.000Z", "2026-10-02T08:00:00.000Z"];
    await library.write(row("a", first), null);
    expect(await library.write(row("a", second, "unknowing"), null)).toEqual({ ok: false, error: "changed" });
    expect(await library.write(row("a", second, "knowing"), first)).toEqual({ ok: true });
    expect(await library.write(row("a", second, "too late"), first)).toEqual({ ok: false, error: "changed" });
    expect(library.ownSheets().map(({ sheet }) => sheet.title)).toEqual(["knowing"]);
    await library.remove("a");
    expect(await library.write(row("a", second, "again"), first)).toEqual({ ok: true });
  });

  it("removes a row and only that, and takes it back; beside, where its place is taken", async () => {
    const library = await libraryOf(await open());
    await library.write(row("a"), null);
    await library.write(row("b"), null);
    const removed = await library.remove("a");
    expect(library.ownSheets()).toEqual([row("b")]);
    const text = removed.ok ? (removed.text ?? "") : "";
    expect(await library.add([{ id: "a", text }])).toEqual({ ok: true, rows: [{ id: "a", text, isNew: true }] });
    expect(await library.add([{ id: "b", text }])).toEqual({ ok: true, rows: [{ id: "i0000000", text, isNew: true }] });
    expect(library.ownSheets().map(({ id, sheet }) => [id, sheet.title])).toEqual([
      ["a", "a"],
      ["b", "b"],
      ["i0000000", "a"],
    ]);
    expect(await library.remove("never-there")).toEqual({ ok: true, text: null });
  });

  it("adds and discards many rows in one step, readable or not, and tells of all of them at once", async () => {
    const rows = await open();
    const news = newsOfTabs();
    const library = await openLibrary(rows, memoryStore(), () => 0.5, news());
    const other = await openLibrary(rows, memoryStore(), () => 0.5, news());
    const told: (readonly string[])[] = [];
    library.listen((ids) => told.push(ids));
    other.listen((ids) => told.push(ids));
    const texts = [
      { id: "a", text: textOfRow(row("a")) },
      { id: "a", text: "does not open" },
      { id: "b", text: "does not open" },
    ];
    const added = await library.add(texts);
    const placed = texts.map(({ text }, index) => ({ id: ["a", "i0000000", "b"][index], text, isNew: true }));
    expect(added).toEqual({ ok: true, rows: placed });
    await vi.waitFor(() => expect(told).toHaveLength(2));
    expect(
      other
        .unreadable()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["b", "i0000000"]);
    const changed = { id: "b", text: "another than stands there" };
    expect(await library.discard([placed[0], placed[1], changed] as RowText[])).toEqual({
      ok: true,
      rows: placed.slice(0, 2),
    });
    await vi.waitFor(() => expect(told).toHaveLength(4));
    expect(told.map((ids) => [...ids].sort())).toEqual([
      ["a", "b", "i0000000"],
      ["a", "b", "i0000000"],
      ["a", "i0000000"],
      ["a", "i0000000"],
    ]);
    expect([...(await rows.all())]).toEqual([["b", "does not open"]]);
    expect([library.ownSheets(), other.ownSheets()]).toEqual([[], []]);
  });

  it("lets tabs know of each other, and finds what it could not hear", async () => {
    const rows = await open();
    const news = newsOfTabs();
    const [here, there] = [
      await openLibrary(rows, memoryStore(), () => 0.5, news()),
      await openLibrary(rows, memoryStore(), () => 0.5, news()),
    ];
    const heard: string[] = [];
    here.listen((ids) => heard.push(...ids));
    await there.write(row("a"), null);
    await vi.waitFor(() => expect(here.ownSheets()).toEqual([row("a")]));
    const silent = await libraryOf(rows);
    await silent.remove("a");
    await silent.write(row("b"), null);
    expect(here.ownSheets()).toEqual([row("a")]);
    await here.refresh();
    expect(here.ownSheets()).toEqual([row("b")]);
    expect(heard).toEqual(["a", "a", "b"]);
  });
});

describe("the latest", () => {
  it("is the one that was open last, else the newest, and never one that does not open", async () => {
    const rows = memoryRows();
    await rows.change("bad", () => "{}");
    const library = await libraryOf(rows, storeWith({ "cost-per-call:last": "bad" }));
    expect(library.latest()).toBeNull();
    await library.write(row("old", "2026-01-01T00:00:00.000Z"), null);
    await library.write(row("new", "2026-02-01T00:00:00.000Z"), null);
    expect(library.latest()?.id).toBe("new");
    expect(library.markLast("old")).toEqual({ ok: true });
    expect(library.latest()?.id).toBe("old");
    await library.remove("old");
    expect(library.latest()?.id).toBe("new");
  });
});

describe("the mark that is read before the first paint", () => {
  it("is there exactly while there is a sheet, whatever it said before", async () => {
    const rows = lastingRows();
    const marks = storeWith({ "cost-per-call:last": "never-there" });
    const library = await libraryOf(rows, marks);
    expect(contentOf(marks)).toEqual({});
    await library.write(row("a"), null);
    expect(contentOf(marks)).toEqual({ "cost-per-call:last": "" });
    await library.remove("a");
    expect(contentOf(marks)).toEqual({});
    await library.write(row("a"), null);
    const cleared = memoryStore();
    await libraryOf(rows, cleared);
    expect(contentOf(cleared)).toEqual({ "cost-per-call:last": "" });
    expect((await libraryOf(rows, refusingAll())).ownSheets()).toHaveLength(1);
  });
});

describe("one's own sheet", () => {
  it("is known by its content, whatever the order of its keys and whatever token the row names", async () => {
    const kept = { ...row("a"), sheet: richSheet, token: "c1.11111111.AAAA" };
    const library = await libraryOf(memoryRows());
    await library.write(row("other", "2026-12-01T00:00:00.000Z"), null);
    await library.write(kept, null);
    const { EUR = null, USD = null } = richSheet.rates;
    expect(library.findOwn({ ...richSheet, rates: { EUR, USD } })).toEqual(kept);
    expect(library.findOwn({ ...richSheet, title: "Another" })).toBeNull();
  });
});

describe("rows that cannot be changed", () => {
  it.each(["full", "refused"] as const)("leave the row of before: %s", async (error) => {
    const rows = memoryRows();
    await (await libraryOf(rows)).write(row("a"), null);
    const library = await libraryOf(refusingRows(rows, error));
    const changed = row("a", "2026-10-01T08:00:00.000Z", "changed");
    expect(await library.write(changed, row("a").savedAt)).toEqual({ ok: false, error });
    expect(await library.remove("a")).toEqual({ ok: false, error });
    expect(await library.add([{ id: "b", text: "text" }])).toEqual({ ok: false, error });
    expect(await library.discard([{ id: "a", text: textOfRow(row("a")) }])).toEqual({ ok: false, error });
    expect(library.ownSheets()).toEqual([row("a")]);
  });
});

describe("a database", () => {
  it("is refused where the browser has none", async () => {
    vi.stubGlobal("indexedDB", undefined);
    await expect(openRowDatabase()).rejects.toThrow(/indexedDB|open/);
  });

  it("says that it is full by the failure of the step, and keeps the row of before", async () => {
    const rows = await openRowDatabase();
    await rows.change("a", () => "before");
    const { IDBObjectStore } = await import("fake-indexeddb");
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    expect(await rows.change("a", () => "after")).toEqual({ ok: false, error: "full" });
    put.mockRestore();
    expect(await rows.read("a")).toBe("before");
  });

  it("takes back all changes of a step when one of them finds no room", async () => {
    const rows = await openRowDatabase();
    await rows.change("a", () => "before");
    const { IDBObjectStore } = await import("fake-indexeddb");
    const real = Reflect.get(IDBObjectStore.prototype, "put") as (this: unknown, ...given: unknown[]) => IDBRequest;
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: unknown, ...given) {
      if (given[1] === "c") throw new DOMException("no room", "QuotaExceededError");
      return real.apply(this, given);
    });
    const step = await rows.changeAll(async (change) => {
      for (const id of ["a", "b", "c"]) await change(id, () => "after");
    });
    put.mockRestore();
    expect(step).toEqual({ ok: false, error: "full" });
    expect(Object.fromEntries(await rows.all())).toEqual({ a: "before" });
  });

  it("is opened anew when the browser has closed it, or another tab cleared it", async () => {
    const rows = await openRowDatabase();
    await rows.change("a", () => "kept");
    await new Promise((settle, refuse) => {
      const clearing = indexedDB.deleteDatabase("cost-per-call");
      clearing.onsuccess = settle;
      clearing.onerror = refuse;
    });
    expect(await rows.read("a")).toBeNull();
    expect(await rows.change("a", () => "kept again")).toEqual({ ok: true });
    expect(await rows.read("a")).toBe("kept again");
  });

  it("shows what is no text of ours as what it is", async () => {
    const rows = await openRowDatabase();
    await rows.change("a", () => "text");
    const { openDB } = await import("idb");
    const database = await openDB("cost-per-call");
    await database.put("rows", { odd: 1 }, "b");
    await database.put("rows", 5n, 7);
    database.close();
    expect(Object.fromEntries(await rows.all())).toEqual({ a: "text", b: '{"odd":1}', 7: "5" });
  });
});
