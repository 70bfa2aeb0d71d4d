import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Opening } from "../../../src/app/opening";
import { createWorkspace } from "../../../src/app/workspace";
import type { Surroundings } from "../../../src/app/workspaceState";
import { encodeSheet } from "../../../src/share/encodeSheet";
import type { CostSheet } from "../../../src/sheet/schema";
import { memoryStore } from "../../../src/storage/keyValueStore";
import { memoryRows } from "../../../src/storage/rowStore";
import { openLibrary } from "../../../src/storage/sheetLibrary";
import { textOfRow } from "../../../src/storage/storedRow";
import { archiveWith, lastingRows, newsOfTabs, refusingRows } from "../../support/archiveWith";
import { contentOf } from "../../support/refusingStore";
import { linkedHalfHour } from "../../support/plannedSheets";
import { sheetWith } from "../../support/sheetWith";

const titled = (title: string) => (sheet: CostSheet) => ({ ...sheet, title });
const EXAMPLE: Opening = {
  sheet: sheetWith({ title: "example" }),
  origin: { kind: "example", id: "webShop", isChosen: false },
  linkProblem: null,
};
const SHARED: Opening = { sheet: sheetWith({ title: "theirs" }), origin: { kind: "shared" }, linkProblem: null };
const OWN = { id: "own", savedAt: "2026-11-22T12:00:00.000Z", token: null, sheet: sheetWith({ title: "own" }) };
const OPENED_OWN: Opening = {
  sheet: OWN.sheet,
  origin: { kind: "own", rowId: "own", isCopyOfShared: false },
  linkProblem: null,
};

/** One tab, in memory unless told otherwise. */
function workspaceOf(
  opening: Opening,
  { rows = lastingRows(), store = memoryStore(), ...parts }: NonNullable<Parameters<typeof archiveWith>[0]> = {},
  changed: Partial<Surroundings> = {},
) {
  const fragments: string[] = [];
  const left: (string | null)[] = [];
  let drawn = 0;
  const archive = archiveWith({ rows, store, ...parts });
  const workspace = createWorkspace(opening, {
    archive: () => archive,
    showFragment: (token) => fragments.push(token),
    recognise: (_, origin) => Promise.resolve(origin),
    noteLeaving: (rowId) => left.push(rowId),
    random: () => (drawn += 1) / 1_000,
    ...changed,
  });
  const kept = async () => (await openLibrary(rows, memoryStore(), () => 0, null)).ownSheets();
  const titles = async () => (await kept()).map(({ sheet }) => sheet.title).sort();
  return { workspace, fragments, left, store, rows, kept, titles };
}

/** Rows with one of the reader's own in it. */
async function rowsWithOwn() {
  const rows = lastingRows();
  await rows.change(OWN.id, () => textOfRow(OWN));
  return rows;
}

