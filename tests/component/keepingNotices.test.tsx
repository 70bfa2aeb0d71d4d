import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { KeepingNotices } from "../../src/app/KeepingNotices";
import { openMade } from "../../src/app/openMade";
import type { Language } from "../../src/i18n/language";
import { archiveWith, lastingRows, refusingRows } from "../support/archiveWith";
import { renderScreen } from "../support/screen";
import { loadExample } from "../../src/sheet/examples/loadExample";
import { line, sheetWith } from "../support/sheetWith";
import { workspaceHere } from "../support/workspaceHere";

vi.mock("../../src/app/offline", () => ({ workOffline: () => Promise.resolve() }));

/** A browser that keeps these rows, none of which opens, and the notices of the page. */
async function openWith(texts: readonly string[], language: Language = "en", isFull = false) {
  const rows = lastingRows();
  for (const [index, text] of texts.entries()) await rows.change(`bad${index}`, () => text);
  const archive = archiveWith({ rows: isFull ? refusingRows(rows, "full") : rows });
  const workspace = workspaceHere(sheetWith(), { archive });
  await workspace.attach();
  renderScreen(<KeepingNotices workspace={workspace} />, language);
  const left = async () => [...(await rows.all()).values()].sort();
  return { user: userEvent.setup(), left, workspace };
}

