import { act, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Costs } from "../../src/features/costs/Costs";
import type { MattersRunner } from "../../src/workers/drivers/driverClients";
import { Matters } from "../../src/features/drivers/Matters";
import { Handled } from "../../src/features/handled/Handled";
import { Rates } from "../../src/features/rates/Rates";
import { Team } from "../../src/features/team/Team";
import { costStatement } from "../../src/formula/statement";
import type { Language } from "../../src/i18n/language";
import { setRange } from "../../src/sheet/edits/ranges";
import { setFollowing } from "../../src/sheet/edits/whatIf";
import type { CostSheet } from "../../src/sheet/schema";
import { danishCase } from "../support/danishCase";
import { inboundStream, line, outboundStream, sheetWith } from "../support/sheetWith";
import { linkedOffice } from "../support/plannedSheets";
import { renderView } from "../support/viewStage";

// what is worked out in turns takes its time on a busy machine
configure({ asyncUtilTimeout: 10_000 });

const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();
const words = (text: string) => new RegExp(`^${text.replace(/[.()+?]/g, "\\$&").replace(/ /g, "\\s")}$`);
const expectFinding = (text: string) => screen.findByRole("heading", { level: 3, name: words(text) });

function show(sheet: CostSheet, language: Language = "en") {
  return renderView((scene) => <Matters {...scene} />, sheet, language);
}

const bars = () => within(screen.getByRole("group", { name: /matters most|betyder mest/ })).getAllByRole("button");

/** The name of a bar, and which figure it says belongs to which end. */
function spokenOf(bar: HTMLElement): string {
  const spoken = document.getElementById(bar.getAttribute("aria-describedby") ?? "")?.textContent ?? "none";
  return plain(`${bar.querySelector("text")?.textContent}: ${spoken}`);
}

/** The same for all bars, from top to bottom. */
async function findBars(): Promise<string[]> {
  await screen.findByRole("group", { name: /matters most|betyder mest/ });
  return bars().map(spokenOf);
}

/** Ten agents at 30,000 and rent of 60,000 a month for 6,000 calls of 240 s: 60 for each. */
const helpline = sheetWith({
  team: { agents: 10, paidHoursPerWeek: 37, shrinkage: 0.3 },
  work: [inboundStream({ handled: 6_000, handleSeconds: 240 })],
  costs: [
    line({ id: "wages", amount: 30_000, basis: { kind: "perAgent", every: "month" } }),
    line({ id: "rent", category: "rent", amount: 60_000 }),
  ],
});

