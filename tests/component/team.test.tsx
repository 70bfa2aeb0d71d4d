import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { LinkedAgents } from "../../src/features/team/LinkedAgents";
import { Team } from "../../src/features/team/Team";
import type { FigureId } from "../../src/formula/figureId";
import type { Language } from "../../src/i18n/language";
import type { CostSheet } from "../../src/sheet/schema";
import { Tabs } from "../../src/ui/Tabs";
import { linkedOffice } from "../support/plannedSheets";
import { chatStream, inboundStream, sheetWith } from "../support/sheetWith";
import { renderStage } from "../support/stage";
import { renderView } from "../support/viewStage";

const SHOP = sheetWith({
  team: { agents: 25, paidHoursPerWeek: 37, shrinkage: 0.28 },
  work: [inboundStream({ handled: 40_000, handleSeconds: 225 })],
});

type NeedUnknown = Parameters<typeof LinkedAgents>[0]["needUnknown"];

const show = (sheet: CostSheet, language?: Language, needUnknown: NeedUnknown = null) => {
  const onHow = vi.fn<(figure: FigureId) => void>();
  const linked = (scene: Pick<Parameters<typeof LinkedAgents>[0], "sheet" | "edit">) => (
    <LinkedAgents sheet={scene.sheet} edit={scene.edit} needUnknown={needUnknown} />
  );
  const stage = renderStage((scene) => <Team {...scene} onHow={onHow} linked={linked(scene)} />, sheet, language);
  return { ...stage, onHow };
};

describe("who worked", () => {
  it("shows occupancy, and explains it on request", async () => {
    // 40,000 x 225 s = 2,500 h of 25 x 37 h x 52.1775 / 12 weeks x 0.72 = 2,895.85 h
    const { onHow } = show(SHOP);
    expect(screen.getByText("86.3%")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "How? Occupancy" }));
    expect(onHow).toHaveBeenCalledWith({ kind: "occupancy" });
  });

  it("shows the hours behind it, and explains each", async () => {
    const { onHow } = show(SHOP);
    expect(screen.getByText(/^Workload: 2,500 h/)).toBeVisible();
    expect(screen.getByText(/^Available hours: 2,895.9 h/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "How? Workload" }));
    expect(onHow).toHaveBeenLastCalledWith({ kind: "workload" });
    await userEvent.click(screen.getByRole("button", { name: "How? Available hours" }));
    expect(onHow).toHaveBeenLastCalledWith({ kind: "availableHours" });
  });

  it("shows only the hours that are known", () => {
    show(sheetWith({ team: SHOP.team }), "da");
    expect(screen.getByText(/^Timer til rådighed: 2\.895,9 t\./)).toBeVisible();
    expect(screen.queryByText(/^Arbejdsmængde/)).toBeNull();
  });

  it("names the workstream that the occupancy waits for where there are several", () => {
    const work = [inboundStream({ handleSeconds: 225 }), chatStream({ handleSeconds: null })];
    show(sheetWith({ team: SHOP.team, work }));
    expect(screen.getByText("Chat: the handling time is missing.")).toBeVisible();
  });

  it("divides by what is left of paid time, never multiplies by one and shrinkage", () => {
    show(SHOP, "da");
    expect(screen.getByText(/Af 25 medarbejdere er 18 i gennemsnit/)).toHaveTextContent("18 / 72 % = 25");
  });

  it("is typed in Danish, shrinkage in percent", async () => {
    const stage = show(sheetWith(), "da");
    await userEvent.type(screen.getByRole("textbox", { name: "Medarbejdere (fuldtid)" }), "24,5");
    await userEvent.type(screen.getByRole("textbox", { name: "Betalte timer pr. uge (t.)" }), "37");
    await userEvent.type(screen.getByRole("textbox", { name: "Fravær og anden ikke-telefontid (%)" }), "28");
    expect(stage.sheet().team).toEqual({ agents: 24.5, paidHoursPerWeek: 37, shrinkage: 0.28 });
  });

  it("refuses a week of more hours than a week has", async () => {
    const stage = show(SHOP);
    await userEvent.type(screen.getByRole("textbox", { name: "Paid hours per week (h)" }), "9", {
      initialSelectionStart: 2,
    });
    expect(screen.getByText("This is too large. The most is 168.")).toBeVisible();
    expect(stage.sheet().team.paidHoursPerWeek).toBe(37);
  });

  it("says in words why occupancy is not known", () => {
    show(sheetWith({ team: { agents: 25, paidHoursPerWeek: 37, shrinkage: null } }));
    expect(screen.getByText("Absence and other time off the phone is missing.")).toBeVisible();
  });

  it("says that more work than time is impossible", () => {
    show(sheetWith({ ...SHOP, team: { ...SHOP.team, agents: 20 } }), "da");
    expect(screen.getByText("107,9 %")).toBeVisible();
    expect(screen.getByText(/mere arbejde end tid/)).toBeVisible();
  });
});

