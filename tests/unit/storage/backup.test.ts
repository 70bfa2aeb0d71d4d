import { describe, expect, it, vi } from "vitest";
import { backupText, restoreBackup, type Restored, type Taken } from "../../../src/storage/backup";
import { memoryStore } from "../../../src/storage/keyValueStore";
import { memoryRows } from "../../../src/storage/rowStore";
import { openLibrary } from "../../../src/storage/sheetLibrary";
import { textOfRow } from "../../../src/storage/storedRow";
import { refusingRows } from "../../support/archiveWith";
import { sheetWith } from "../../support/sheetWith";

const NONE = { sheets: 0, unreadable: 0, characters: 0 };
const fileOf = (rows: readonly { readonly id: string; readonly text: string }[]) =>
  JSON.stringify({ format: "cost-per-call backup", version: 1, rows });

const row = (id: string, title: string, savedAt = "2026-09-30T08:00:00.000Z") => ({
  id,
  savedAt,
  token: null,
  sheet: sheetWith({ title }),
});

function taken(restored: Restored): Taken {
  return restored.ok ? restored : expect.fail(restored.error);
}

async function libraryOf(...rows: readonly ReturnType<typeof row>[]) {
  const store = memoryRows();
  const library = await openLibrary(store, memoryStore(), () => 0.5, null);
  for (const each of rows) await library.write(each, null);
  return { library, store, titles: () => library.ownSheets().map(({ id, sheet }) => `${id} ${sheet.title}`) };
}

