import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Library } from "../../src/app/Library";
import type { LibraryActions } from "../../src/features/library/LibraryDialog";
import { Safekeeping } from "../../src/features/library/Safekeeping";
import type { Language } from "../../src/i18n/language";
import { emptySheet } from "../../src/sheet/emptySheet";
import type { CostSheet } from "../../src/sheet/schema";
import { backupText, type Restored } from "../../src/storage/backup";
import { textOfRow } from "../../src/storage/storedRow";
import { archiveWith, lastingRows, refusingRows } from "../support/archiveWith";
import { supportModalDialogs } from "../support/modalDialogs";
import { renderScreen } from "../support/screen";
import { workspaceHere } from "../support/workspaceHere";

supportModalDialogs();
afterEach(() => vi.unstubAllGlobals());

/** A month of so many calls for 100,000 in all. */
function sheetOf(title: string, handled: number | null, start: string | null, currency = "DKK"): CostSheet {
  const sheet = emptySheet(currency, [], []);
  const times = { handleSeconds: null, offered: null, resolvedFirstTime: null };
  return {
    ...sheet,
    title,
    period: { length: "month", start },
    work: [{ kind: "inbound", id: "s1", name: "", handled, ...times }],
    costs: [
      {
        id: "l1",
        category: "wages",
        name: "",
        amount: 100_000,
        quantity: 1,
        currency,
        basis: { kind: "wholeCentre", every: "month" },
        for: "all",
      },
    ],
  } as CostSheet;
}

const SHEETS = [
  sheetOf("Køge, januar", 4_000, "2026-01-01"),
  sheetOf("Aarhus 10", 5_000, null),
  sheetOf("Aarhus 9", null, "2026-03-01"),
  sheetOf("New York", 50_000, "2026-02-01", "USD"),
];

/** The library of a browser with these sheets, the last kept the newest, and one row that does not open. */
async function openLibrary(language: Language = "en", { isFull = false } = {}) {
  const rows = lastingRows();
  for (const [index, sheet] of SHEETS.entries()) {
    const row = { id: `r${index}`, savedAt: `2026-11-0${index + 1}T12:00:00.000Z`, token: null, sheet };
    await rows.change(row.id, () => textOfRow(row));
  }
  await rows.change("broken", () => "{ half a row");
  const archive = archiveWith({ rows: isFull ? refusingRows(rows, "full") : rows });
  const [opened] = SHEETS as [CostSheet];
  const workspace = workspaceHere(opened, { origin: { kind: "own", rowId: "r0", isCopyOfShared: false }, archive });
  await workspace.attach();
  const onClose = vi.fn<() => void>();
  renderScreen(<Library workspace={workspace} onClose={onClose} />, language);
  const shown = () => workspace.sheets.getState().sheet.title;
  return { user: userEvent.setup(), workspace, onClose, shown, rows };
}

const items = () => within(screen.getByRole("list", { name: /^(All sheets|Alle ark)/ })).queryAllByRole("listitem");
const unreadable = () => {
  const list = screen.queryByRole("list", { name: /^(Sheets that cannot|Ark, der ikke)/ });
  return list === null ? [] : within(list).queryAllByRole("listitem");
};
const titles = () => items().map((item) => within(item).getAllByRole("button")[0]?.textContent);

