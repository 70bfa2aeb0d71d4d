import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { KeepingNotices } from "../../src/app/KeepingNotices";
import { createWorkspace } from "../../src/app/workspace";
import type { Language } from "../../src/i18n/language";
import { archiveWith, lastingRows, refusingRows } from "../support/archiveWith";
import { renderScreen } from "../support/screen";
import { sheetWith } from "../support/sheetWith";

vi.mock("../../src/app/offline", () => ({ workOffline: () => Promise.resolve() }));

/** A browser that keeps these rows, none of which opens, and the notices of the page. */
async function openWith(texts: readonly string[], language: Language = "en", isFull = false) {
  const rows = lastingRows();
  for (const [index, text] of texts.entries()) await rows.change(`bad${index}`, () => text);
  const archive = archiveWith({ rows: isFull ? refusingRows(rows, "full") : rows });
  const workspace = createWorkspace(
    { sheet: sheetWith(), origin: { kind: "empty" }, linkProblem: null },
    {
      archive: () => archive,
      showFragment: () => undefined,
      recognise: (_, origin) => Promise.resolve(origin),
      noteLeaving: () => undefined,
      random: Math.random,
    },
  );
  await workspace.attach();
  renderScreen(<KeepingNotices workspace={workspace} />, language);
  const left = async () => [...(await rows.all()).values()].sort();
  return { user: userEvent.setup(), left };
}

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