describe("ten percent less and more of each number", () => {
  it("is drawn for every number that moves the cost, the widest swing first, in Danish", async () => {
    await show(danishCase, "da");
    expect(await findBars()).toEqual([
      "Håndterede opkald: 25,64 kr. ved 36.000, 20,98 kr. ved 44.000 – gå til feltet",
      "Medarbejdere (fuldtid): 20,88 kr. ved 22,5, 25,27 kr. ved 27,5 – gå til feltet",
      "Medarbejderløn: 20,92 kr. ved 31.050 kr., 25,23 kr. ved 37.950 kr. – gå til feltet",
      "Husleje: 22,96 kr. ved 40.500 kr., 23,19 kr. ved 49.500 kr. – gå til feltet",
      "Agentlicenser: 23,04 kr. ved 80,10 US$, 23,11 kr. ved 97,90 US$ – gå til feltet",
      "Valutakurs, USD: 23,04 kr. ved 5,92 kr., 23,11 kr. ved 7,24 kr. – gå til feltet",
      "Headset, levetid: 23,08 kr. ved 32 måneder, 23,07 kr. ved 40 måneder – gå til feltet",
      "Headset: 23,07 kr. ved 1.080 kr., 23,08 kr. ved 1.320 kr. – gå til feltet",
    ]);
    await expectFinding(
      "Håndterede opkald betyder mest: med 10 % op eller ned koster et opkald mellem 20,98 kr. og 25,64 kr.",
    );
  });

  it("is said in the drawing itself: name, range and the figures at both ends", async () => {
    await show(helpline);
    await findBars();
    const agents = screen.getByRole("button", { name: /^Agents/ });
    expect([...agents.querySelectorAll("text")].map(({ textContent }) => plain(textContent))).toEqual([
      "Agents (full-time)",
      "9 – 11",
      "DKK 55.00",
      "DKK 65.00",
    ]);
    expect(plain(screen.getByText(/^today/).textContent)).toBe("today DKK 60.00");
  });

  it("says why a call gets dearer where more are resolved, in the drawing, when read out and in the table", async () => {
    await show(sheetWith({ ...helpline, work: [inboundStream({ handled: 6_000, resolvedFirstTime: 0.6 })] }), "da");
    await findBars();
    const note = "færre opkald deler omkostningerne";
    const bar = screen.getByRole("button", { name: /^Løst ved første kontakt/ });
    expect(plain(bar.textContent)).toContain(note);
    // 10,000 calls for 6,000 issues at 60 %: 6,667 of them at 54 %, 5,455 at 66 %, for the same 360,000
    expect(spokenOf(bar)).toBe(
      `Løst ved første kontakt: 54,00 kr. ved 54 %, 66,00 kr. ved 66 % – gå til feltet (${note})`,
    );
    expect(bars().filter((other) => plain(other.textContent).includes(note))).toEqual([bar]);
    await userEvent.click(screen.getByRole("radio", { name: "Tabel" }));
    expect(screen.getByRole("rowheader", { name: `Løst ved første kontakt (${note})` })).toBeVisible();
  });

  it("stands in a table too", async () => {
    await show(helpline);
    await findBars();
    await userEvent.click(screen.getByRole("radio", { name: "Table" }));
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows.map((row) => [...row.children].map((cell) => plain(cell.textContent)))).toEqual([
      ["Number", "Today", "Lower", "Cost at lower", "Higher", "Cost at higher", "Swing"],
      ["Calls handled", "6,000", "5,400", "DKK 66.67", "6,600", "DKK 54.55", "DKK 12.12"],
      ["Agents (full-time)", "10", "9", "DKK 55.00", "11", "DKK 65.00", "DKK 10.00"],
      ["Agent wages", "DKK 30,000", "DKK 27,000", "DKK 55.00", "DKK 33,000", "DKK 65.00", "DKK 10.00"],
      ["Rent", "DKK 60,000", "DKK 54,000", "DKK 59.00", "DKK 66,000", "DKK 61.00", "DKK 2.00"],
    ]);
  });

  it("leaves apart what does not move the cost, until the team follows the work", async () => {
    const { sheet } = await show(helpline, "da");
    await findBars();
    await userEvent.click(screen.getByText("Flytter ikke prisen"));
    expect(screen.getByText(/^Gns. behandlingstid, Betalte timer pr. uge og Fravær/)).toBeVisible();
    expect(screen.getByText(/sparer mindre arbejde ingen løn/)).toBeVisible();
    await userEvent.click(screen.getByRole("checkbox", { name: "Bemandingen følger arbejdet" }));
    expect(sheet().whatIf.agentsFollow).toBe(true);
    // half of a tenth less is taken out: 9.5 agents; a tenth more are 11
    const bar = await screen.findByRole("button", { name: /^Gns. behandlingstid/ });
    expect(spokenOf(bar)).toBe("Gns. behandlingstid: 57,50 kr. ved 3:36 min., 65,00 kr. ved 4:24 min. – gå til feltet");
  });
});

