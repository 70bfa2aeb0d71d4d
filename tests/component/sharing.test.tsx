import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Handled } from "../../src/features/handled/Handled";
import { Sharing } from "../../src/features/sharing/Sharing";
import type { Language } from "../../src/i18n/language";
import type { CostSheet } from "../../src/sheet/schema";
import { chatStream, inboundStream, line, sheetWith } from "../support/sheetWith";
import { renderStage } from "../support/stage";

const show = (sheet: CostSheet, language?: Language) =>
  renderStage(
    (scene) => (
      <>
        <Handled {...scene} />
        <Sharing {...scene} />
      </>
    ),
    sheet,
    language,
  );

/** 1,000 calls of 3 minutes, and 200 chats of 20 minutes, two at once: 3,000 and 2,000 agent minutes. */
const BOTH = sheetWith({
  work: [inboundStream({ handleSeconds: 180 }), chatStream({ handleSeconds: 1_200 })],
  costs: [line({ amount: 50_000 })],
});

/** The share that stands in the row of a workstream. */
const shareOf = (name: string) =>
  within(screen.getByRole("row", { name: new RegExp(`^${name}`) }))
    .getAllByRole("cell")
    .at(-1);

describe("sharing out common costs", () => {
  it("is not asked about with one workstream, or with nothing in common", () => {
    show(sheetWith({ costs: [line()] }));
    expect(screen.queryByText("Who bears the common costs?")).toBeNull();
    show(sheetWith({ ...BOTH, costs: [line({ for: "in" })] }));
    expect(screen.queryByText("Who bears the common costs?")).toBeNull();
  });

  it("shows what each workstream bears, by time and by number", async () => {
    show(BOTH);
    expect(shareOf("Inbound calls")).toHaveTextContent("60%");
    expect(shareOf("Chat")).toHaveTextContent("40%");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Shared out" }), "By number of contacts");
    expect(shareOf("Inbound calls")).toHaveTextContent("83.3%");
    expect(shareOf("Chat")).toHaveTextContent("16.7%");
  });

  it("asks for each own weight, says how much waits, and shares as soon as all are known", async () => {
    const stage = show(BOTH, "da");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Fordeles" }), "Efter jeres egne vægte");
    expect(screen.getByText("50.000,00 kr. er ikke fordelt.")).toBeVisible();
    expect(screen.getByText(/Indgående opkald: vægten mangler\./)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Udfyld Chat" }));
    expect(screen.getByRole("textbox", { name: "Vægt for Chat" })).toHaveFocus();
    await userEvent.keyboard("1");
    await userEvent.type(screen.getByRole("textbox", { name: "Vægt for Indgående opkald" }), "3");
    expect(stage.sheet().sharing).toEqual({ by: "weights", weights: { in: 3, chat: 1 } });
    expect(shareOf("Indgående opkald")).toHaveTextContent("75 %");
    expect(screen.queryByText(/er ikke fordelt/)).toBeNull();
  });

  it("goes to the handling time that is missing", async () => {
    show(sheetWith({ ...BOTH, work: [inboundStream({ handleSeconds: 180 }), chatStream({ name: "Web chat" })] }));
    expect(screen.getByText(/Web chat: the handling time is missing\./)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Fill it in Web chat" }));
    expect(document.activeElement?.id).toBe("work-chat-handleSeconds");
  });

  it("says that with all weights zero nothing is shared out", () => {
    show(sheetWith({ ...BOTH, sharing: { by: "weights", weights: { in: 0, chat: 0 } } }));
    expect(screen.getByText("DKK 50,000.00 is not shared out.")).toBeVisible();
    expect(screen.getByText(/All weights are zero/)).toBeVisible();
    expect(shareOf("Chat")).toHaveTextContent("not shared out yet");
  });
});
