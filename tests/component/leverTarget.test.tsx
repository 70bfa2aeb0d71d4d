import { act, configure, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Target } from "../../src/features/drivers/Target";
import { leverReport } from "../../src/formula/levers/leverReport";
import { figureOf } from "../../src/formula/whatIf/question";
import type { Language } from "../../src/i18n/language";
import { setLever, switchLever } from "../../src/sheet/edits/whatIf";
import { leversOf } from "../../src/sheet/leverDefaults";
import type { CostSheet } from "../../src/sheet/schema";
import { danishCase } from "../support/danishCase";
import { valueOf } from "../support/expectations";
import { renderView } from "../support/viewStage";
import { centre } from "../unit/formula/levers/centre";

// what is worked out in turns takes its time on a busy machine
configure({ asyncUtilTimeout: 10_000 });

const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();
const TITLE = { en: "With one of the ten improvements", da: "Med en af de ti forbedringer" };

async function show(sheet: CostSheet, perCall: number, language: Language = "en") {
  const onImprove = vi.fn<() => void>();
  const initial = { ...sheet, targets: { ...sheet.targets, perCall } };
  const stage = await renderView((scene) => <Target {...scene} onImprove={onImprove} />, initial, language);
  const section = () => screen.findByRole("region", { name: TITLE[language] });
  return { ...stage, initial, onImprove, section };
}

const rowsIn = (section: HTMLElement) =>
  within(section)
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => plain(cell.textContent)));

/** The cost per call that stands under Improve. */
function improved(sheet: CostSheet): number {
  const { whatIf } = sheet;
  const { after } = leverReport(sheet, leversOf(whatIf.levers), whatIf.realisedShare, {}).chain;
  return valueOf(figureOf(after, "perCall"));
}

describe("a target of 53.25 for the centre of 57 a call", () => {
  it("is told by each setting of a lever that can reach it alone, in Danish", async () => {
    const { section } = await show(centre, 53.25, "da");
    const part = await section();
    expect(rowsIn(part)).toEqual([
      ["Forbedring og indstilling", "I dag", "Skal være", "Brug tallet"],
      ["Kompetencestyret fordeling af opkald: færre medarbejdere til samme arbejde", "slået fra", "16,26 %", "Brug"],
      ["Vagtplanlægning: mindre fravær og anden ikke-telefontid", "slået fra", "10,47 %‑point", "Brug"],
      ["Automatisering og AI: behandlingstid sparet på noter", "slået fra", "9,9 %", "Brug"],
      ["Analyse af opkald: kortere opkald", "slået fra", "14,2 %", "Brug"],
      [
        "Integrerede systemer: sparet på hvert af disse opkald",
        "slået fra",
        "85,2 s uden for det offentliggjorte spænd",
        "Brug",
      ],
      [
        "Vagtplanlægning: færre medarbejdere til samme arbejde",
        "slået fra",
        "14,75 % uden for det offentliggjorte spænd",
        "Brug",
      ],
      ["Automatisering og AI: flere sager i timen", "slået fra", "16,54 % uden for det offentliggjorte spænd", "Brug"],
    ]);
    expect(part).toHaveTextContent(/for at et opkald koster 53,25.kr\. bagefter/);
    expect(part).toHaveTextContent(/50.% af den frigjorte tid bliver til færre medarbejdere/);
  });

  it("is met under Improve once a setting is used, which one step takes back; today stays as it is", async () => {
    const { sheet, initial, undo, undoSteps, onImprove, section } = await show(centre, 53.25, "da");
    const part = await section();
    await userEvent.click(within(part).getByRole("button", { name: /^Brug 14,75.%: Vagtplanlægning: færre/ }));
    expect(sheet().whatIf.levers.scheduling).toMatchObject({ isOn: true, agentsSaved: 0.1475 });
    expect(sheet().team).toEqual(initial.team);
    expect(undoSteps()).toBe(1);
    expect(improved(sheet()).toFixed(2)).toBe("53.25");
    expect(valueOf(figureOf(sheet(), "perCall"))).toBe(57);
    await waitFor(() => expect(part).toHaveTextContent(/koster 53,25.kr\. .* målet er nået/));
    expect(within(part).getByRole("heading")).toHaveFocus();
    const said = within(part).getByRole("status");
    expect(said).toHaveTextContent(
      /arbejde er nu 14,75.%, og forbedringen er slået til. Tallet for i dag bliver stående/,
    );
    await userEvent.click(within(said).getByRole("button", { name: "Se det under Forbedringer" }));
    expect(onImprove).toHaveBeenCalledTimes(1);
    act(undo);
    expect(sheet()).toEqual(initial);
    await waitFor(() => expect(part).toHaveTextContent("slået fra"));
  });

  it("is what is written under Improve whichever setting is used", async () => {
    const { sheet, section, undo } = await show(centre, 53.25);
    const part = await section();
    const names = within(part)
      .getAllByRole("button", { name: /^Use .+: / })
      .map((button) => button.getAttribute("aria-label") ?? "");
    for (const name of names) {
      await userEvent.click(await within(part).findByRole("button", { name }));
      expect([name, improved(sheet()).toFixed(2)]).toEqual([name, "53.25"]);
      act(undo);
      await within(part).findByRole("button", { name });
    }
    expect(names).toHaveLength(7);
  });

  it("counts what brings nothing nearer, and tells how near the others come", async () => {
    const { section } = await show(centre, 53.25);
    const part = await section();
    await userEvent.click(within(part).getByText("Settings that are not enough alone"));
    const near = within(part)
      .getAllByRole("term")
      .map((term, index) => `${term.textContent}: ${within(part).getAllByRole("definition")[index]?.textContent}`);
    expect(near.map(plain)).toEqual([
      "Integrated software: calls in which the system knows the customer: Even at 100% it is DKK 56.56",
      "Systems in the cloud: change in licences, software and hardware: Even at -100% it is DKK 54.33",
      "Internet telephony (VoIP): saved on telephony: Even at 100% it is DKK 56.00",
      "Internet telephony (VoIP): saved on rent: Even at 100% it is DKK 53.47",
      "Callback: callers who no longer hang up: Even at 100% it is DKK 56.53",
    ]);
    expect(within(part).getByText(/settings make nothing cheaper on this sheet/)).toBeVisible();
  });
});