describe("the manager's own ranges", () => {
  const agents = { kind: "team", field: "agents" } as const;
  const uncertain = sheetWith({
    ...helpline,
    whatIf: { ...helpline.whatIf, ranges: [{ of: agents, shape: "pert", low: 10, likely: 10, high: 14 }] },
  });

  it("are used where there are any, and ten percent for all by choice", async () => {
    await show(uncertain);
    await expectFinding("Agents (full-time) matters most: from 10 to 14, a call costs between DKK 60.00 and DKK 80.00");
    expect(screen.getByText("10 – 14, your range")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("radio", { name: "±10%" }));
    await expectFinding("Calls handled matters most: with 10% up or down a call costs between DKK 54.55 and DKK 66.67");
    expect(screen.queryByText(/your range/)).toBeNull();
  });

  it("are taken from the 5th to the 95th percentile, and of the calls where one stream has all", async () => {
    const { edit } = await show(helpline);
    const calls = { kind: "work", stream: "in", field: "handled" } as const;
    act(() => edit(setRange(calls, { of: calls, shape: "normal", p5: 3_000, p95: 12_000 })));
    await expectFinding(
      "Calls handled matters most: from 3,000 to 12,000, a call costs between DKK 30.00 and DKK 120.00",
    );
  });

  it("are named where they are not used", async () => {
    const { edit } = await show(helpline, "da");
    act(() => edit(setRange(agents, { of: agents, shape: "uniform", low: 12, high: null })));
    expect(await screen.findByText(/^Intervallerne for Medarbejdere \(fuldtid\) er ikke brugt/)).toBeVisible();
    expect((await findBars())[1]).toMatch(/^Medarbejdere \(fuldtid\): 55,00.kr\. ved 9,/);
  });
});

describe("a bar", () => {
  function showWhole(sheet: CostSheet) {
    return renderView((scene) => {
      const whole = { ...scene, statement: costStatement(scene.sheet) };
      return (
        <>
          <Handled {...whole} />
          <Team {...whole} onHow={() => undefined} />
          <Costs {...whole} currency={scene.sheet.currency} onHow={() => undefined} onWageHelper={() => undefined} />
          <Rates {...whole} />
          <Matters {...scene} />
        </>
      );
    }, sheet);
  }

  it("is one stop of the tabulator; arrows walk, Enter goes to the field", async () => {
    renderView(
      (scene) => (
        <>
          <Team {...scene} statement={costStatement(scene.sheet)} onHow={() => undefined} />
          <Matters {...scene} />
        </>
      ),
      helpline,
    );
    await findBars();
    const [first, second, ...others] = bars();
    expect([first, second, ...others].map((bar) => bar?.getAttribute("tabindex"))).toEqual(["0", "-1", "-1", "-1"]);
    act(() => first?.focus());
    await userEvent.keyboard("{ArrowDown}");
    expect(second).toHaveFocus();
    await userEvent.keyboard("{End}");
    expect(others.at(-1)).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}{Home}{ArrowUp}");
    expect(first).toHaveFocus();
    expect(first).toHaveAttribute("tabindex", "0");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(screen.getByRole("textbox", { name: "Agents (full-time)" })).toHaveFocus();
  });

  it("leads to the field of every number that is drawn", async () => {
    const sheet = sheetWith({
      ...danishCase,
      team: { agents: 25, paidHoursPerWeek: 37, shrinkage: 0.3 },
      work: [
        inboundStream({ handled: 40_000, handleSeconds: 225, resolvedFirstTime: 0.7 }),
        outboundStream({ handleSeconds: 60 }),
      ],
      costs: [...danishCase.costs, line({ id: "more", category: "rent", amount: 1_000 })],
      whatIf: { ...danishCase.whatIf, agentsFollow: true },
    });
    await showWhole(sheet);
    fireEvent.click(await screen.findByRole("button", { name: /^Show all/ }));
    const count = (await findBars()).length;
    expect(count).toBeGreaterThan(12);
    const arrived = new Set<string>();
    for (const bar of bars()) {
      act(() => bar.focus());
      fireEvent.click(bar);
      // a fold may have to be opened, or loaded, first
      await waitFor(() => expect(document.activeElement?.id).toMatch(/^(work|team|line|rate)-/));
      arrived.add(document.activeElement?.id ?? "");
    }
    expect(arrived).toEqual(
      new Set([
        "work-in-handled",
        "work-in-handleSeconds",
        "work-in-resolvedFirstTime",
        "work-out-reached",
        "work-out-handleSeconds",
        "team-agents",
        "team-paidHoursPerWeek",
        "team-shrinkage",
        "line-wages-amount",
        "line-rent-amount",
        "line-more-amount",
        "line-headsets-amount",
        "line-headsets-months",
        "line-licences-amount",
        "rate-USD",
      ]),
    );
  }, 30_000);
});

