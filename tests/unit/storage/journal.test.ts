import { describe, expect, it } from "vitest";
import { createJournal, replayJournal } from "../../../src/storage/journal";
import { memoryStore } from "../../../src/storage/keyValueStore";
import { memoryRows, type RowStore } from "../../../src/storage/rowStore";
import { openLibrary } from "../../../src/storage/sheetLibrary";
import { lastingRows, refusingRows } from "../../support/archiveWith";
import { contentOf } from "../../support/refusingStore";
import { sheetWith } from "../../support/sheetWith";

const [BEFORE, AT, ELSEWHERE] = ["2026-11-01T10:00:00.000Z", "2026-11-01T10:00:01.000Z", "2026-11-01T10:00:02.000Z"];
const row = (title: string, savedAt: string, id = "a") => ({ id, savedAt, token: null, sheet: sheetWith({ title }) });
const isGone = () => Promise.resolve(true);

/** A library with one row as it was kept, and a note of what was typed after that. */
async function left(rows: RowStore, kept: string | null, follows: readonly string[]) {
  const store = memoryStore();
  const library = await openLibrary(rows, memoryStore(), () => 0.5, null);
  if (kept !== null) await library.write(row("kept", kept), null);
  createJournal(store, "gone").note({ row: row("typed", AT), follows });
  const titles = () => library.ownSheets().map(({ id, sheet }) => [id, sheet.title]);
  return { store, library, titles };
}

describe("what a killed page had typed", () => {
  it.each([
    ["after the row was kept", BEFORE, [BEFORE]],
    ["while the row was being kept", BEFORE, [ELSEWHERE, BEFORE]],
    ["before there was a row", null, []],
  ])("goes into its row: typed %s", async (_, kept, follows) => {
    const { store, library, titles } = await left(lastingRows(), kept, follows);
    const replayed = await replayJournal(store, library, isGone, () => 0.5);
    expect(replayed).toEqual({ movedTo: new Map([["a", "a"]]), problem: null });
    expect(titles()).toEqual([["a", "typed"]]);
    expect(contentOf(store)).toEqual({});
  });

  it("goes beside its row if another tab has kept that since", async () => {
    const { store, library, titles } = await left(lastingRows(), ELSEWHERE, [BEFORE]);
    const replayed = await replayJournal(store, library, isGone, () => 0.25);
    expect(replayed.movedTo).toEqual(new Map([["a", "9"]].map(([from]) => [from, titles()[1]?.[0]])));
    expect(titles().map(([, title]) => title)).toEqual(["kept", "typed"]);
  });

  it("makes nothing twice: not if it was kept, and not when it is replayed again", async () => {
    const { store, library, titles } = await left(lastingRows(), null, []);
    await library.write(row("typed", ELSEWHERE), null);
    const note = contentOf(store);
    await replayJournal(store, library, isGone, () => 0.5);
    for (const [key, text] of Object.entries(note)) store.setItem(key, text ?? "");
    await replayJournal(store, library, isGone, () => 0.5);
    expect(titles()).toEqual([["a", "typed"]]);
  });

  it("stays noted while its page is open, while there is no room, and where nothing lasts", async () => {
    const open = await left(lastingRows(), null, []);
    await replayJournal(
      open.store,
      open.library,
      () => Promise.resolve(false),
      () => 0.5,
    );
    expect([open.titles(), Object.keys(contentOf(open.store))]).toEqual([[], ["cost-per-call:journal:gone"]]);

    const full = await left(refusingRows(lastingRows(), "full"), null, []);
    const replayed = await replayJournal(full.store, full.library, isGone, () => 0.5);
    expect(replayed.problem).toBe("full");
    expect(Object.keys(contentOf(full.store))).toEqual(["cost-per-call:journal:gone"]);

    const fleeting = await left(memoryRows(), null, []);
    await replayJournal(fleeting.store, fleeting.library, isGone, () => 0.5);
    expect(fleeting.titles()).toEqual([["a", "typed"]]);
    expect(Object.keys(contentOf(fleeting.store))).toEqual(["cost-per-call:journal:gone"]);
  });
});