describe("levers that are on", () => {
  const on = setLever("scheduling", { agentsSaved: 0.1 })(switchLever("scheduling", true)(centre));

  it("start from where they are, and say what is reached with them", async () => {
    const { section } = await show(on, 53.25);
    const part = await section();
    expect(part).toHaveTextContent(/^With one of the ten improvementsA call costs DKK.54.46 with what is ticked/);
    const [head, first] = rowsIn(part);
    expect(head).toEqual(["Improvement and setting", "Today", "Needed", "Change", "Use it"]);
    expect(rowsIn(part)).toContainEqual([
      "Scheduling: fewer agents for the same work",
      "10%",
      "14.75% beyond the published range",
      "+47.5%",
      "Use",
    ]);
    expect(first?.[1]).toBe("off");
  });

  it("say how far they could be turned back where they are more than it takes", async () => {
    const { section } = await show(on, 55);
    const part = await section();
    expect(part).toHaveTextContent(
      /A call costs DKK.54.46 with what is ticked under Improve, DKK.0.54 .* below the target/,
    );
    expect(rowsIn(part)).toEqual([
      ["Improvement and setting", "Today", "Can go to", "Change"],
      ["Scheduling: fewer agents for the same work", "10%", "7.87%", "-21.3%"],
    ]);
    expect(within(part).queryByRole("button", { name: /^Use/ })).toBeNull();
  });
});

describe("levers that are no question", () => {
  it("are left out where the target is met and none is on", async () => {
    await show(centre, 60);
    await screen.findByRole("heading", { level: 3 });
    expect(screen.queryByRole("region", { name: TITLE.en })).toBeNull();
  });

  it("say so where none can do it, and why the team stays", async () => {
    const { section } = await show(danishCase, 20);
    const part = await section();
    expect(part).toHaveTextContent("No setting alone can do it.");
    expect(part).toHaveTextContent("The team cannot follow the work, so agents are held as they are.");
  });
});