describe("what cannot be drawn", () => {
  it("is said, with the way to the field that is missing", async () => {
    await show({ ...helpline, work: [inboundStream({ handled: 0 })] }, "da");
    expect(await screen.findByText(/Der blev ikke håndteret nogen opkald/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Udfyld" })).toBeEnabled();
    expect(screen.queryByRole("figure")).toBeNull();
  });

  it("is said where nothing costs anything yet", async () => {
    await show(sheetWith());
    expect(await screen.findByText("No cost has been entered yet.")).toBeVisible();
  });
});

describe("many lines", () => {
  it("show the widest first and the rest when they are asked for, and follow the sheet", async () => {
    const costs = Array.from({ length: 40 }, (_, index) =>
      line({ id: `l${index}`, name: `Line ${index}`, amount: 1_000 + index }),
    );
    const { edit } = await show(sheetWith({ costs }));
    expect(await findBars()).toHaveLength(12);
    await userEvent.click(screen.getByRole("button", { name: "Show all 42" }));
    const all = await findBars();
    expect(all).toHaveLength(42);
    expect(all.slice(2, 4).map((bar) => bar.slice(0, 7))).toEqual(["Line 39", "Line 38"]);
    act(() => edit(setFollowing({ agentsFollow: true })));
    expect(await screen.findByText(/The team cannot follow the work/)).toBeVisible();
  });
});

describe("what matters on a sheet whose plan sets its agents", () => {
  it.each([
    [
      "en",
      /^The team follows the work by the plan under Staffing/,
      "Agents are what the calls then need, by the plan under Staffing.",
    ],
    [
      "da",
      /^Bemandingen følger arbejdet efter planen/,
      "Antallet af medarbejdere er det, opkaldene så kræver efter planen under Bemanding.",
    ],
  ] as const)("says that the plan rules, and has no bar of the agents and no switch, in %s", async (...row) => {
    const [language, ruled, answered] = row;
    show(linkedOffice, language);
    expect((await findBars()).some((bar) => /Agents \(full-time\)|Medarbejdere \(fuldtid\)/.test(bar))).toBe(false);
    expect(screen.getByText(ruled)).toBeVisible();
    expect(screen.getByText(answered)).toBeVisible();
    expect(screen.queryByRole("checkbox")).toBeNull();
  });
});

describe("what the answer does not rest on", () => {
  it("is not asked for anew: a title or a target", () => {
    vi.useFakeTimers();
    const ask = vi.fn<MattersRunner["ask"]>();
    const runner = { ask, cancel: () => undefined, close: () => undefined };
    const { edit } = renderView((scene) => <Matters {...scene} makeRunner={() => runner} />, helpline);
    act(() => vi.advanceTimersByTime(1_000));
    act(() => edit((now) => ({ ...now, title: "Nordlys" })));
    act(() => edit((now) => ({ ...now, targets: { ...now.targets, perCall: 50 } })));
    act(() => vi.advanceTimersByTime(1_000));
    expect(ask).toHaveBeenCalledTimes(1);
    act(() => edit((now) => ({ ...now, team: { ...now.team, agents: 11 } })));
    act(() => vi.advanceTimersByTime(1_000));
    expect(ask).toHaveBeenCalledTimes(2);
    expect(ask.mock.lastCall?.[0].sheet).toMatchObject({ title: "Nordlys", team: { agents: 11 } });
    vi.useRealTimers();
  });
});
