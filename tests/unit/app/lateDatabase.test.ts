import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createWorkspace } from "../../../src/app/workspace";
import { encodeSheet } from "../../../src/share/encodeSheet";
import { createJournal } from "../../../src/storage/journal";
import { LAST_KEY } from "../../../src/storage/keys";
import { memoryStore } from "../../../src/storage/keyValueStore";
import type { RowStore } from "../../../src/storage/rowStore";
import { LONGEST_WAIT_MS, rowsInTime } from "../../../src/storage/standInRows";
import { textOfRow } from "../../../src/storage/storedRow";
import { archiveWith, lastingRows, refusingRows } from "../../support/archiveWith";
import { contentOf, storeWith } from "../../support/refusingStore";
import { sheetWith } from "../../support/sheetWith";

const titled = (title: string) => sheetWith({ title });
const row = (id: string, title = id) => ({
  id,
  savedAt: "2026-11-22T12:00:00.000Z",
  token: null,
  sheet: titled(title),
});
const titlesIn = async (rows: RowStore) =>
  [...(await rows.all()).values()].map((text) => (JSON.parse(text) as ReturnType<typeof row>).sheet.title).sort();

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page whose database has not answered in time, and what lets it answer. */
async function latePage(store = memoryStore()) {
  let answer: (rows: RowStore) => void = () => undefined;
  const database = new Promise<RowStore>((settle) => (answer = settle));
  const waiting = rowsInTime(database, () => 0.25);
  await vi.advanceTimersByTimeAsync(LONGEST_WAIT_MS);
  const inTime = await waiting;
  const archive = await archiveWith({ ...inTime, store });
  const workspace = createWorkspace(
    { sheet: titled("example"), origin: { kind: "empty" }, linkProblem: null },
    {
      archive: () => Promise.resolve(archive),
      showFragment: () => undefined,
      recognise: (_, origin) => Promise.resolve(origin),
      noteLeaving: () => undefined,
      random: () => 0.125,
    },
  );
  return { archive, workspace, inTime, answer, keepProblem: () => workspace.state.getState().keepProblem };
}

describe("a database", () => {
  it("that answers in time is the one that is worked with, and one that is refused is not waited for", async () => {
    const rows = lastingRows();
    expect(await rowsInTime(Promise.resolve(rows), () => 0)).toEqual({ rows, takenOver: null });
    const { rows: inMemory, takenOver } = await rowsInTime(Promise.reject(new Error("refused")), () => 0);
    expect([inMemory.isLasting, takenOver]).toEqual([false, null]);
  });

  it("that does not answer lets the page go on in memory, which says so, and take away nothing", async () => {
    const store = storeWith({ [LAST_KEY]: "own" });
    createJournal(store, "gone").note({ row: row("own", "typed"), follows: [] });
    const before = contentOf(store);
    const { archive, workspace, keepProblem } = await latePage(store);
    expect(contentOf(store)).toEqual(before);
    await workspace.attach();
    expect([keepProblem(), archive.library.ownSheets()]).toEqual(["refused", []]);
    const linked = await archive.openLink(`#${await encodeSheet(titled("linked"))}`);
    expect(linked).toMatchObject({ ok: true, sheet: { title: "linked" } });
    workspace.edit(() => titled("mine"));
    await workspace.settle();
    expect(archive.library.ownSheets().map(({ sheet }) => sheet.title)).toEqual(["mine"]);
    expect(keepProblem()).toBe("refused");
  });

  it("that answers later takes in what was made until then, and shows what was there", async () => {
    const store = memoryStore();
    createJournal(store, "gone").note({ row: row("torn", "typed by a page that was killed"), follows: [] });
    const { workspace, inTime, answer, keepProblem } = await latePage(store);
    await workspace.attach();
    workspace.edit(() => titled("mine"));
    await workspace.settle();
    const rows = lastingRows();
    await rows.change("own", () => textOfRow(row("own")));
    answer(rows);
    expect(await inTime.takenOver).toBe(true);
    const all = ["mine", "own", "typed by a page that was killed"];
    await vi.waitFor(async () => expect(await titlesIn(rows)).toEqual(all));
    const { ownSheets } = workspace.state.getState();
    expect([ownSheets.map(({ sheet }) => sheet.title).sort(), keepProblem()]).toEqual([all, null]);
    // the sheet on screen goes on in the row that it has
    workspace.edit(() => titled("mine again"));
    await workspace.settle();
    expect(await titlesIn(rows)).toEqual(["mine again", "own", "typed by a page that was killed"]);
  });

  it("that answers later and has no room leaves everything in memory, and the page goes on saying so", async () => {
    const { workspace, inTime, answer, keepProblem } = await latePage();
    await workspace.attach();
    workspace.edit(() => titled("mine"));
    await workspace.settle();
    answer(refusingRows(lastingRows(), "full"));
    expect(await inTime.takenOver).toBe(false);
    workspace.edit(() => titled("mine again"));
    await workspace.settle();
    expect([workspace.state.getState().ownSheets.length, keepProblem()]).toEqual([1, "refused"]);
  });
});