describe("the notice of a sheet that was made from another", () => {
  /** An own sheet of January, and what was made of it. */
  async function openFrom(titles: readonly string[], language: Language = "en") {
    vi.stubGlobal("scrollTo", () => undefined);
    const opened = await openWith([], language);
    const { workspace } = opened;
    const january = { length: "month", start: "2026-01-01" } as const;
    act(() => workspace.edit((sheet) => ({ ...sheet, title: "North", period: january })));
    const { sheet } = workspace.sheets.getState();
    const period = { length: "month", start: "2026-02-01" } as const;
    await act(() =>
      openMade(
        workspace,
        titles.map((title) => ({ ...sheet, title, period })),
      ),
    );
    return { ...opened, title: () => workspace.sheets.getState().sheet.title };
  }

  it("says which sheet is open now, has the focus, and leads back to the other", async () => {
    const { user, title, workspace } = await openFrom(["North (improved)"]);
    const notice = screen.getByText(
      /^You are now in “North \(improved\)”, a new sheet of yours\. “North” is as it was\./,
    );
    expect(notice.closest("p")).toHaveFocus();
    expect(title()).toBe("North (improved)");
    await user.click(screen.getByRole("button", { name: "Go back to it" }));
    await waitFor(() => expect(title()).toBe("North"));
    expect(screen.queryByText(/^You are now in/)).not.toBeInTheDocument();
    expect(
      workspace.state
        .getState()
        .ownSheets.map(({ sheet }) => sheet.title)
        .sort(),
    ).toEqual(["North", "North (improved)"]);
  });

  it("tells months of one name apart, in Danish, until it is closed", async () => {
    const { user } = await openFrom(["North"], "da");
    expect(
      screen.getByText(/^Du er nu i »North, februar 2026«, et nyt ark\. »North, januar 2026« er, som det var\./),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Luk beskeden" }));
    expect(screen.queryByText(/^Du er nu i/)).not.toBeInTheDocument();
  });

  it("says of several how many were made, and is gone with the way back", async () => {
    const { workspace } = await openFrom(["One", "Two"]);
    expect(
      screen.getByText(/^2 sheets were made: One and Two\. You are in the first, “One”\. “North” is as it was\./),
    ).toBeVisible();
    const { library } = (await workspace.attach()) ?? {};
    const north = library?.ownSheets().find(({ sheet }) => sheet.title === "North");
    await act(async () => void (await library?.remove(north?.id ?? "")));
    expect(screen.queryByText(/^2 sheets were made/)).not.toBeInTheDocument();
  });
});

describe("costs of one's own beside an example's calls and team", () => {
  it("are told as such until both are one's own", async () => {
    const { workspace } = await openWith([], "da");
    const example = await loadExample("webShop", (key) => key);
    await act(() => workspace.open(example, { kind: "example", id: "webShop", isChosen: true }));
    // a rent as the example's own can be in a ledger, too
    const costs = [line({ amount: 5 }), ...example.costs.filter(({ category }) => category === "rent")];
    act(() => workspace.edit((sheet) => ({ ...sheet, costs: [...sheet.costs, { ...line(), id: "own" }] })));
    expect(screen.queryByText(/stadig eksemplets/)).toBeNull();
    act(() => workspace.edit((sheet) => ({ ...sheet, costs })));
    expect(
      await screen.findByText(
        "Opkald og medarbejdere er stadig eksemplets og opdigtede. Skriv jeres egne, før I bruger prisen.",
      ),
    ).toBeVisible();
    act(() => workspace.edit((sheet) => ({ ...sheet, team: { ...sheet.team, agents: 7 } })));
    expect(await screen.findByText(/^Det, der er håndteret, er stadig eksemplets og opdigtet\./)).toBeVisible();
    act(() => workspace.edit((sheet) => ({ ...sheet, team: example.team, work: sheetWith().work })));
    expect(await screen.findByText(/^Medarbejderne er stadig eksemplets og opdigtede\./)).toBeVisible();
    act(() => workspace.edit((sheet) => ({ ...sheet, team: { ...sheet.team, agents: 7 } })));
    await waitFor(() => expect(screen.queryByText(/stadig eksemplets/)).toBeNull());
  });
});

describe("undoing sheets that were made at once", () => {
  it("removes them, but for one that was changed since, and goes back, in Danish", async () => {
    vi.stubGlobal("scrollTo", () => undefined);
    const { user, workspace } = await openWith([], "da");
    const title = () => workspace.sheets.getState().sheet.title;
    const kept = () => workspace.state.getState().ownSheets.map(({ sheet }) => sheet.title);
    act(() => workspace.edit((sheet) => ({ ...sheet, title: "Nord" })));
    const { sheet } = workspace.sheets.getState();
    const made = ["januar 2026", "februar 2026", "marts 2026"].map((name) => ({ ...sheet, title: name }));
    await act(() => openMade(workspace, made));
    expect(
      screen.getByText(
        /^3 ark er oprettet: januar 2026, februar 2026 og marts 2026\. Du er i det første, »januar 2026«\./,
      ),
    ).toBeVisible();
    act(() => workspace.edit((now) => ({ ...now, title: "januar, rettet" })));
    await user.click(screen.getByRole("button", { name: "Fortryd" }));
    await waitFor(() => expect(title()).toBe("Nord"));
    await waitFor(() => expect(kept().sort()).toEqual(["Nord", "januar, rettet"]));
    expect(screen.queryByText(/^3 ark er oprettet/)).not.toBeInTheDocument();
  });
});

describe("the notice of kept sheets that do not open", () => {
  it("removes them only when asked to, and brings them back as they were", async () => {
    const texts = ["{ half a row", "another"];
    const { user, left } = await openWith(texts);
    expect(screen.getByText(/^2 sheets kept in this browser cannot be opened/)).toBeVisible();
    expect(await left()).toEqual([...texts].sort());
    await user.click(screen.getByRole("button", { name: "Delete them" }));
    expect(await screen.findByText("2 sheets that could not be opened were deleted.")).toBeVisible();
    expect(await left()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await left()).toEqual([...texts].sort()));
    expect(await screen.findByRole("button", { name: "Delete them" })).toBeVisible();
  });

  it("does so in Danish, and says when the browser does not let it", async () => {
    const { user, left } = await openWith(["{ half a row"], "da", true);
    await user.click(screen.getByRole("button", { name: "Slet det" }));
    expect(await screen.findByText(/Browseren lader ikke siden slette dem nu\. Intet er ændret\./)).toBeVisible();
    expect(await left()).toEqual(["{ half a row"]);
  });
});
