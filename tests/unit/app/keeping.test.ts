import { describe, expect, it, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { createKeeping } from "../../../src/app/keeping";
import { createSheetStore } from "../../../src/app/sheetStore";
import type { WorkspaceState } from "../../../src/app/workspaceState";
import type { CostSheet } from "../../../src/sheet/schema";
import { memoryStore } from "../../../src/storage/keyValueStore";
import { openLibrary } from "../../../src/storage/sheetLibrary";
import { textOfRow } from "../../../src/storage/storedRow";
import { archiveWith, lastingRows, newsOfTabs } from "../../support/archiveWith";
import { heldRows } from "../../support/heldRows";
import { contentOf } from "../../support/refusingStore";
import { sheetWith } from "../../support/sheetWith";

const FIRST = "2026-11-22T12:00:00.000Z";
const LATER = "2026-11-22T13:00:00.000Z";
const row = (title: string, savedAt = FIRST, id = "a") => ({ id, savedAt, token: null, sheet: sheetWith({ title }) });
const OWN = row("first");
const ownOrigin = (rowId: string) => ({ kind: "own", rowId, isCopyOfShared: false }) as const;

/** A page that shows row "a" of a slow disk, with another tab beside it. */
async function openPage() {
  const lasting = lastingRows();
  await lasting.change("a", () => textOfRow(OWN));
  const news = newsOfTabs();
  const there = await openLibrary(lasting, memoryStore(), () => 0.25, news());
  const disk = heldRows(lasting);
  const store = memoryStore();
  const archive = archiveWith({ rows: disk.rows, news: news(), store });
  const sheets = createSheetStore(OWN.sheet);
  const state = createStore<WorkspaceState>()(() => ({
    origin: ownOrigin("a"),
    linkProblem: null,
    keepProblem: null,
    elsewhere: null,
    newLines: null,
    ownSheets: [],
    unreadable: [],
    document: 0,
  }));
  const open = vi.fn<() => typeof archive>(() => archive);
  const keeping = createKeeping(sheets, state, {
    archive: open,
    showFragment: () => undefined,
    recognise: (_, origin) => Promise.resolve(origin),
    noteLeaving: () => undefined,
    random: () => 0.75,
  });
  await keeping.attach();
  return {
    keeping,
    there,
    disk,
    state,
    open,
    type: (title: string) => sheets.getState().change((sheet) => ({ ...sheet, title })),
    shown: () => sheets.getState().sheet.title,
    undo: () => sheets.getState().undo(),
    show: (sheet: CostSheet) => sheets.getState().show(sheet),
    told: () => state.getState().elsewhere,
    kept: async () =>
      (await openLibrary(lasting, memoryStore(), () => 0, null))
        .ownSheets()
        .map(({ sheet }) => sheet.title)
        .sort(),
    /** The title of the sheet that is noted as typed and not kept, and the row that it is noted for. */
    noted: () => {
      const text = contentOf(store)["cost-per-call:journal:page"] ?? null;
      if (text === null) return null;
      const note = JSON.parse(text) as { readonly id: string; readonly text: string };
      return [(JSON.parse(note.text) as typeof OWN).sheet.title, note.id];
    },
  };
}

describe("typing while the row is being kept", () => {
  it("is noted at once, kept next, and noted no more once all of it is kept", async () => {
    const page = await openPage();
    page.disk.hold();
    page.type("one");
    page.keeping.flush();
    expect(page.noted()).toEqual(["one", "a"]);
    await vi.waitFor(() => expect(page.disk.held()).toBe(1));
    page.type("two");
    page.keeping.flush();
    expect(page.noted()).toEqual(["two", "a"]);
    expect(await page.kept()).toEqual(["first"]);
    page.disk.letGo();
    expect(await page.keeping.settle()).toBe(true);
    expect(await page.kept()).toEqual(["two"]);
    expect(page.noted()).toBeNull();
    expect(page.told()).toBeNull();
  });

  it("is not written over by what another tab keeps meanwhile: both are kept, and it is said", async () => {
    const page = await openPage();
    page.disk.hold();
    page.type("mine");
    page.keeping.flush();
    await vi.waitFor(() => expect(page.disk.held()).toBe(1));
    expect(await page.there.write(row("theirs", LATER), FIRST)).toEqual({ ok: true });
    await vi.waitFor(() => expect(page.state.getState().ownSheets.map(({ sheet }) => sheet.title)).toEqual(["theirs"]));
    // it is unkept, so nothing takes its place
    expect([page.shown(), page.told()]).toEqual(["mine", null]);
    page.disk.letGo();
    expect(await page.keeping.settle()).toBe(true);
    expect(await page.kept()).toEqual(["mine", "theirs"]);
    expect([page.shown(), page.told()]).toEqual(["mine", "both"]);
    expect(page.state.getState().origin).not.toEqual(ownOrigin("a"));
  });

  it("is noted for the row beside, once that is where the sheet is kept", async () => {
    const page = await openPage();
    const notes: unknown[] = [];
    page.state.subscribe(({ elsewhere }) => elsewhere === "both" && notes.push(page.noted()));
    page.disk.hold();
    page.type("mine");
    page.keeping.flush();
    await vi.waitFor(() => expect(page.disk.held()).toBe(1));
    await page.there.write(row("theirs", LATER), FIRST);
    page.type("mine, and more");
    page.disk.letGo();
    await page.keeping.settle();
    const { origin } = page.state.getState();
    expect(origin).not.toEqual(ownOrigin("a"));
    expect(notes[0]).toEqual(["mine, and more", origin.kind === "own" && origin.rowId]);
    expect(await page.kept()).toEqual(["mine, and more", "theirs"]);
  });

  it("is kept again where another tab has removed the row meanwhile, with nothing to say", async () => {
    const page = await openPage();
    page.disk.hold();
    page.type("mine");
    page.keeping.flush();
    await vi.waitFor(() => expect(page.disk.held()).toBe(1));
    await page.there.remove("a");
    await vi.waitFor(() => expect(page.state.getState().ownSheets).toEqual([]));
    expect(page.told()).toBeNull();
    page.disk.letGo();
    expect(await page.keeping.settle()).toBe(true);
    expect(await page.kept()).toEqual(["mine"]);
    expect([page.told(), page.state.getState().origin]).toEqual([null, ownOrigin("a")]);
  });

  it("says nothing of a sheet that is no longer on screen once it is answered", async () => {
    const page = await openPage();
    await page.there.write(row("other", FIRST, "b"), null);
    page.disk.hold();
    page.type("mine");
    page.keeping.flush();
    await vi.waitFor(() => expect(page.disk.held()).toBe(1));
    await page.there.write(row("theirs", LATER), FIRST);
    page.state.setState({ origin: ownOrigin("b"), document: 1 });
    const { sheet } = row("other");
    page.show(sheet);
    page.keeping.begin("b", sheet);
    page.disk.letGo();
    await vi.waitFor(async () => expect(await page.kept()).toEqual(["mine", "other", "theirs"]));
    await page.keeping.settle();
    expect([page.told(), page.state.getState().origin]).toEqual([null, ownOrigin("b")]);
  });
});

describe("a page on which nothing is unkept", () => {
  it("follows another tab, as one step that can be undone, and keeps nothing by that", async () => {
    const page = await openPage();
    await page.there.write(row("theirs", LATER), FIRST);
    await vi.waitFor(() => expect(page.shown()).toBe("theirs"));
    expect(page.told()).toBe("followed");
    await page.keeping.settle();
    expect(page.there.read("a")).toMatchObject({ savedAt: LATER });
    page.undo();
    expect(page.shown()).toBe("first");
    expect(await page.keeping.settle()).toBe(true);
    // what was followed is what is written over now, so nothing stands beside it
    expect(await page.kept()).toEqual(["first"]);
  });

  it("says that its sheet is gone, and nothing of another that is", async () => {
    const page = await openPage();
    await page.there.write(row("other", FIRST, "b"), null);
    await page.there.remove("b");
    await vi.waitFor(() => expect(page.state.getState().ownSheets).toHaveLength(1));
    expect(page.told()).toBeNull();
    await page.there.remove("a");
    await vi.waitFor(() => expect(page.told()).toBe("gone"));
    expect([page.shown(), await page.kept()]).toEqual(["first", []]);
  });
});

describe("what is kept in the browser", () => {
  it("is asked for again after it could not be had", async () => {
    const { open, keeping } = await openPage();
    expect(open).toHaveBeenCalledOnce();
    await keeping.attach();
    expect(open).toHaveBeenCalledOnce();

    const archive = archiveWith();
    const failing = vi.fn<() => typeof archive>(() => archive);
    failing.mockRejectedValueOnce(new Error("offline"));
    const page = await openPage();
    const late = createKeeping(createSheetStore(OWN.sheet), page.state, {
      archive: failing,
      showFragment: () => undefined,
      recognise: (_, origin) => Promise.resolve(origin),
      noteLeaving: () => undefined,
      random: () => 0,
    });
    expect(await late.attach()).toBeNull();
    expect(page.state.getState().keepProblem).toBe("refused");
    expect(await late.attach()).toBe(await archive);
  });
});