describe("a backup", () => {
  it("brings everything into an empty browser, twins and their ids included", async () => {
    const { library } = await libraryOf(row("a", "twin"), row("b", "twin"), row("c", "single"));
    const other = await libraryOf();
    const file = backupText(library.ownSheets());
    expect(await restoreBackup(other.library, file)).toMatchObject({
      ok: true,
      added: 3,
      unreadable: 0,
      present: 0,
      leftOut: NONE,
    });
    expect(other.library.ownSheets()).toEqual(library.ownSheets());
  });

  it("changes nothing that is there: the same is passed over, another of the same id goes beside it", async () => {
    const { library } = await libraryOf(row("a", "same"), row("b", "as it was"));
    const file = backupText(library.ownSheets());
    const later = "2026-10-30T08:00:00.000Z";
    const other = await libraryOf(row("a", "same", later), row("b", "changed since", later), row("c", "new", later));
    expect(await restoreBackup(other.library, file)).toMatchObject({ ok: true, added: 1, present: 1 });
    expect(other.titles()).toEqual(["a same", "b changed since", "c new", "i0000000 as it was"]);
    expect(await restoreBackup(other.library, file)).toMatchObject({ ok: true, added: 0, present: 2, rows: [] });
  });

  it("takes nothing when there is no room for all of it", async () => {
    const file = backupText([row("a", "one")]);
    const { store } = await libraryOf();
    const full = await openLibrary(refusingRows(store, "full"), memoryStore(), () => 0.5, null);
    expect(await restoreBackup(full, file)).toEqual({ ok: false, error: "full" });
  });

  it("does not flood the library with rows that do not open, and says how many were left out", async () => {
    const { library, store } = await libraryOf(row("own", "own"));
    const told: (readonly string[])[] = [];
    library.listen((ids) => told.push(ids));
    const changeAll = vi.spyOn(store, "changeAll");
    const bad = Array.from({ length: 5_000 }, (_, index) => ({ id: `bad${index}`, text: `{ half a row ${index}` }));
    const file = fileOf([...bad, { id: "good", text: textOfRow(row("good", "good")) }]);
    expect(await restoreBackup(library, file)).toMatchObject({
      added: 1,
      unreadable: 100,
      leftOut: { ...NONE, unreadable: 4_900 },
    });
    expect([told.length, changeAll.mock.calls.length, told[0]?.length]).toEqual([1, 1, 101]);
    expect([library.ownSheets().length, library.unreadable().length]).toEqual([2, 100]);
    // the next hundred, at the next wish
    expect(await restoreBackup(library, file)).toMatchObject({ added: 0, unreadable: 100, present: 101 });
  });

  it("takes a thousand sheets at a time, and the next ones the next time", async () => {
    const { library } = await libraryOf();
    const file = backupText(Array.from({ length: 1_003 }, (_, index) => row(`r${index}`, `title ${index}`)));
    expect(await restoreBackup(library, file)).toMatchObject({ added: 1_000, leftOut: { ...NONE, sheets: 3 } });
    expect(await restoreBackup(library, file)).toMatchObject({ added: 3, present: 1_000, leftOut: NONE });
  });

  it("tells how far it is whenever it lets the page have its turn", async () => {
    const { library } = await libraryOf();
    const rows = [1, 2, 3, 4].map((number) => ({ id: `b${number}`, text: " ".repeat(200_001) }));
    const onShare = vi.fn<(share: number) => void>();
    await restoreBackup(library, fileOf(rows), onShare);
    expect(onShare.mock.calls.flat()).toEqual([0, 0.25, 0.5, 0.75]);
  });

  it("looks into ten thousand rows at the most", async () => {
    const { library } = await libraryOf();
    const bad = Array.from({ length: 10_003 }, (_, index) => ({ id: `b${index}`, text: "" }));
    const { leftOut, unreadable } = taken(await restoreBackup(library, fileOf(bad)));
    expect([unreadable, leftOut]).toEqual([100, { ...NONE, unreadable: 9_900, sheets: 3 }]);
  });

  it("leaves out a row that is longer than any sheet, and says so", async () => {
    const { library } = await libraryOf();
    const texts = [3_000_000, 3_000_001].map((length) => ({ id: `b${length}`, text: " ".repeat(length) }));
    expect(await restoreBackup(library, fileOf(texts))).toMatchObject({
      unreadable: 1,
      leftOut: { ...NONE, characters: 1 },
    });
    expect(library.unreadable().map(({ id }) => id)).toEqual(["b3000000"]);
  });

  it("is undone by discarding what was new, and nothing else", async () => {
    const { library, titles } = await libraryOf(row("a", "same"), row("b", "as it was"));
    const before = titles();
    const file = fileOf([
      { id: "a", text: textOfRow(row("a", "same")) },
      { id: "b", text: textOfRow(row("b", "another")) },
      { id: "bad", text: "does not open" },
    ]);
    const { rows } = taken(await restoreBackup(library, file));
    expect(rows.map(({ id }) => id)).toEqual(["i0000000", "bad"]);
    expect(await library.discard(rows)).toMatchObject({ ok: true });
    expect([titles(), library.unreadable()]).toEqual([before, []]);
  });

  it("may be the file of one sheet, which comes in as that sheet, once, and is undone like the others", async () => {
    const { library, titles } = await libraryOf(row("a", "here"));
    const file = JSON.stringify(sheetWith({ title: "alone" }), null, 2);
    const restored = taken(await restoreBackup(library, file));
    expect(restored).toMatchObject({ added: 1, unreadable: 0, present: 0, rows: { length: 1 } });
    expect(library.ownSheets().map(({ sheet }) => sheet)).toContainEqual(sheetWith({ title: "alone" }));
    expect(await restoreBackup(library, file)).toMatchObject({ added: 0, present: 1, rows: [] });
    await library.discard(restored.rows);
    expect(titles()).toEqual(["a here"]);
    const own = JSON.stringify(sheetWith({ title: "here" }));
    expect(await restoreBackup(library, own)).toMatchObject({ added: 0, present: 1, rows: [] });
  });

  it("counts as new, and takes back when undone, only what another tab had not restored by then", async () => {
    const { library, store } = await libraryOf();
    const deaf = await openLibrary(store, memoryStore(), () => 0.5, null);
    const entries = ["one", "two"].map((title) => ({ id: title, text: textOfRow(row(title, title)) }));
    expect(await restoreBackup(library, fileOf([...entries, { id: "bad", text: "does not open" }]))).toMatchObject({
      added: 2,
      unreadable: 1,
    });
    const more = [...entries, { id: "bad", text: "does not open" }, { id: "new", text: textOfRow(row("new", "new")) }];
    const restored = taken(await restoreBackup(deaf, fileOf(more)));
    expect(restored).toMatchObject({ added: 1, unreadable: 0, present: 3 });
    expect(restored.rows.map(({ id }) => id)).toEqual(["new"]);
    await deaf.discard(restored.rows);
    expect([...(await store.all()).keys()]).toEqual(["one", "two", "bad"]);
  });

  it.each([
    ["", "notABackup"],
    ["[]", "notABackup"],
    ['{"version":1}', "notABackup"],
    ['{"version":99}', "newerBackup"],
    ['{"format":"cost-per-call backup","version":1}', "notABackup"],
    ['{"format":"cost-per-call backup","version":1,"rows":[{"id":"a"}]}', "notABackup"],
    ['{"format":"cost-per-call backup","version":2,"rows":{}}', "newerBackup"],
    ['{"format":"cost-per-call backup","version":1,"rows":[{"id":"a"}],"rows":[]}', "notABackup"],
    [`{"format":"cost-per-call backup","version":1,"rows":[]${" ".repeat(50_000_000)}}`, "notABackup"],
  ])("is told from other files %#", async (file, error) => {
    const { library } = await libraryOf();
    expect(await restoreBackup(library, file)).toEqual({ ok: false, error });
  });
});
