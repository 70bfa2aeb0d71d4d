import { describe, expect, it, vi } from "vitest";
import { createRowKeeper } from "../../../src/app/rowKeeper";
import type { JournalNote } from "../../../src/storage/journal";
import { memoryStore } from "../../../src/storage/keyValueStore";
import { openLibrary } from "../../../src/storage/sheetLibrary";
import { lastingRows, newsOfTabs, refusingRows } from "../../support/archiveWith";
import { heldRows } from "../../support/heldRows";
import { sheetWith } from "../../support/sheetWith";

const FIRST = "2026-11-22T12:00:00.000Z";
const NOW = "2026-11-23T12:00:00.000Z";
const AFTER_NOW = "2026-11-23T12:00:00.001Z";
const titled = (title: string) => sheetWith({ title });
const row = (title: string, savedAt = FIRST, id = "a") => ({ id, savedAt, token: null, sheet: titled(title) });

/** Two tabs of one browser in which row "a" is kept, and the keeper of the first; its clock stands still. */
async function twoTabs(
  change: (rows: ReturnType<typeof lastingRows>) => ReturnType<typeof lastingRows> = (rows) => rows,
) {
  const rows = lastingRows();
  const news = newsOfTabs();
  const there = await openLibrary(rows, memoryStore(), () => 0.25, news());
  await there.write(row("first"), null);
  const here = await openLibrary(change(rows), memoryStore(), () => 0.5, news());
  const journal = { note: vi.fn<(note: JournalNote) => void>(), clear: vi.fn<() => void>() };
  const keeper = createRowKeeper(here, journal, { now: () => NOW, random: () => 0.5 });
  const titles = () => there.ownSheets().map(({ id, sheet }) => `${id}: ${sheet.title}`);
  const follows = () => journal.note.mock.lastCall?.[0].follows;
  return { here, there, keeper, journal, titles, follows };
}

/** The first tab shows what the row holds. */
async function openedTabs(...change: Parameters<typeof twoTabs>) {
  const tabs = await twoTabs(...change);
  tabs.keeper.begin("a", titled("first"));
  return tabs;
}

describe("a keeper", () => {
  it("keeps in its row again and again, each time at a later instant, however the clock stands", async () => {
    const { keeper, here, titles } = await openedTabs();
    expect(await keeper.keep("a", null, titled("second"))).toEqual({ ok: true, rowId: "a", isBeside: false });
    expect(here.read("a")).toMatchObject({ savedAt: NOW });
    expect(await keeper.keep("a", "token", titled("third"))).toEqual({ ok: true, rowId: "a", isBeside: false });
    expect(here.read("a")).toMatchObject({ savedAt: AFTER_NOW, token: "token" });
    await vi.waitFor(() => expect(titles()).toEqual(["a: third"]));
  });

  it("keeps over a row that is dated to the end of all time", async () => {
    const { keeper, here, there } = await twoTabs();
    await there.write(row("late", "9999-12-31T23:59:59.999Z"), FIRST);
    keeper.begin("a", titled("late"));
    expect(await keeper.keep("a", null, titled("now"))).toEqual({ ok: true, rowId: "a", isBeside: false });
    expect(here.read("a")).toMatchObject({ savedAt: NOW, sheet: { title: "now" } });
  });

  it("keeps beside what another tab made of the row, and in that new row from then on", async () => {
    const { keeper, there, titles, here } = await openedTabs();
    await there.write(row("theirs", NOW), FIRST);
    expect(await keeper.keep("a", null, titled("mine"))).toEqual({ ok: true, rowId: "i0000000", isBeside: true });
    await vi.waitFor(() => expect(titles().sort()).toEqual(["a: theirs", "i0000000: mine"]));
    expect(here.latest()?.sheet.title).toBe("mine");
    expect(await keeper.keep("i0000000", null, titled("mine still"))).toMatchObject({ isBeside: false });
    await vi.waitFor(() => expect(titles().sort()).toEqual(["a: theirs", "i0000000: mine still"]));
  });

  it("keeps beside a row that holds something else than what is shown of it", async () => {
    const { keeper, titles } = await twoTabs();
    keeper.begin("a", titled("as it was long ago"));
    expect(await keeper.keep("a", null, titled("typed"))).toMatchObject({ ok: true, isBeside: true });
    await vi.waitFor(() => expect(titles().sort()).toEqual(["a: first", "i0000000: typed"]));
  });

  it("takes for its own what another tab kept, if it is the same, and goes on in that row", async () => {
    const { keeper, there, titles } = await openedTabs();
    await there.write(row("same", NOW), FIRST);
    expect(await keeper.keep("a", null, titled("same"))).toEqual({ ok: true, rowId: "a", isBeside: false });
    expect(await keeper.keep("a", null, titled("and on"))).toEqual({ ok: true, rowId: "a", isBeside: false });
    await vi.waitFor(() => expect(titles()).toEqual(["a: and on"]));
  });

  it("keeps a row again that is gone", async () => {
    const { keeper, there, titles } = await openedTabs();
    await there.remove("a");
    expect(await keeper.keep("a", null, titled("again"))).toEqual({ ok: true, rowId: "a", isBeside: false });
    await vi.waitFor(() => expect(titles()).toEqual(["a: again"]));
  });

  it.each(["full", "refused"] as const)("says why it could not, and forgets nothing: %s", async (error) => {
    const { keeper, titles, follows } = await openedTabs((rows) => refusingRows(rows, error));
    expect(await keeper.keep("a", null, titled("mine"))).toEqual({ ok: false, error });
    expect(titles()).toEqual(["a: first"]);
    keeper.note("a", titled("mine"));
    expect(follows()).toEqual([FIRST]);
  });
});

