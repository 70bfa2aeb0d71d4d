import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { useStore } from "zustand";
import { describe, expect, it } from "vitest";
import { BringIn } from "../../src/app/BringIn";
import { tellNewLines } from "../../src/app/tellNewLines";
import { BringInDialog } from "../../src/features/bringIn/BringInDialog";
import { Costs } from "../../src/features/costs/Costs";
import { WageHelperDialog } from "../../src/features/wages/WageHelperDialog";
import { costStatement } from "../../src/formula/statement";
import type { Language } from "../../src/i18n/language";
import type { CostSheet } from "../../src/sheet/schema";
import { supportModalDialogs } from "../support/modalDialogs";
import { readerHere } from "../support/readerHere";
import { renderScreen } from "../support/screen";
import { line, sheetWith } from "../support/sheetWith";
import { workspaceHere } from "../support/workspaceHere";

supportModalDialogs();
const scrolled: Element[] = [];
Element.prototype.scrollIntoView = function () {
  scrolled.push(this);
};

/** The costs of a sheet, with the ways to bring lines in and what is said of them. */
function open(sheet: CostSheet, language: Language) {
  const workspace = workspaceHere(sheet);
  function Screen() {
    const now = useStore(workspace.sheets, (state) => state.sheet);
    const [opened, setOpened] = useState<{ readonly pasted: string | null } | null>(null);
    const [isWages, setIsWages] = useState(false);
    const statement = costStatement(now);
    return (
      <>
        <Costs
          sheet={now}
          statement={statement}
          currency={now.currency}
          edit={workspace.edit}
          onHow={() => undefined}
          onWageHelper={() => setIsWages(true)}
        >
          <BringIn workspace={workspace} onOpen={(pasted) => setOpened({ pasted })} />
        </Costs>
        {opened !== null && (
          <BringInDialog
            sheet={now}
            edit={tellNewLines(workspace)}
            pasted={opened.pasted}
            onNewSheets={() => undefined}
            onClose={() => setOpened(null)}
            makeReader={readerHere}
          />
        )}
        {isWages && <WageHelperDialog sheet={now} edit={tellNewLines(workspace)} onClose={() => setIsWages(false)} />}
      </>
    );
  }
  renderScreen(<Screen />, language);
  scrolled.length = 0;
  return { workspace, costs: () => workspace.sheets.getState().sheet.costs };
}

const row = (id: string) => document.querySelector(`[data-line="${id}"]`);
const said = (text: string) =>
  waitFor(() => expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(text));

async function paste(text: string, button: RegExp, mode?: string) {
  act(() => document.body.focus());
  await userEvent.paste(text);
  if (mode !== undefined) await userEvent.click(await screen.findByRole("radio", { name: mode }));
  await userEvent.click(await screen.findByRole("button", { name: button }));
}

const OLD = [line({ id: "l1", category: "wages" }), line({ id: "l2", category: "rent" })];

describe("lines that came in at once", () => {
  it("are told, in view and focused, and one press takes them back; in Danish", async () => {
    const before = sheetWith({ costs: OLD });
    const { costs } = open(before, "da");
    await paste("Andet\t5\nHusleje\t6\nLøn\t7", /^Hent 3 poster ind$/);
    await said("3 poster er sat ind. Arket havde 2 i forvejen og har nu 5.Fortryd");
    // the first on screen is the wages, though they came last
    const first = costs().find(({ name }) => name === "Løn")?.id ?? "";
    expect(scrolled).toEqual([row(first)]);
    expect(row(first)).toContainElement(document.activeElement as HTMLElement);
    expect(row(first)?.querySelector("details[open]")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Fortryd" }));
    expect(costs()).toEqual(OLD);
    expect(screen.getByRole("button", { name: "Tilføj en post" })).toHaveFocus();
    expect(screen.queryByText(/sat ind/)).toBeNull();
  });

  it("are told without a word of others where none stood", async () => {
    const { costs } = open(sheetWith({ costs: [] }), "en");
    await paste("Rent\t6", /^Bring in 1 line$/);
    await said("1 line was added.Undo");
    expect(costs()).toHaveLength(1);
  });

  it("are told with how many they replaced, until something else is done", async () => {
    const { costs, workspace } = open(sheetWith({ costs: OLD }), "da");
    await paste("Husleje\t6", /^Hent 1 post ind$/, "Erstat posterne");
    await said("1 post er sat ind, 2 er erstattet.Fortryd");
    act(() => workspace.edit((sheet) => ({ ...sheet, title: "changed" })));
    expect(screen.queryByText(/sat ind/)).toBeNull();
    act(() => workspace.sheets.getState().undo());
    expect(screen.queryByText(/sat ind/)).toBeNull();
    expect(costs()).toHaveLength(1);
  });

  it("are told of the wage helper as well, in English", async () => {
    const { costs } = open(sheetWith({ costs: OLD }), "en");
    await userEvent.click(screen.getByRole("button", { name: "What does an agent cost?" }));
    await userEvent.type(await screen.findByRole("textbox", { name: /Base pay/ }), "30,500");
    await userEvent.click(screen.getByRole("button", { name: "Replace wages and benefits lines" }));
    await said("7 lines were added, 1 replaced.Undo");
    const [first] = costs();
    expect(scrolled).toEqual([row(first?.id ?? "")]);
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByText(/were added/)).toBeNull();
    expect(costs()).toHaveLength(8);
  });
});
