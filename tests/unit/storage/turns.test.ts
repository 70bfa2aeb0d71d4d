import { afterEach, describe, expect, it, vi } from "vitest";
import { backupText, restoreBackup } from "../../../src/storage/backup";
import { memoryStore } from "../../../src/storage/keyValueStore";
import { memoryRows } from "../../../src/storage/rowStore";
import { openLibrary } from "../../../src/storage/sheetLibrary";
import { textOfRow } from "../../../src/storage/storedRow";
import { lastingRows } from "../../support/archiveWith";
import { sheetWith } from "../../support/sheetWith";

const row = (id: string) => ({ id, savedAt: "2026-09-30T08:00:00.000Z", token: null, sheet: sheetWith({ title: id }) });
/** The text of a row with so many spaces behind it that two of them are more than is looked into at a stretch. */
const longText = (id: string) => textOfRow(row(id)) + " ".repeat(150_000);
const IDS = ["a", "b", "c", "d", "e"];

async function longRows() {
  const rows = lastingRows();
  for (const id of IDS) await rows.change(id, () => longText(id));
  return rows;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a library of many large rows", () => {
  it("is looked into in turns with the page, and a small one at once", async () => {
    const turns = vi.spyOn(MessagePort.prototype, "postMessage");
    const small = memoryRows();
    for (const id of IDS) await small.change(id, () => textOfRow(row(id)));
    await openLibrary(small, memoryStore(), () => 0.5, null);
    expect(turns).toHaveBeenCalledTimes(0);
    const library = await openLibrary(await longRows(), memoryStore(), () => 0.5, null);
    expect(turns).toHaveBeenCalledTimes(2);
    expect(library.ownSheets().map(({ id }) => id)).toEqual(IDS);
    // what is known already takes no turn
    await library.refresh();
    expect(turns).toHaveBeenCalledTimes(2);
  });

  it("misses nothing that another tab does during such a turn", async () => {
    const rows = await longRows();
    const before = await rows.all();
    await rows.change("f", () => textOfRow(row("f")));
    await rows.change("a", () => null);
    vi.spyOn(rows, "all").mockResolvedValueOnce(before);
    const library = await openLibrary(rows, memoryStore(), () => 0.5, null);
    expect(library.ownSheets().map(({ id }) => id)).toEqual(["b", "c", "d", "e", "f"]);
  });

  it("is compared with a backup in turns, too", async () => {
    const library = await openLibrary(await longRows(), memoryStore(), () => 0.5, null);
    const turns = vi.spyOn(MessagePort.prototype, "postMessage");
    expect(await restoreBackup(library, backupText([row("new")]))).toMatchObject({ added: 1 });
    expect(turns).toHaveBeenCalledTimes(2);
  });
});