/** What the reader is told about the sheet on screen. */
const toldBy = ({ state }: ReturnType<typeof createWorkspace>) => {
  const { keepProblem, elsewhere } = state.getState();
  return { keepProblem, elsewhere };
};

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

  it("keeps what is typed without a rest at least every half second", async () => {
    const { workspace, titles, fragments } = workspaceOf(EXAMPLE);
    await workspace.attach();
    let typed = "";
    for (let keys = 0; keys < 6; keys += 1) {
      typed += "x";
      workspace.edit(titled(typed));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(await titles()).toEqual(["xxxxx"]);
    expect(fragments).toEqual([]);
    // kept between two keys, the address still follows
    await workspace.settle();
    await rest(fragments, 1);
  });

  it("opens a copy beside the sheet on screen, with what was just typed kept and the copy kept at once", async () => {
    const { workspace, titles } = workspaceOf(EXAMPLE);
    workspace.edit(titled("mine"));
    await workspace.openCopy(sheetWith({ title: "copy" }));
    expect(await titles()).toEqual(["copy", "mine"]);
    expect(workspace.sheets.getState().sheet.title).toBe("copy");
  });

  it("keeps several new sheets at once and opens the first, or keeps none of them", async () => {
    const sheets = ["January", "February", "March"].map((title) => sheetWith({ title }));
    const { workspace, titles, rows } = workspaceOf(EXAMPLE);
    expect(await workspace.openAll(sheets)).toMatchObject({ ok: true, rowIds: { length: 3 } });
    expect(await titles()).toEqual(["February", "January", "March"]);
    expect(workspace.sheets.getState().sheet.title).toBe("January");

    const filling = { ...rows, changeAll: refusingRows(rows, "full").changeAll };
    const other = workspaceOf(EXAMPLE, { rows: filling });
    const more = ["April", "May", "June"].map((title) => sheetWith({ title }));
    expect(await other.workspace.keepAll(more)).toEqual({ ok: false, error: "full" });
    expect(await titles()).toEqual(["February", "January", "March"]);
  });

  it("opens nothing else while what is on screen cannot be kept, says so, and does once it was given out", async () => {
    for (const openAnother of [
      (of: ReturnType<typeof workspaceOf>["workspace"]) => of.openCopy(sheetWith({ title: "another" })),
      (of: ReturnType<typeof workspaceOf>["workspace"]) => of.openOwn("own"),
      (of: ReturnType<typeof workspaceOf>["workspace"]) => of.open(sheetWith({ title: "empty" }), { kind: "empty" }),
    ]) {
      const { workspace } = workspaceOf(EXAMPLE, { rows: refusingRows(await rowsWithOwn(), "full") });
      workspace.edit(titled("mine"));
      await openAnother(workspace);
      expect(workspace.sheets.getState().sheet.title).toBe("mine");
      expect(workspace.state.getState().keepProblem).toBe("full");
      workspace.handOut();
      expect(await workspace.openOwn("own")).toBe(true);
      expect(workspace.sheets.getState().sheet.title).toBe("own");
    }
  });

  it("keeps nothing of an example until the first edit makes it one's own", async () => {
    const { workspace, fragments, kept } = workspaceOf(EXAMPLE);
    await workspace.mirror();
    expect(await kept()).toEqual([]);
    workspace.edit(titled("mine"));
    expect(workspace.state.getState().origin.kind).toBe("own");
    await rest(fragments, 2);
    await workspace.settle();
    expect((await kept()).map(({ sheet, token }) => [sheet.title, token])).toEqual([["mine", fragments[1]]]);
  });

  it("copies a shared sheet at the first edit beside the own one, and says so until it is seen", async () => {
    const { workspace, titles } = workspaceOf(SHARED, { rows: await rowsWithOwn() });
    workspace.edit(titled("theirs, changed"));
    expect(workspace.state.getState().origin).toMatchObject({ kind: "own", isCopyOfShared: true });
    await workspace.settle();
    expect(await titles()).toEqual(["own", "theirs, changed"]);
    workspace.dismissNotice();
    expect(workspace.state.getState().origin).toMatchObject({ kind: "own", isCopyOfShared: false });
    await workspace.openOwn("own");
    expect(workspace.sheets.getState().sheet.title).toBe("own");
  });

  it("notes at once what has not rested yet when the page is left, and the next page has it", async () => {
    const { workspace, store, rows } = workspaceOf(EXAMPLE, { rows: refusingRows(lastingRows(), "refused") });
    await workspace.attach();
    workspace.edit(titled("left in a hurry"));
    workspace.flush();
    expect(Object.keys(contentOf(store))).toEqual(["cost-per-call:journal:page"]);
    const next = await archiveWith({ store, rows: { ...rows, ...lastingRows() } });
    expect(next.library.latest()?.sheet.title).toBe("left in a hurry");
    expect(Object.keys(contentOf(store))).toEqual(["cost-per-call:last"]);
  });

  it("needs the note no more once the sheet is kept, unless nothing here outlives the page", async () => {
    const { workspace, store } = workspaceOf(EXAMPLE);
    workspace.edit(titled("mine"));
    await workspace.settle();
    expect(Object.keys(contentOf(store))).toEqual(["cost-per-call:last"]);
    const fleeting = workspaceOf(EXAMPLE, { rows: memoryRows() });
    fleeting.workspace.edit(titled("mine"));
    await fleeting.workspace.settle();
    expect(Object.keys(contentOf(fleeting.store)).sort()).toEqual(["cost-per-call:journal:page", "cost-per-call:last"]);
  });

  it("never takes the token of a shared link for that of the copy", async () => {
    const { workspace, fragments, kept } = workspaceOf(SHARED);
    await workspace.mirror();
    workspace.edit(titled("changed"));
    await workspace.settle();
    expect(fragments).toHaveLength(1);
    expect((await kept())[0]?.token).toBeNull();
  });

  it("opens a fragment put into the address: one's own as one's own, another's as shared, a bad one not at all", async () => {
    const { workspace } = workspaceOf(EXAMPLE, { rows: await rowsWithOwn() });
    await workspace.openFragment("#c1.00000000.AAAA");
    expect(workspace.state.getState().linkProblem).toBe("damaged");
    expect(workspace.sheets.getState().sheet.title).toBe("example");
    await workspace.openFragment(`#${await encodeSheet(OWN.sheet)}`);
    expect(workspace.state.getState()).toMatchObject({ linkProblem: null, origin: { kind: "own", rowId: "own" } });
    await workspace.openFragment(`#${await encodeSheet(sheetWith({ title: "theirs" }))}`);
    expect(workspace.state.getState().origin).toEqual({ kind: "shared" });
    expect(workspace.sheets.getState().sheet.title).toBe("theirs");
  });

  it("keeps an edited sheet before another one is opened", async () => {
    const { workspace, titles } = workspaceOf(EXAMPLE);
    workspace.edit(titled("mine"));
    expect(await workspace.open(sheetWith({ title: "empty" }), { kind: "empty" })).toBe(true);
    expect(await titles()).toEqual(["mine"]);
  });

  it("writes nothing that was not changed, however stale the page is that is being left", async () => {
    const { workspace, left, rows, titles } = workspaceOf(OPENED_OWN, { rows: await rowsWithOwn() });
    await workspace.attach();
    await rows.change("own", () =>
      textOfRow({ ...OWN, savedAt: "2026-11-22T13:00:00.000Z", sheet: sheetWith({ title: "newer" }) }),
    );
    workspace.flush();
    await workspace.settle();
    expect(await titles()).toEqual(["newer"]);
    expect(left).toEqual([]);
  });

  it("keeps a row with no token but the sheet's own, and notes a leaving for which the address is too old", async () => {
    const { workspace, fragments, left, kept } = workspaceOf(EXAMPLE);
    workspace.edit(titled("first"));
    await rest(fragments, 1);
    workspace.edit(titled("second"));
    workspace.flush();
    await workspace.settle();
    expect(await kept()).toMatchObject([{ token: null, sheet: { title: "second" } }]);
    expect(left.at(-1)).toBe((await kept())[0]?.id);
    vi.useFakeTimers();
    await workspace.mirror();
    // a reload that began just before still goes to the former address
    expect(left.at(-1)).toBe((await kept())[0]?.id);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(left.at(-1)).toBeNull();
  });

  it("keeps the sheet where the address cannot be changed, and says where it cannot be kept", async () => {
    const refused = () => {
      throw new Error("too often");
    };
    const { workspace, titles } = workspaceOf(EXAMPLE, {}, { showFragment: refused });
    workspace.edit(titled("kept"));
    await workspace.mirror();
    expect(await titles()).toEqual(["kept"]);
    expect(workspace.state.getState().keepProblem).toBeNull();

    const offline = () => Promise.reject(new Error("offline"));
    const { workspace: lost } = workspaceOf(EXAMPLE, {}, { archive: offline });
    lost.edit(titled("not kept"));
    await lost.mirror();
    expect(lost.state.getState().keepProblem).toBe("refused");
    expect(await lost.open(sheetWith(), { kind: "empty" })).toBe(false);
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

  it("shows the last of the sheets that were opened, however long the first of them takes", async () => {
    const { workspace } = workspaceOf(EXAMPLE);
    const linked = { ...linkedHalfHour, title: "plan" };
    const slow = workspace.open(linked, { kind: "shared" });
    expect(await workspace.open(sheetWith({ title: "plain" }), { kind: "shared" })).toBe(true);
    expect(await slow).toBe(false);
    expect(workspace.sheets.getState().sheet.title).toBe("plain");
  });

  it("lets the row of a sheet follow that held another number of agents than its plan needs", async () => {
    const rows = lastingRows();
    const untrue = { ...linkedHalfHour, team: { ...linkedHalfHour.team, agents: 7 } };
    await rows.change(OWN.id, () => textOfRow({ ...OWN, sheet: untrue }));
    const { workspace, kept } = workspaceOf(EXAMPLE, { rows });
    await workspace.attach();
    expect(await workspace.openOwn(OWN.id)).toBe(true);
    expect(workspace.sheets.getState().sheet.team.agents).toBe(13);
    await workspace.settle();
    expect((await kept()).map(({ id, sheet }) => [id, sheet.team.agents])).toEqual([[OWN.id, 13]]);
  });

  it("says so where the browser keeps nothing, and works on", async () => {
    const { workspace } = workspaceOf(EXAMPLE, { rows: memoryRows() });
    workspace.edit(titled("mine"));
    await workspace.settle();
    expect(workspace.state.getState().keepProblem).toBe("refused");
    expect(workspace.state.getState().ownSheets.map(({ sheet }) => sheet.title)).toEqual(["mine"]);
  });

  it("lets undo lead back to what was there before the first edit, as one's own", () => {
    const { workspace } = workspaceOf(SHARED);
    workspace.edit(titled("changed"));
    workspace.sheets.getState().undo();
    expect(workspace.sheets.getState().sheet.title).toBe("theirs");
    expect(workspace.state.getState().origin.kind).toBe("own");
  });
});

describe("two tabs with the same sheet", () => {
  async function twoTabs() {
    const rows = await rowsWithOwn();
    const news = newsOfTabs();
    const [here, there] = [
      workspaceOf(OPENED_OWN, { rows, news: news() }),
      workspaceOf(OPENED_OWN, { rows, news: news(), page: "other" }),
    ];
    await Promise.all([here.workspace.attach(), there.workspace.attach()]);
    return { here, there };
  }
  const shown = ({ workspace }: ReturnType<typeof workspaceOf>) => workspace.sheets.getState().sheet.title;

  it("both show what is changed in one, and go on from there, in turn", async () => {
    const { here, there } = await twoTabs();
    there.workspace.edit(titled("changed there"));
    await there.workspace.settle();
    await vi.waitFor(() => expect(shown(here)).toBe("changed there"));
    expect(toldBy(here.workspace)).toEqual({ keepProblem: null, elsewhere: "followed" });
    here.workspace.edit(titled("and then here"));
    await here.workspace.settle();
    await vi.waitFor(() => expect(shown(there)).toBe("and then here"));
    expect(await here.titles()).toEqual(["and then here"]);
    here.workspace.sheets.getState().undo();
    expect(shown(here)).toBe("changed there");
  });

  it("keep both versions when both were changed, and say so", async () => {
    const { here, there } = await twoTabs();
    there.workspace.edit(titled("changed there"));
    here.workspace.edit(titled("changed here"));
    await there.workspace.settle();
    await here.workspace.settle();
    expect(await here.titles()).toEqual(["changed here", "changed there"]);
    expect(shown(here)).toBe("changed here");
    expect(toldBy(here.workspace)).toEqual({ keepProblem: null, elsewhere: "both" });
    here.workspace.edit(titled("here, again"));
    await here.workspace.settle();
    expect(await here.titles()).toEqual(["changed there", "here, again"]);
  });

  it("lose nothing when one removes the sheet: it stays on screen, and an edit keeps it again", async () => {
    const { here, there } = await twoTabs();
    const removing = await there.workspace.attach();
    await removing?.library.remove("own");
    await vi.waitFor(() => expect(toldBy(here.workspace).elsewhere).toBe("gone"));
    expect(await here.titles()).toEqual([]);
    here.workspace.edit(titled("still wanted"));
    await here.workspace.settle();
    expect(await here.titles()).toEqual(["still wanted"]);
    expect(toldBy(here.workspace).elsewhere).toBeNull();
  });
});

describe("a sheet that is opened while what is kept is not read yet", () => {
  it("is there for the very next key, with nothing to wait for", async () => {
    const { workspace } = workspaceOf(EXAMPLE, {}, { archive: () => new Promise(() => undefined) });
    void workspace.open(sheetWith({ title: "empty" }), { kind: "empty" });
    await Promise.resolve();
    await Promise.resolve();
    workspace.edit((sheet) => ({ ...sheet, title: `${sheet.title}, typed` }));
    expect(workspace.sheets.getState().sheet.title).toBe("empty, typed");
  });
});