describe("what a keeper sees of the row", () => {
  it("is what it knows, until another tab changes or removes it", async () => {
    const { keeper, there } = await openedTabs();
    expect(keeper.look("a")).toEqual({ kind: "same" });
    await there.write(row("theirs", NOW), FIRST);
    await vi.waitFor(() => expect(keeper.look("a")).toEqual({ kind: "changed", sheet: titled("theirs") }));
    keeper.begin("a", titled("theirs"));
    expect(keeper.look("a")).toEqual({ kind: "same" });
    await there.remove("a");
    await vi.waitFor(() => expect(keeper.look("a")).toEqual({ kind: "gone" }));
  });

  it("is nothing that is gone where nothing was kept yet, or where the row is there and does not open", async () => {
    const { keeper, there } = await twoTabs();
    keeper.begin(null, titled("new"));
    expect(keeper.look("never")).toEqual({ kind: "same" });
    keeper.begin("a", titled("first"));
    await there.remove("a");
    await there.add([{ id: "a", text: "{ half a row" }]);
    await vi.waitFor(() => expect(there.unreadable()).toHaveLength(1));
    expect(keeper.look("a")).toEqual({ kind: "same" });
  });
});

describe("a keeping that is not answered yet", () => {
  it("is followed by what is noted meanwhile, is not taken for another tab's, and is over with its answer", async () => {
    let disk: ReturnType<typeof heldRows> | undefined;
    const { keeper, here, follows } = await openedTabs((rows) => (disk = heldRows(rows)).rows);
    disk?.hold();
    const keeping = keeper.keep("a", null, titled("mine"));
    keeper.note("a", titled("mine, and more"));
    // whichever of the two the row holds when the page is gone, the note comes after it
    expect(follows()).toEqual([FIRST, NOW]);
    const told: unknown[] = [];
    here.listen(() => told.push(keeper.look("a")));
    disk?.letGo();
    expect(await keeping).toEqual({ ok: true, rowId: "a", isBeside: false });
    expect(told).toEqual([{ kind: "same" }]);
    keeper.note("a", titled("more"));
    expect(follows()).toEqual([NOW]);
  });
});
