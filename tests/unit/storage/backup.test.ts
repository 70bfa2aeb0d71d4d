import { describe, expect, it } from "vitest";
import { backupText, restoreBackup } from "../../../src/storage/backup";
import { memoryStore } from "../../../src/storage/keyValueStore";
import { memoryRows } from "../../../src/storage/rowStore";
import { openLibrary } from "../../../src/storage/sheetLibrary";
import { refusingRows } from "../../support/archiveWith";
import { sheetWith } from "../../support/sheetWith";

const row = (id: string, title: string, savedAt = "2026-09-30T08:00:00.000Z") => ({
  id,
  savedAt,
  token: null,
  sheet: sheetWith({ title }),
});

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
    expect(await restoreBackup(other.library, file)).toEqual({ ok: true, added: 3, present: 0 });
    expect(other.library.ownSheets()).toEqual(library.ownSheets());
  });

  it("changes nothing that is there: the same is passed over, another of the same id goes beside it", async () => {
    const { library } = await libraryOf(row("a", "same"), row("b", "as it was"));
    const file = backupText(library.ownSheets());
    const later = "2026-10-30T08:00:00.000Z";
    const other = await libraryOf(row("a", "same", later), row("b", "changed since", later), row("c", "new", later));
    expect(await restoreBackup(other.library, file)).toEqual({ ok: true, added: 1, present: 1 });
    expect(other.titles()).toEqual(["a same", "b changed since", "c new", "i0000000 as it was"]);
    expect(await restoreBackup(other.library, file)).toEqual({ ok: true, added: 0, present: 2 });
  });

  it("says how far it came when there is no more room", async () => {
    const file = backupText([row("a", "one")]);
    const { store } = await libraryOf();
    const full = await openLibrary(refusingRows(store, "full"), memoryStore(), () => 0.5, null);
    expect(await restoreBackup(full, file)).toEqual({ ok: false, error: "full", added: 0 });
  });

  it.each([
    ["", "notABackup"],
    ["[]", "notABackup"],
    ['{"format":"cost-per-call backup","version":1}', "notABackup"],
    ['{"format":"cost-per-call backup","version":1,"rows":[{"id":"a"}]}', "notABackup"],
    ['{"format":"cost-per-call backup","version":2,"rows":{}}', "newerBackup"],
    [`{"format":"cost-per-call backup","version":1,"rows":[]${" ".repeat(50_000_000)}}`, "notABackup"],
  ])("is told from other files %#", async (file, error) => {
    const { library } = await libraryOf();
    expect(await restoreBackup(library, file)).toEqual({ ok: false, error });
  });
});
