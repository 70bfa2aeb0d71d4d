import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openArchive } from "../../../src/app/archive";
import { createWorkspace, type Opening } from "../../../src/app/workspace";
import { encodeSheet } from "../../../src/share/encodeSheet";
import type { CostSheet } from "../../../src/sheet/schema";
import { memoryStore, type KeyValueStore } from "../../../src/storage/keyValueStore";
import { openShelf } from "../../../src/storage/sheetShelf";
import { refusingWrites } from "../../support/refusingStore";
import { sheetWith } from "../../support/sheetWith";

const titled = (title: string) => (sheet: CostSheet) => ({ ...sheet, title });
const EXAMPLE: Opening = {
  sheet: sheetWith({ title: "example" }),
  origin: { kind: "example", id: "webShop", isChosen: false },
  linkProblem: null,
};
const SHARED: Opening = { sheet: sheetWith({ title: "theirs" }), origin: { kind: "shared" }, linkProblem: null };

const CLOCK = { now: () => "2026-11-23T12:00:00.000Z", random: () => 0.25 };

function workspaceOf(opening: Opening, store: KeyValueStore = memoryStore(), isLasting = true) {
  const fragments: string[] = [];
  const left: string[] = [];
  let drawn = 0;
  const workspace = createWorkspace(opening, {
    archive: () => Promise.resolve(openArchive(store, CLOCK)),
    isLasting,
    showFragment: (token) => fragments.push(token),
    recognise: (_, origin) => Promise.resolve(origin),
    noteLeaving: (rowId) => left.push(rowId),
    random: () => (drawn += 1) / 1_000,
  });
  return { workspace, fragments, left, shelf: openShelf(store) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets typing rest, and waits for the address to follow. */
async function rest(fragments: readonly string[], count: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(300);
  vi.useRealTimers();
  await vi.waitFor(() => expect(fragments).toHaveLength(count));
}

describe("a workspace", () => {
  it("lets the address follow the sheet once typing rests, and only then", async () => {
    const { workspace, fragments } = workspaceOf(EXAMPLE);
    workspace.edit(titled("a"));
    await vi.advanceTimersByTimeAsync(299);
    workspace.edit(titled("ab"));
    await vi.advanceTimersByTimeAsync(299);
    expect(fragments).toEqual([]);
    await rest(fragments, 1);
    expect(fragments).toEqual([await encodeSheet(sheetWith({ title: "ab" }))]);
  });

  it("opens a copy beside the sheet on screen, with what was just typed kept and the copy kept at once", async () => {
    const { workspace, fragments, shelf } = workspaceOf(EXAMPLE);
    workspace.edit(titled("mine"));
    await workspace.openCopy(sheetWith({ title: "copy" }));
    vi.useRealTimers();
    await vi.waitFor(() => expect(fragments).not.toEqual([]));
    expect(
      shelf
        .ownSheets()
        .map(({ sheet }) => sheet.title)
        .sort(),
    ).toEqual(["copy", "mine"]);
  });

  it("opens no copy while what is on screen cannot be kept, and says so", async () => {
    const { workspace } = workspaceOf(EXAMPLE, refusingWrites(memoryStore(), "QuotaExceededError"));
    workspace.edit(titled("mine"));
    await workspace.openCopy(sheetWith({ title: "copy" }));
    expect(workspace.sheets.getState().sheet.title).toBe("mine");
    expect(workspace.state.getState().keepProblem).not.toBeNull();
  });

  it("keeps nothing of an example until the first edit makes it one's own", async () => {
    const { workspace, fragments, shelf } = workspaceOf(EXAMPLE);
    await workspace.mirror();
    expect(shelf.ownSheets()).toEqual([]);
    workspace.edit(titled("mine"));
    expect(workspace.state.getState().origin.kind).toBe("own");
    await rest(fragments, 2);
    expect(shelf.ownSheets().map(({ sheet, token }) => [sheet.title, token])).toEqual([["mine", fragments[1]]]);
  });

  it("copies a shared sheet at the first edit beside the own one, and says so until it is seen", async () => {
    const store = memoryStore();
    openShelf(store).write({
      id: "own",
      savedAt: "2026-11-22T12:00:00.000Z",
      token: null,
      sheet: sheetWith({ title: "own" }),
    });
    const { workspace, fragments, shelf } = workspaceOf(SHARED, store);
    workspace.edit(titled("theirs, changed"));
    expect(workspace.state.getState().origin).toMatchObject({ kind: "own", isCopyOfShared: true });
    await rest(fragments, 1);
    expect(shelf.ownSheets().map(({ sheet }) => sheet.title)).toEqual(["theirs, changed", "own"]);
    workspace.dismissNotice();
    expect(workspace.state.getState().origin).toMatchObject({ kind: "own", isCopyOfShared: false });
    workspace.openOwn("own");
    expect(workspace.sheets.getState().sheet.title).toBe("own");
  });

  it("keeps at once what has not rested yet when the page is left", async () => {
    const { workspace, shelf } = workspaceOf(EXAMPLE);
    await workspace.attach();
    workspace.edit(titled("left in a hurry"));
    workspace.flush();
    expect(shelf.latest()?.sheet.title).toBe("left in a hurry");
  });

  it("never takes the token of a shared link for that of the copy", async () => {
    const { workspace, fragments, shelf } = workspaceOf(SHARED);
    await workspace.mirror();
    workspace.edit(titled("changed"));
    workspace.flush();
    expect(fragments).toHaveLength(1);
    expect(shelf.latest()?.token).toBeNull();
  });

  it("opens a fragment put into the address: one's own as one's own, another's as shared, a bad one not at all", async () => {
    const store = memoryStore();
    const own = sheetWith({ title: "own" });
    openShelf(store).write({ id: "own", savedAt: "2026-11-22T12:00:00.000Z", token: null, sheet: own });
    const { workspace } = workspaceOf(EXAMPLE, store);
    await workspace.openFragment("#c1.00000000.AAAA");
    expect(workspace.state.getState().linkProblem).toBe("damaged");
    expect(workspace.sheets.getState().sheet.title).toBe("example");
    await workspace.openFragment(`#${await encodeSheet(own)}`);
    expect(workspace.state.getState()).toMatchObject({ linkProblem: null, origin: { kind: "own", rowId: "own" } });
    await workspace.openFragment(`#${await encodeSheet(sheetWith({ title: "theirs" }))}`);
    expect(workspace.state.getState().origin).toEqual({ kind: "shared" });
    expect(workspace.sheets.getState().sheet.title).toBe("theirs");
  });

  it("keeps an edited sheet before another one is opened", async () => {
    const { workspace, shelf } = workspaceOf(EXAMPLE);
    await workspace.attach();
    workspace.edit(titled("mine"));
    workspace.open(sheetWith({ title: "empty" }), { kind: "empty" });
    expect(shelf.ownSheets().map(({ sheet }) => sheet.title)).toEqual(["mine"]);
  });

  it("never writes over what another tab has kept in the same row since", async () => {
    const store = memoryStore();
    const own = { id: "own", savedAt: "2026-11-22T12:00:00.000Z", token: null, sheet: sheetWith({ title: "own" }) };
    openShelf(store).write(own);
    const opening: Opening = {
      sheet: own.sheet,
      origin: { kind: "own", rowId: "own", isCopyOfShared: false },
      linkProblem: null,
    };
    const { workspace, shelf } = workspaceOf(opening, store);
    await workspace.attach();
    shelf.write({ ...own, savedAt: "2026-11-22T13:00:00.000Z", sheet: sheetWith({ title: "the other tab's" }) });
    workspace.edit(titled("this tab's"));
    workspace.flush();
    workspace.edit(titled("this tab's, again"));
    workspace.flush();
    expect(
      shelf
        .ownSheets()
        .map(({ sheet }) => sheet.title)
        .sort(),
    ).toEqual(["the other tab's", "this tab's, again"]);
  });

  it("writes nothing that was not changed, however stale the page is that is being left", async () => {
    const store = memoryStore();
    const own = { id: "own", savedAt: "2026-11-22T12:00:00.000Z", token: null, sheet: sheetWith({ title: "own" }) };
    openShelf(store).write(own);
    const { workspace, left, shelf } = workspaceOf(
      { sheet: own.sheet, origin: { kind: "own", rowId: "own", isCopyOfShared: false }, linkProblem: "damaged" },
      store,
    );
    await workspace.attach();
    shelf.write({ ...own, savedAt: "2026-11-22T13:00:00.000Z", sheet: sheetWith({ title: "newer" }) });
    workspace.flush();
    expect(shelf.ownSheets().map(({ sheet }) => sheet.title)).toEqual(["newer"]);
    expect(left).toEqual([]);
  });

  it("keeps a row with no token but the sheet's own, and notes a leaving for which the address is too old", async () => {
    const { workspace, fragments, left, shelf } = workspaceOf(EXAMPLE);
    workspace.edit(titled("first"));
    await rest(fragments, 1);
    workspace.edit(titled("second"));
    workspace.flush();
    expect(shelf.latest()).toMatchObject({ token: null, sheet: { title: "second" } });
    expect(left).toEqual([shelf.latest()?.id]);
  });

  it("keeps the sheet where the address cannot be changed, and says where it cannot be kept", async () => {
    const store = memoryStore();
    const refusing = createWorkspace(EXAMPLE, {
      archive: () => Promise.resolve(openArchive(store, CLOCK)),
      isLasting: true,
      showFragment: () => {
        throw new Error("too often");
      },
      recognise: (_, origin) => Promise.resolve(origin),
      noteLeaving: () => undefined,
      random: () => 0.5,
    });
    refusing.edit(titled("kept"));
    await refusing.mirror();
    expect(openShelf(store).latest()?.sheet.title).toBe("kept");

    const { workspace } = workspaceOf(EXAMPLE);
    const lost = createWorkspace(EXAMPLE, {
      archive: () => Promise.reject(new Error("offline")),
      isLasting: true,
      showFragment: () => undefined,
      recognise: (_, origin) => Promise.resolve(origin),
      noteLeaving: () => undefined,
      random: () => 0.5,
    });
    lost.edit(titled("not kept"));
    await lost.mirror();
    expect(lost.state.getState().keepProblem).toBe("refused");
    expect(workspace.state.getState().keepProblem).toBeNull();
  });

  it("shows the later of two links that were put into the address in a row", async () => {
    const { workspace } = workspaceOf(EXAMPLE);
    const [first, second] = await Promise.all([
      encodeSheet(sheetWith({ title: "first link" })),
      encodeSheet(sheetWith({ title: "second link" })),
    ]);
    await Promise.all([workspace.openFragment(`#${first}`), workspace.openFragment(`#${second}`)]);
    expect(workspace.sheets.getState().sheet.title).toBe("second link");
  });

  it("says so where the browser keeps nothing", async () => {
    const { workspace } = workspaceOf(EXAMPLE, memoryStore(), false);
    await workspace.attach();
    workspace.edit(titled("mine"));
    workspace.flush();
    expect(workspace.state.getState().keepProblem).toBe("refused");
  });

  it("lets undo lead back to what was there before the first edit, as one's own", () => {
    const { workspace } = workspaceOf(SHARED);
    workspace.edit(titled("changed"));
    workspace.sheets.getState().undo();
    expect(workspace.sheets.getState().sheet.title).toBe("theirs");
    expect(workspace.state.getState().origin.kind).toBe("own");
  });
});