describe("agents that the plan of staffing sets", () => {
  it.each([
    [
      "en",
      "Agents (full-time)",
      /^As many as the calls need, by Staffing below ?\. You had typed 10\./,
      "10.81",
      "Type the number again",
    ],
    [
      "da",
      "Medarbejdere (fuldtid)",
      /^Så mange kræver opkaldene, .* I havde skrevet 10\./,
      "10,81",
      "Skriv selv antallet igen",
    ],
  ] as const)("are the need, cannot be typed over and say so, until that is undone, in %s", async (...row) => {
    const [language, label, why, need, undo] = row;
    const { sheet } = show(linkedOffice, language);
    const field = screen.getByRole("textbox", { name: label });
    expect(field).toHaveValue(need);
    expect(field).toHaveAttribute("readonly");
    expect(field).toHaveAccessibleDescription(why);
    await userEvent.click(screen.getByRole("button", { name: undo }));
    expect(sheet().team.agents).toBe(10);
    expect(screen.getByRole("textbox", { name: label })).not.toHaveAttribute("readonly");
  });

  it.each<[NeedUnknown, RegExp]>([
    ["noTime", /kan ikke regnes ud lige nu; derfor beholder arket dette tal\. Hvad der mangler, står under Bemanding/],
    ["notLoaded", /kunne ikke hentes; derfor beholder arket det seneste tal\. Mere under Bemanding nedenfor/],
  ])("say why an older number stands: %s", (needUnknown, why) => {
    show(linkedOffice, "da", needUnknown);
    const field = screen.getByRole("textbox", { name: "Medarbejdere (fuldtid)" });
    expect(field).toHaveAccessibleDescription(why);
  });

  it("say that they are the need as soon as what works it out could be fetched", async () => {
    let attempts = 0;
    const load: Parameters<typeof renderView>[3] = async () => {
      attempts += 1;
      if (attempts === 1) throw new Error("offline");
      return (await import("../../src/formula/staffing/withNeededAgents")).withNeededAgents;
    };
    const { edit } = renderView((scene) => <LinkedAgents {...scene} />, linkedOffice, "en", load);
    const field = screen.getByRole("textbox", { name: "Agents (full-time)" });
    edit((sheet) => ({ ...sheet, title: "once" }));
    await waitFor(() => expect(field).toHaveAccessibleDescription(/could not be fetched/));
    edit((sheet) => ({ ...sheet, title: "twice" }));
    await waitFor(() => expect(field).toHaveAccessibleDescription(/^As many as the calls need/));
  });

  it.each<[Language, string]>([
    ["en", "Staffing below"],
    ["da", "Bemanding nedenfor"],
  ])("lead to the view that sets them, which is opened: %s", async (language, name) => {
    function Page(scene: Omit<Parameters<typeof LinkedAgents>[0], "needUnknown">) {
      const [view, choose] = useState<"charts" | "staffing">("charts");
      const tabs = (["charts", "staffing"] as const).map((id) => ({ id, title: id }));
      return (
        <>
          <LinkedAgents {...scene} needUnknown={null} />
          <Tabs label="Views" tabs={tabs} chosen={view} onChoose={choose}>
            {view}
          </Tabs>
        </>
      );
    }
    renderStage((scene) => <Page {...scene} />, linkedOffice, language);
    await userEvent.click(screen.getByRole("button", { name }));
    const tab = screen.getByRole("tab", { name: "staffing" });
    expect(tab).toHaveAttribute("aria-selected", "true");
    expect(tab).toHaveFocus();
  });
});