describe("the library", () => {
  it("lists every sheet with its period, cost per call and when it was kept, the newest first", async () => {
    await openLibrary();
    expect(titles()).toEqual(["New York", "Aarhus 9", "Aarhus 10", "Køge, januar"]);
    const [dollars, unknown, , open] = items();
    expect(dollars).toHaveTextContent(/\$2\.00.*Cost per inbound call.*February 2026 kept Nov 4, 2026/);
    expect(unknown).toHaveTextContent("Not known yet");
    expect(open).toHaveTextContent(/open now.*DKK\s25\.00/);
  });

  it("does so in Danish", async () => {
    await openLibrary("da");
    expect(items()[3]).toHaveTextContent(/åbent nu25,00\skr\..*Pris pr\. indgående opkald.*gemt/);
    expect(screen.getByRole("button", { name: "Slet Køge, januar" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Hent broken, som det er" })).toBeVisible();
  });

  it("finds sheets by the words of their names and puts them in order", async () => {
    const { user } = await openLibrary();
    await user.selectOptions(screen.getByLabelText("Order"), "By name");
    expect(titles()).toEqual(["Aarhus 9", "Aarhus 10", "Køge, januar", "New York"]);
    await user.selectOptions(screen.getByLabelText("Order"), "Lowest cost first, by currency");
    expect(titles()).toEqual(["Aarhus 10", "Køge, januar", "New York", "Aarhus 9"]);
    await user.selectOptions(screen.getByLabelText("Order"), "Latest period first");
    expect(titles()).toEqual(["Aarhus 9", "New York", "Køge, januar", "Aarhus 10"]);
    await user.type(screen.getByLabelText("Search by name"), "10 AAR");
    expect(titles()).toEqual(["Aarhus 10"]);
    await user.type(screen.getByLabelText("Search by name"), "x");
    expect(screen.getByText("No sheet has this in its name.")).toBeVisible();
  });

  it("opens a sheet", async () => {
    const { user, onClose, shown } = await openLibrary();
    await user.click(screen.getByRole("button", { name: "New York" }));
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(shown()).toBe("New York");
  });

  it("renames a sheet, the open one as an edit that can be undone", async () => {
    const { user, workspace, shown } = await openLibrary();
    for (const [before, after] of [
      ["New York", "Boston"],
      ["Køge, januar", "Køge"],
    ] as const) {
      await user.click(screen.getByRole("button", { name: `Rename ${before}` }));
      const field = screen.getByLabelText(`New name for ${before}`);
      await user.clear(field);
      await user.type(field, `${after}{Enter}`);
      await waitFor(() => expect(titles()).toContain(after));
    }
    expect([...titles()].sort()).toEqual(["Aarhus 10", "Aarhus 9", "Boston", "Køge"]);
    expect(shown()).toBe("Køge");
    workspace.sheets.getState().undo();
    expect(shown()).toBe("Køge, januar");
  });

  it("duplicates a sheet beside it", async () => {
    const { user } = await openLibrary();
    await user.click(screen.getByRole("button", { name: "Duplicate New York" }));
    await waitFor(() => expect(titles()).toContain("New York (copy)"));
    expect(items()).toHaveLength(5);
    expect(screen.getByText("“New York (copy)” was made.")).toBeVisible();
  });

  it("deletes a sheet and brings it back, the open one included", async () => {
    const { user, shown } = await openLibrary();
    for (const [title, after] of [
      ["New York", "Køge, januar"],
      ["Køge, januar", "New York"],
    ]) {
      await user.click(screen.getByRole("button", { name: `Delete ${title}` }));
      await waitFor(() => expect(titles()).not.toContain(title));
      expect(shown()).toBe(after);
      await user.click(screen.getByRole("button", { name: "Undo" }));
      await waitFor(() => expect(titles()).toContain(title));
      expect(shown()).toBe("Køge, januar");
    }
  });

  it("says that a sheet was deleted, or added, only while it is so", async () => {
    const { user } = await openLibrary();
    const [, , , newYork] = SHEETS as [CostSheet, CostSheet, CostSheet, CostSheet];
    const file = backupText([
      { id: "r3", savedAt: "2026-11-04T12:00:00.000Z", token: null, sheet: newYork },
      { id: "broken", unreadable: true, error: "notASheet", raw: "{ half a row" },
    ]);
    await user.click(screen.getByRole("button", { name: "Delete New York" }));
    await user.click(screen.getByRole("button", { name: "Delete broken" }));
    expect(await screen.findByText("“New York” was deleted.")).toBeVisible();
    expect(await screen.findByText("1 sheet that could not be opened was deleted.")).toBeVisible();
    await user.upload(screen.getByLabelText("Backup file"), new File([file], "backup.json"));
    const added = "1 sheet was added. 1 cannot be opened and was added as it is.";
    expect(await screen.findByText(added)).toBeVisible();
    expect(screen.queryByText(/deleted/)).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Delete New York" }));
    await user.click(screen.getByRole("button", { name: "Delete broken" }));
    await waitFor(() => expect(screen.queryByText(added)).not.toBeInTheDocument());
    expect(screen.getAllByRole("button", { name: "Undo" })).toHaveLength(2);
  });

  it("says so when nothing can be stored, and changes nothing", async () => {
    const { user } = await openLibrary("en", { isFull: true });
    await user.click(screen.getByRole("button", { name: "Delete New York" }));
    expect(await screen.findByText(/^That could not be done/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Duplicate New York" }));
    expect(await screen.findByText(/^That could not be done/)).toBeVisible();
    expect(titles()).toHaveLength(4);
  });

  it("restores a backup beside what is there, and refuses what is none", async () => {
    const { user } = await openLibrary();
    const input = screen.getByLabelText("Backup file");
    const [same, other] = [SHEETS[1], sheetOf("Odense", 1, null)] as [CostSheet, CostSheet];
    const savedAt = "2026-10-01T12:00:00.000Z";
    const file = backupText([
      { id: "r1", savedAt, token: null, sheet: same },
      { id: "r3", savedAt, token: null, sheet: other },
    ]);
    await user.upload(input, new File([file], "backup.json", { type: "application/json" }));
    expect(await screen.findByText("1 sheet was added. 1 was here already.")).toBeVisible();
    expect(titles()).toEqual(["New York", "Aarhus 9", "Aarhus 10", "Køge, januar", "Odense"]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(titles()).toEqual(["New York", "Aarhus 9", "Aarhus 10", "Køge, januar"]));
    await user.upload(input, new File(["hello"], "backup.json", { type: "application/json" }));
    expect(await screen.findByText(/^This file is not a backup/)).toBeVisible();
  });

  it("says that a backup is read, and how far it is, until it is", async () => {
    let finish: (restored: Restored) => void = () => undefined;
    const restored = new Promise<Restored>((settle) => (finish = settle));
    const restore = vi.fn<LibraryActions["restore"]>((_file, onShare) => {
      onShare(0.25);
      return restored;
    });
    renderScreen(<Safekeeping rows={[]} isPromised restore={restore} discard={() => Promise.resolve(null)} />, "da");
    expect(screen.queryByRole("progressbar")).toBeNull();
    await userEvent.upload(screen.getByLabelText("Fil med sikkerhedskopi"), new File(["{}"], "backup.json"));
    await waitFor(() =>
      expect(screen.getByRole("progressbar", { name: "Læser sikkerhedskopien …" })).toHaveAttribute("value", "0.25"),
    );
    expect(screen.getByRole("status")).toHaveTextContent(/^Læser sikkerhedskopien …$/);
    const choose = vi.spyOn(HTMLInputElement.prototype, "click");
    await userEvent.click(screen.getByRole("button", { name: "Læs en sikkerhedskopi ind" }));
    expect(choose).not.toHaveBeenCalled();
    choose.mockRestore();
    act(() => finish({ ok: false, error: "full" }));
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/^Der er ikke plads til det hele/));
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("says apart what of a backup cannot be opened, and what was left out", async () => {
    const { user } = await openLibrary("da");
    const rows = Array.from({ length: 102 }, (_, index) => ({ id: `bad${index}`, text: `half a row ${index}` }));
    const file = JSON.stringify({ format: "cost-per-call backup", version: 1, rows });
    await user.upload(screen.getByLabelText("Fil med sikkerhedskopi"), new File([file], "backup.json"));
    const said =
      /^0 ark er kommet til\. 100 kan ikke åbnes og er kommet til, som de er\. 2, der ikke kan åbnes, er udeladt, for dem tages der 100 af ad gangen\. De ligger stadig i filen\./;
    expect(await screen.findByText(said)).toBeVisible();
    expect(unreadable()).toHaveLength(101);
    await user.click(screen.getByRole("button", { name: "Slet alle, der ikke kan åbnes" }));
    expect(await screen.findByText("101 ark, der ikke kunne åbnes, er slettet.")).toBeVisible();
    expect(unreadable()).toHaveLength(0);
    expect(titles()).toHaveLength(4);
  });

  it("deletes a row that does not open when it is asked to, and brings it back as it was", async () => {
    const { user, rows } = await openLibrary();
    await user.click(screen.getByRole("button", { name: "Delete broken" }));
    expect(await screen.findByText("1 sheet that could not be opened was deleted.")).toBeVisible();
    expect(await rows.read("broken")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("button", { name: "Delete broken" })).toBeVisible();
    expect(await rows.read("broken")).toBe("{ half a row");
  });

  it("gives out everything, and a row that does not open as it is", async () => {
    const given: Blob[] = [];
    vi.stubGlobal("URL", {
      ...URL,
      createObjectURL: (blob: Blob) => given.push(blob) && "blob:x",
      revokeObjectURL: vi.fn<() => void>(),
    });
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const { user } = await openLibrary();
    await user.click(screen.getByRole("button", { name: "Download a backup" }));
    await user.click(screen.getByRole("button", { name: "Download broken as it is" }));
    const files = await Promise.all(
      given.map((blob) => blob.text().then((text) => JSON.parse(text) as { rows: unknown[] })),
    );
    expect(files.map(({ rows }) => rows.length)).toEqual([5, 1]);
    expect(files[1]?.rows).toEqual([{ id: "broken", text: "{ half a row" }]);
    click.mockRestore();
  });

  it("asks the browser to let sheets last, and says when it does not promise", async () => {
    const persist = vi.fn<() => Promise<boolean>>(() => Promise.resolve(false));
    vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { storage: { persist } }));
    await openLibrary();
    expect(await screen.findByText(/The browser has not promised/)).toBeVisible();
    expect(persist).toHaveBeenCalledOnce();
  });
});
