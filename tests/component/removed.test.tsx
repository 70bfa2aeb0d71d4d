import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useStore } from "zustand";
import { describe, expect, it } from "vitest";
import { RemovedNotice } from "../../src/app/RemovedNotice";
import { Costs } from "../../src/features/costs/Costs";
import { Handled } from "../../src/features/handled/Handled";
import "../../src/features/handled/Workstreams";
import { costStatement } from "../../src/formula/statement";
import type { Language } from "../../src/i18n/language";
import type { CostSheet } from "../../src/sheet/schema";
import { renderScreen } from "../support/screen";
import { inboundStream, line, outboundStream, sheetWith } from "../support/sheetWith";
import { workspaceHere } from "../support/workspaceHere";

const CENTRE = sheetWith({
  work: [inboundStream({ id: "in" }), outboundStream({ id: "out", name: "Salg" })],
  costs: [
    line({ id: "l1", category: "wages", name: "Løn" }),
    line({ id: "l2", category: "rent", for: "out" }),
    line({ id: "l3", category: "other", name: "Kaffe" }),
  ],
});

/** The first and third part of the page, with what is said of what was removed. */
function open(sheet: CostSheet, language: Language) {
  const workspace = workspaceHere(sheet);
  const nothing = () => undefined;
  function Screen() {
    const now = useStore(workspace.sheets, (state) => state.sheet);
    return (
      <>
        <Handled sheet={now} edit={workspace.edit} />
        <Costs
          sheet={now}
          statement={costStatement(now)}
          currency={now.currency}
          edit={workspace.edit}
          onHow={nothing}
          onWageHelper={nothing}
        />
        <RemovedNotice workspace={workspace} />
      </>
    );
  }
  renderScreen(<Screen />, language);
  return { ...workspace, sheet: () => workspace.sheets.getState().sheet };
}

const menuOf = (id: string) => document.querySelector(`[data-line="${id}"] [data-line-menu] summary`);
const notices = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .filter((text) => text !== "");
const removeLine = async (name: string, remove: string) => {
  await userEvent.click(screen.getByLabelText(name));
  await userEvent.click(screen.getByRole("button", { name: remove }));
};

describe("what was removed", () => {
  it("is told of a line, which one press brings back with the focus on it; in Danish", async () => {
    const { sheet } = open(CENTRE, "da");
    await removeLine("Handlinger: Kaffe", "Fjern");
    expect(sheet().costs).toHaveLength(2);
    expect(notices()).toEqual(["Kaffe er fjernet.Fortryd"]);
    await userEvent.click(screen.getByRole("button", { name: "Fortryd" }));
    expect(sheet()).toBe(CENTRE);
    expect(notices()).toEqual([]);
    await expect.poll(() => document.activeElement).toBe(menuOf("l3"));
  });

  it("is told of a workstream with the lines that are now common, and comes back", async () => {
    const { sheet } = open(CENTRE, "en");
    await userEvent.click(await screen.findByRole("button", { name: "Remove Salg" }));
    expect(sheet().costs[1]?.for).toBe("all");
    expect(notices()).toEqual(["Salg was removed. One line that was its own now belongs to the whole centre.Undo"]);
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(sheet()).toBe(CENTRE);
    const back = within(await screen.findByRole("region", { name: "Salg" }));
    await expect.poll(() => document.activeElement).toBe(back.getByRole("button", { name: "Remove Salg" }));
  });

  it("is told of a workstream without lines of its own by its name alone", async () => {
    open(CENTRE, "da");
    await userEvent.click(await screen.findByRole("button", { name: "Fjern Indgående opkald" }));
    expect(notices()).toEqual(["Indgående opkald er fjernet.Fortryd"]);
  });

  it("is no longer told once closed, or once something else was done, undone or opened", async () => {
    const { sheets, edit, open: show } = open(CENTRE, "en");
    await removeLine("Actions: Kaffe", "Remove");
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(notices()).toEqual([]);
    await removeLine("Actions: Løn", "Remove");
    expect(notices()).toEqual(["Løn was removed.Undo"]);
    act(() => edit((now) => ({ ...now, title: "changed" })));
    expect(notices()).toEqual([]);
    // taking back what added a line removes it, but is no removal
    act(() => sheets.getState().undo());
    act(() => sheets.getState().undo());
    act(() => edit((now) => ({ ...now, costs: [...now.costs, line({ id: "l9" })] })));
    act(() => sheets.getState().undo());
    expect(notices()).toEqual([]);
    await act(() => show(sheetWith({ costs: [] }), { kind: "empty" }));
    expect(notices()).toEqual([]);
  });
});
