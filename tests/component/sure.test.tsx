import { act, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DrawsRunner } from "../../src/features/sure/DrawsFile";
import { decimalsBetween, histogramLayout } from "../../src/features/sure/histogramLayout";
import { Sure } from "../../src/features/sure/Sure";
import type { SimulationRunner } from "../../src/features/sure/useSimulation";
import type { Language } from "../../src/i18n/language";
import { setTarget } from "../../src/sheet/edits/comparison";
import { setRange } from "../../src/sheet/edits/ranges";
import { setFollowing, setSimulation, switchLever } from "../../src/sheet/edits/whatIf";
import type { NumberPlace } from "../../src/sheet/numberPlace";
import type { NumberRange } from "../../src/sheet/ranges";
import type { CostSheet } from "../../src/sheet/schema";
import { NOTHING_TRIED } from "../../src/sheet/whatIfDefaults";
import type { Work } from "../../src/workers/protocol";
import { drawsWork, simulationWork } from "../../src/workers/simulationWork";
import { danishCase } from "../support/danishCase";
import { linkedOffice } from "../support/plannedSheets";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../support/sheetWith";
import { renderView } from "../support/viewStage";

configure({ asyncUtilTimeout: 10_000 });

const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();

const calls: NumberPlace = { kind: "work", stream: "in", field: "handled" };
const amount: NumberPlace = { kind: "line", line: "line", field: "amount" };

/** Half of the draws that the sheets of this file ask for, at 256 a step. */
const SOME_STEPS = 16;

/** Runs the real work in the page, when the test says so: a worker without a thread. */
function byHand<Request, Partial, Result>(begin: (request: Request) => Work<Partial, Result>) {
  let asked: { work: Work<Partial, Result>; listener: Parameters<ReturnType<typeof runner>["ask"]>[1] } | null = null;
  const requests: Request[] = [];
  const runner = () => ({
    ask: (
      request: Request,
      listener: {
        readonly onPartial: (partial: Partial) => void;
        readonly onDone: (result: Result) => void;
        readonly onFailed: () => void;
      },
    ) => {
      requests.push(request);
      asked = { work: begin(request), listener };
    },
    cancel: () => {
      asked = null;
    },
    close: () => {
      asked = null;
    },
  });
  return {
    runner,
    requests,
    isBusy: () => asked !== null,
    /** Goes on for some steps and tells how far it is. */
    async step() {
      await waitFor(() => expect(asked).not.toBeNull());
      await act(async () => {
        for (let step = 0; step < SOME_STEPS; step += 1) asked?.work.step();
        if (asked !== null) asked.listener.onPartial(asked.work.partial());
      });
    },
    async finish() {
      await waitFor(() => expect(asked).not.toBeNull());
      await act(async () => {
        const { work, listener } = asked ?? {};
        asked = null;
        while (work?.isDone() === false) work.step();
        if (work !== undefined) listener?.onDone(work.result());
      });
    },
    async fail() {
      await waitFor(() => expect(asked).not.toBeNull());
      await act(async () => {
        const told = asked;
        asked = null;
        told?.listener.onFailed();
      });
    },
  };
}

async function show(sheet: CostSheet, language: Language = "en") {
  const draws = byHand(simulationWork);
  const files = byHand(drawsWork);
  const simulation: () => SimulationRunner = draws.runner;
  const runners = { simulation, draws: files.runner as () => DrawsRunner };
  const view = await renderView((scene) => <Sure {...scene} runners={runners} />, sheet, language);
  return { ...view, draws, files, ranges: () => view.sheet().whatIf.ranges };
}

/** 100,000 kr. for 1,000 calls, 100 kr. each, with these ranges and few draws. */
function centre(ranges: NumberRange[], changes: Partial<CostSheet> = {}): CostSheet {
  return sheetWith({
    costs: [line({ amount: 100_000 })],
    whatIf: { ...NOTHING_TRIED, ranges, simulation: { seed: 7, draws: 8_192 } },
    ...changes,
  });
}

/** So 100 kr. x 1,000 / calls: from 83.33 to 125, P5 = 100,000 / 1,180, P50 = 100, P95 = 100,000 / 820. */
const someCalls: NumberRange = { of: calls, shape: "uniform", low: 800, high: 1_200 };
const someCost: NumberRange = { of: amount, shape: "uniform", low: 90_000, high: 110_000 };

const sentence = () => plain(screen.getByText(/^(In 9 of 10|I 9 ud af 10)/).textContent);
const outcome = () => screen.getByRole("region", { name: /^(What the draws say|Det viser trækningerne)$/ });
const group = (name: string) => screen.getByRole("group", { name });

function rowsOf(table: HTMLElement): string[][] {
  return within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => plain(cell.textContent)));
}

async function typeInto(field: HTMLElement, text: string): Promise<void> {
  await userEvent.clear(field);
  await userEvent.type(field, text);
}

const moneyOf = (text: string | undefined) => Number((text ?? "").replace(/[^\d.]/g, ""));

describe("without ranges", () => {
  it.each([
    ["en", /^Which numbers are you less sure of\?/, "Often uncertain", "Calls handled", "Exchange rate, USD"],
    ["da", /^Hvilke tal er I mindre sikre på\?/, "Ofte usikre", "Håndterede opkald", "Valutakurs, USD"],
  ] as const)("invites, with what moves the cost most first, in %s", async (language, invite, list, first, last) => {
    const { draws } = await show(danishCase, language);
    expect(screen.getByRole("heading", { level: 3, name: invite })).toBeVisible();
    const offered = within(screen.getByRole("list", { name: list })).getAllByRole("button");
    expect(plain(offered[0]?.textContent ?? null)).toBe(first);
    expect(plain(offered.at(-1)?.textContent ?? null)).toBe(last);
    expect(screen.queryByRole("figure")).not.toBeInTheDocument();
    expect(draws.requests).toEqual([]);
  });

  it("says what is missing where there is no headline, or no cost", async () => {
    const { edit, draws } = await show(centre([someCalls], { costs: [] }));
    expect(screen.getByText("No cost has been entered yet.")).toBeVisible();
    expect(draws.requests).toEqual([]);
    act(() => edit((now) => ({ ...now, work: [chatStream()] })));
    expect(screen.getByText(/^This looks at what a call, a sale or a lead costs\./)).toBeVisible();
  });

  it("gives every number of the sheet a place in the choice, by its part of the sheet", async () => {
    await show(danishCase);
    const select = screen.getByRole("combobox", { name: "Add a range for" });
    const groups = within(select).getAllByRole("group");
    expect(groups.map((each) => each.getAttribute("label"))).toEqual([
      "Team",
      "What was handled",
      "Costs",
      "Exchange rates",
    ]);
    // 3 of the team, 4 of the calls, amount and quantity of four lines and the life of one, a rate
    expect(within(select).getAllByRole("option")).toHaveLength(1 + 3 + 4 + 9 + 1);
  });

  it("agents that the plan sets get none, and one that they have is not drawn from and says why", async () => {
    const agents: NumberRange = { of: { kind: "team", field: "agents" }, shape: "uniform", low: 9, high: 12 };
    const offered: NumberRange = { ...someCalls, of: { ...calls, field: "offered" } };
    const linked = { ...linkedOffice, whatIf: { ...NOTHING_TRIED, ranges: [agents, offered] } };
    const { draws } = await show(linked, "da");
    await draws.finish();
    expect(screen.getByRole("group", { name: "Medarbejdere (fuldtid)" })).toHaveAccessibleDescription(
      /^Bemandingsplanen sætter/,
    );
    expect(screen.getByText(/^Ikke med, .*: Medarbejdere/)).toBeInTheDocument();
    const choice = screen.getByRole("combobox", { name: "Giv et interval til" });
    expect(within(choice).queryByRole("option", { name: "Medarbejdere (fuldtid)" })).not.toBeInTheDocument();
  });

  it("a chosen number gets a range a tenth to either side, where typing goes on; undo takes it back", async () => {
    const { ranges, undo } = await show(danishCase);
    expect(screen.getByRole("button", { name: "Add" })).toBeDisabled();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Add a range for" }), "Exchange rate, USD");
    await userEvent.click(screen.getByRole("button", { name: "Add" }));
    const row = group("Exchange rate, USD");
    expect(within(row).getByRole("textbox", { name: "Low (DKK)" })).toHaveFocus();
    expect(ranges()).toEqual([
      { of: { kind: "rate", currency: "USD" }, shape: "triangular", low: 5.922, likely: 6.58, high: 7.238 },
    ]);
    expect(plain(row.textContent)).toContain("on the sheet: DKK 6.58");
    act(() => undo());
    expect(screen.queryByRole("group", { name: "Exchange rate, USD" })).not.toBeInTheDocument();
  });
});

describe("the answer", () => {
  it("leads with percentiles, as they are by the formula", async () => {
    const { draws } = await show(centre([someCalls]));
    await draws.finish();
    const [, p5, p50, p95] = rowsOf(within(outcome()).getByRole("table", { name: "The figures" }));
    const off = (row: string[] | undefined, exact: number) => Math.abs(moneyOf(row?.[1]) - exact) / moneyOf(row?.[2]);
    // within four standard errors, as they are shown
    expect(off(p5, 100_000 / 1_180)).toBeLessThan(4);
    expect(off(p50, 100)).toBeLessThan(4);
    expect(off(p95, 100_000 / 820)).toBeLessThan(4);
    expect(sentence()).toBe(
      `In 9 of 10 draws a call costs between ${p5?.[1]} and ${p95?.[1]}, and in half of them less than ${p50?.[1]}`,
    );
  });

  it("explains that the mean of a ratio is not the ratio of means", async () => {
    const { draws } = await show(centre([someCalls]));
    await draws.finish();
    const mean = rowsOf(within(outcome()).getByRole("table", { name: "The figures" })).at(-1);
    // the integral of 100,000 / calls over 800 to 1,200 is 100,000 ln(1.5) / 400
    expect(mean?.[0]).toBe("Mean");
    expect(Math.abs(moneyOf(mean?.[1]) - 250 * Math.log(1.5))).toBeLessThan(4 * moneyOf(mean?.[2]));
    expect(plain(outcome().textContent)).toContain(
      `The mean of all draws is ${mean?.[1]}, but with every number at its own average the cost is DKK 100.`,
    );
  });

  it("says so in Danish, with one figure where nothing is uncertain", async () => {
    const { draws } = await show(centre([{ ...someCalls, low: 1_000, high: 1_000 }]), "da");
    await draws.finish();
    expect(sentence()).toBe("I 9 ud af 10 trækninger koster et opkald 100,00 kr.");
    expect(plain(outcome().textContent)).toContain("prisen er også 100,00 kr., når hvert tal er i sit eget gennemsnit");
    expect(plain(outcome().textContent)).toContain("Ingen af intervallerne flytter prisen");
    expect(plain(outcome().textContent)).toContain("Bemandingen holdes, som den er.");
    expect(screen.getByText(/^8\.192 trækninger ud fra tilfældighedstallet 7\./)).toBeVisible();
  });

  it("holds the draws against the published band and the target, with standard errors", async () => {
    // a call between 12 and 30 kr. against the band of 2.70 to 5.60 dollars, 16.20 to 33.60 kr.
    const sheet = centre([{ of: amount, shape: "uniform", low: 12_000, high: 30_000 }], {
      rates: { USD: 6 },
      ratesAsOf: "2026-09-28",
      benchmarks: ["curtisBarryFull"],
      targets: { perCall: 21, perSale: null, perLead: null },
    });
    const { draws, edit } = await show(sheet);
    await draws.finish();
    const rows = rowsOf(within(outcome()).getByRole("table", { name: "The figures" }));
    const band = rows.find(([name]) => name === "Within the published band, DKK 16.20 to DKK 33.60");
    const target = rows.find(([name]) => name === "At the target of DKK 21.00 or below");
    expect(Math.abs(moneyOf(band?.[1]) - 76.67)).toBeLessThan(4 * moneyOf(band?.[2]));
    expect(Math.abs(moneyOf(target?.[1]) - 50)).toBeLessThan(4 * moneyOf(target?.[2]));
    expect(moneyOf(target?.[2])).toBeCloseTo(100 * Math.sqrt(0.25 / 8_192), 1);
    expect(
      screen.getByRole("figure", { name: `${band?.[1]} of the draws lie within the published band` }),
    ).toBeVisible();
    act(() => edit((now) => ({ ...now, benchmarks: [] })));
    await draws.finish();
    expect(
      screen.getByRole("figure", { name: /^[\d.]+% of the draws reach the target of DKK\s21\.00$/ }),
    ).toBeVisible();
    act(() => edit(setTarget("perCall", 5)));
    await draws.finish();
    expect(screen.getByRole("figure", { name: /^None of the draws reach the target of DKK\s5\.00$/ })).toBeVisible();
  });

  it("tells whose uncertainty the spread comes from, as bars and as a table", async () => {
    // the cost goes a tenth to either side, the calls half as far: nearly four times the variance, so 80 % of it
    const { draws } = await show(centre([{ ...someCalls, low: 950, high: 1_050 }, someCost]));
    await draws.finish();
    const figure = screen.getByRole("figure", { name: /^Agent wages adds most to the spread: [78]\d/ });
    const bars = within(figure).getAllByRole("listitem");
    expect(bars.map(({ textContent }) => plain(textContent).replace(/\d.*/, ""))).toEqual([
      "Agent wages more makes it dearer ",
      "Calls handled more makes it cheaper ",
    ]);
    fireEvent.click(within(figure).getByRole("radio", { name: "Table" }));
    const [heads, wages, handled] = rowsOf(within(figure).getByRole("table"));
    expect(heads).toEqual(["Number", "Share of the spread", "Rank correlation", "Drawn again"]);
    expect(Math.abs(moneyOf(wages?.[1]) - 80)).toBeLessThan(3);
    expect(moneyOf(wages?.[1]) + moneyOf(handled?.[1])).toBeCloseTo(100, 5);
    expect(Math.abs(Number(wages?.[2]) - Math.sqrt(0.8))).toBeLessThan(0.03);
    expect(Math.abs(Number(handled?.[2]) + Math.sqrt(0.2))).toBeLessThan(0.03);
    expect([wages?.[3], handled?.[3]]).toEqual(["0%", "0%"]);
  });

  it("shows the share drawn again, and draws without a figure by their reason", async () => {
    // about 0: half of the draws are below 0 and drawn again; months are none of the figure's business
    const agents: NumberRange = { of: { kind: "team", field: "agents" }, shape: "normal", p5: -10, p95: 10 };
    const sheet = centre([agents, someCalls], { team: { agents: 5, paidHoursPerWeek: null, shrinkage: null } });
    const { draws, edit } = await show(sheet);
    await draws.finish();
    expect(plain(outcome().textContent)).toMatch(
      /Drawn again, since the number cannot be that: Agents \(full-time\) (49|50)(\.\d)?%\./,
    );
    expect(plain(outcome().textContent)).toContain("Every draw has a figure.");
    // no call can be handled: the count is 0 in every draw
    act(() => edit(setRange(calls, { of: calls, shape: "uniform", low: 0, high: 0 })));
    await draws.finish();
    expect(screen.getByText(/^None of the draws has a figure\. No calls were handled/)).toBeVisible();
    expect(plain(outcome().textContent)).toContain(
      "8,192 draws (100%) have no figure and are not counted: No calls were handled, so there is no cost for each.",
    );
  });

  it("says when the count may come to nothing, so that there is no mean", async () => {
    const { draws } = await show(centre([{ ...someCalls, low: 0, high: 2_000 }]));
    await draws.finish();
    expect(plain(outcome().textContent)).toContain("has no mean; the one above is a matter of luck");
    expect(rowsOf(within(outcome()).getByRole("table", { name: "The figures" })).at(-1)?.[2]).toBe("–");
  });

  it("names what the team does, and lets it be changed", async () => {
    const sheet = centre([someCalls], {
      team: { agents: 5, paidHoursPerWeek: null, shrinkage: null },
      work: [inboundStream({ handleSeconds: 300 })],
    });
    const { draws, edit } = await show(sheet);
    await draws.finish();
    expect(plain(outcome().textContent)).toContain("Agents are held as they are.");
    fireEvent.click(screen.getByRole("button", { name: "Let the team follow the work" }));
    act(() => edit(setFollowing({ realisedShare: 0.4 })));
    await draws.finish();
    expect(plain(outcome().textContent)).toContain("Agents follow the work; 40% of freed time becomes fewer agents.");
    act(() => edit((now) => ({ ...now, team: { ...now.team, agents: null } })));
    await draws.finish();
    expect(plain(outcome().textContent)).toContain(
      "The team cannot follow the work, so agents are held as they are. The number of agents is missing.",
    );
  });

  it("is of the headline that is chosen", async () => {
    const sheet = centre([someCost], {
      work: [inboundStream({ handleSeconds: 300 }), outboundStream({ handleSeconds: 300 })],
    });
    const { draws } = await show(sheet);
    await draws.finish();
    expect(sentence()).toContain("a call costs");
    fireEvent.click(within(screen.getByRole("group", { name: "Which figure" })).getByRole("radio", { name: "Sale" }));
    await draws.finish();
    expect(sentence()).toContain("a sale costs");
    expect(draws.requests.map(({ headline }) => headline)).toEqual(["perCall", "perSale"]);
  });
});

describe("while draws are made", () => {
  it("shows how far they are and what is known by then, and can be stopped and begun again", async () => {
    const { draws } = await show(centre([someCalls]));
    await draws.step();
    expect(screen.getByRole("progressbar", { name: "4,096 of 8,192 draws" })).toHaveValue(4_096);
    expect(sentence()).toContain("a call costs between DKK");
    fireEvent.click(screen.getByRole("button", { name: "Stop" }));
    expect(draws.isBusy()).toBe(false);
    expect(screen.getByText("Stopped after 4,096 of 8,192 draws.")).toBeVisible();
    expect(sentence()).toContain("a call costs between DKK");
    fireEvent.click(screen.getByRole("button", { name: "Draw again" }));
    await draws.finish();
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    expect(screen.queryByText(/^Stopped/)).not.toBeInTheDocument();
    expect(screen.getByText(/^8,192 draws from seed 7\. A link to this sheet gives the same figures\./)).toBeVisible();
  });

  it("a newer request replaces the one that runs; the last result stands and is marked meanwhile", async () => {
    const { draws, edit } = await show(centre([someCalls]));
    await draws.finish();
    const before = sentence();
    act(() => edit(setSimulation({ seed: 8 })));
    expect(sentence()).toBe(before);
    expect(screen.getByText(/^A new result is on its way; these are the figures before/)).toBeInTheDocument();
    await draws.step();
    act(() => edit(setSimulation({ seed: 9 })));
    expect(draws.isBusy()).toBe(false);
    await draws.finish();
    expect(draws.requests.map(({ sheet }) => sheet.whatIf.simulation.seed)).toEqual([7, 8, 9]);
    expect(screen.getByText(/^8,192 draws from seed 9\./)).toBeVisible();
    expect(screen.queryByText(/^A new result/)).not.toBeInTheDocument();
  });

  it("nothing is drawn anew for what the figure does not rest on", async () => {
    const { draws, edit } = await show(centre([someCalls]));
    await draws.finish();
    vi.useFakeTimers();
    act(() => edit((now) => ({ ...now, title: "Nordlys" })));
    act(() => edit(switchLever("voip", true)));
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    vi.useRealTimers();
    expect(draws.requests).toHaveLength(1);
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
  });

  it("is read out when it is done, once and politely, and not before", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { draws } = await show(centre([someCalls]));
    const spoken = () =>
      screen.getAllByRole("status").filter((each) => each.textContent.startsWith("In 9 of 10")).length;
    await draws.step();
    await act(() => vi.advanceTimersByTimeAsync(1_500));
    expect(spoken()).toBe(0);
    await draws.finish();
    await act(() => vi.advanceTimersByTimeAsync(1_500));
    vi.useRealTimers();
    expect(spoken()).toBe(1);
  });

  it("a failure is said, the last result stands, and it can be tried again", async () => {
    const { draws, edit } = await show(centre([someCalls]), "da");
    await draws.finish();
    const before = sentence();
    act(() => edit(setSimulation({ seed: 8 })));
    await draws.fail();
    expect(screen.getByText("Trækningerne kunne ikke laves.")).toBeVisible();
    expect(sentence()).toBe(before);
    fireEvent.click(screen.getByRole("button", { name: "Træk igen" }));
    await draws.finish();
    expect(screen.queryByText("Trækningerne kunne ikke laves.")).not.toBeInTheDocument();
  });
});

describe("a range that cannot be used", () => {
  it.each<[Language, NumberRange, string]>([
    [
      "en",
      { of: calls, shape: "uniform", low: 1_200, high: 800 },
      "Low is above high. Swap them, and the range can be used.",
    ],
    [
      "da",
      { of: calls, shape: "uniform", low: 1_200, high: 800 },
      "Det lave tal er større end det høje. Byt om på dem, så kan intervallet bruges.",
    ],
    [
      "en",
      { of: calls, shape: "pert", low: 800, likely: 1_300, high: 1_200 },
      "The likely value must lie between low and high.",
    ],
    [
      "da",
      { of: calls, shape: "triangular", low: 800, likely: 700, high: 1_200 },
      "Det sandsynlige tal skal ligge mellem det lave og det høje.",
    ],
    [
      "en",
      { of: calls, shape: "lognormal", p5: 0, p95: 1_200 },
      "A lognormal number is always above zero, so low must be, too.",
    ],
    [
      "da",
      { of: calls, shape: "lognormal", p5: -5, p95: 1_200 },
      "Et lognormalt tal er altid over nul, så det skal det lave også være.",
    ],
    [
      "en",
      { of: calls, shape: "normal", p5: -900, p95: -800 },
      "Nearly all of this range lies beyond what the number can be.",
    ],
    [
      "da",
      { of: calls, shape: "uniform", low: -900, high: -800 },
      "Næsten hele intervallet ligger uden for det, tallet kan være.",
    ],
    [
      "en",
      { of: calls, shape: "uniform", low: null, high: 800 },
      "One of the numbers is missing, so the range is not used yet.",
    ],
    [
      "da",
      { of: calls, shape: "uniform", low: 800, high: null },
      "Der mangler et tal, så intervallet er ikke i brug endnu.",
    ],
  ])("is refused by name beside its numbers, in %s: %o", async (language, range, refusal) => {
    const { draws } = await show(centre([range, someCost]), language);
    const name = language === "en" ? "Calls handled" : "Håndterede opkald";
    expect(group(name)).toHaveAccessibleDescription(refusal);
    await draws.finish();
    // the other range is drawn from, and what is left out is named
    expect(draws.requests).toHaveLength(1);
    expect(sentence()).toMatch(/90[.,]|91[.,]/);
    expect(screen.getByText(new RegExp(`^(Not drawn from|Ikke med).*${name}`))).toBeVisible();
  });

  it("leaves the last good result standing and marked, and leads to it", async () => {
    const { draws, ranges } = await show(centre([someCalls]));
    await draws.finish();
    const before = sentence();
    const low = within(group("Calls handled")).getByRole("textbox", { name: "Low" });
    await typeInto(low, "5000");
    expect(ranges()[0]).toMatchObject({ low: 5_000 });
    expect(sentence()).toBe(before);
    expect(plain(screen.getByText("The last good result stands.").parentElement?.textContent ?? null)).toBe(
      "The last good result stands. These ranges cannot be used as they are:",
    );
    const asked = draws.requests.length;
    screen.getByRole("combobox", { name: "Add a range for" }).focus();
    fireEvent.click(screen.getByRole("button", { name: "Calls handled" }));
    expect(low).toHaveFocus();
    await typeInto(low, "900");
    await draws.finish();
    expect(draws.requests.length).toBeGreaterThan(asked);
    expect(sentence()).not.toBe(before);
    expect(screen.queryByText("The last good result stands.")).not.toBeInTheDocument();
  });

  it("an entry that cannot be read is explained beside its field and leaves the range as it was", async () => {
    const { draws, ranges } = await show(centre([someCalls]), "da");
    await draws.finish();
    const low = within(group("Håndterede opkald")).getByRole("textbox", { name: "Lavt" });
    fireEvent.change(low, { target: { value: "mange" } });
    expect(low).toHaveAttribute("aria-invalid", "true");
    expect(low).toHaveAccessibleDescription(/./);
    expect(ranges()).toEqual([someCalls]);
    expect(sentence()).toContain("koster et opkald mellem");
  });

  it("alone, says when the cost is drawn", async () => {
    const { draws } = await show(centre([{ ...someCalls, low: null }]));
    expect(screen.getByText("The cost is drawn as soon as a range can be used.")).toBeVisible();
    expect(draws.requests).toEqual([]);
    await typeInto(within(group("Calls handled")).getByRole("textbox", { name: "Low" }), "900");
    await draws.finish();
    expect(sentence()).toContain("a call costs");
  });
});

describe("a range", () => {
  it("is typed in the unit of its number and in the language that is shown", async () => {
    const sheet = centre([], {
      work: [inboundStream({ handled: 1_000, handleSeconds: 225, resolvedFirstTime: 0.72 })],
    });
    const { ranges } = await show(sheet, "da");
    for (const name of ["Gns. behandlingstid", "Løst ved første kontakt", "Medarbejderløn"]) {
      await userEvent.selectOptions(screen.getByRole("combobox", { name: "Giv et interval til" }), name);
      await userEvent.click(screen.getByRole("button", { name: "Tilføj" }));
    }
    await typeInto(within(group("Gns. behandlingstid")).getByRole("textbox", { name: "Lavt (min.)" }), "3,5");
    await typeInto(within(group("Løst ved første kontakt")).getByRole("textbox", { name: "Højt (%)" }), "81,5 %");
    await typeInto(within(group("Medarbejderløn")).getByRole("textbox", { name: "Sandsynligt (kr.)" }), "99.500,50");
    expect(ranges()).toEqual([
      expect.objectContaining({ low: 210, likely: 225, high: 248 }),
      expect.objectContaining({ low: 0.648, likely: 0.72, high: 0.815 }),
      expect.objectContaining({ low: 90_000, likely: 99_500.5, high: 110_000 }),
    ]);
    expect(plain(group("Gns. behandlingstid").textContent)).toContain("i arket: 3:45 min.");
  });

  it("keeps its numbers in another shape, which asks for percentiles where it is a bell", async () => {
    const { ranges } = await show(centre([someCalls]));
    const shape = within(group("Calls handled")).getByRole("combobox", { name: "Shape" });
    expect(
      within(shape)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["Uniform", "Triangular", "PERT", "Normal", "Lognormal"]);
    await userEvent.selectOptions(shape, "Lognormal");
    expect(within(group("Calls handled")).getByRole("textbox", { name: "High (P95)" })).toHaveValue("1,200");
    await userEvent.selectOptions(shape, "PERT");
    expect(ranges()).toEqual([{ of: calls, shape: "pert", low: 800, likely: 1_000, high: 1_200 }]);
  });

  it("says when the number on the sheet lies outside", async () => {
    await show(centre([{ ...someCalls, low: 1_050 }]));
    expect(group("Calls handled")).toHaveAccessibleDescription("The sheet says 1,000, which lies outside this range.");
  });

  it("goes by its button, which leaves the caret where another is added; undo brings it back", async () => {
    const { ranges, undo, undoSteps } = await show(centre([someCalls]));
    await userEvent.click(screen.getByRole("button", { name: "Remove the range of Calls handled" }));
    expect(ranges()).toEqual([]);
    expect(screen.getByRole("combobox", { name: "Add a range for" })).toHaveFocus();
    expect(undoSteps()).toBe(1);
    act(() => undo());
    expect(ranges()).toEqual([someCalls]);
  });

  it("typed key by key is one step of undo", async () => {
    const { undo, undoSteps, ranges } = await show(centre([someCalls]));
    await typeInto(within(group("Calls handled")).getByRole("textbox", { name: "Low" }), "925");
    expect(ranges()[0]).toMatchObject({ low: 925 });
    expect(undoSteps()).toBe(1);
    act(() => undo());
    expect(ranges()).toEqual([someCalls]);
  });
});

describe("draws and seed", () => {
  it("stand on the sheet; another seed is one press away, and a field cannot be left empty", async () => {
    const { sheet } = await show(centre([someCalls]));
    const draws = screen.getByRole("textbox", { name: "Number of draws", hidden: true });
    await typeInto(draws, "1000000");
    expect(sheet().whatIf.simulation).toEqual({ seed: 7, draws: 1_000_000 });
    await userEvent.clear(draws);
    expect(draws).toHaveAccessibleDescription("Type how many draws to make.");
    await userEvent.type(draws, "1000001");
    expect(draws).toHaveAttribute("aria-invalid", "true");
    expect(sheet().whatIf.simulation.draws).toBe(100_000);
    fireEvent.click(screen.getByRole("button", { name: "Try another seed", hidden: true }));
    expect(sheet().whatIf.simulation.seed).toBe(8);
  });
});

describe("the first draws as a file", () => {
  beforeEach(() => {
    Object.assign(URL, {
      createObjectURL: vi.fn<() => string>(() => "blob:draws"),
      revokeObjectURL: vi.fn<() => void>(),
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    Reflect.deleteProperty(URL, "createObjectURL");
    Reflect.deleteProperty(URL, "revokeObjectURL");
  });

  it.each([
    [
      "en",
      "draws-seed-7.csv",
      "Save the draws (CSV)",
      `"'=cmd|calc (DKK)",Calls handled,Cost per inbound call (DKK)`,
      ",",
    ],
    [
      "da",
      "traekninger-7.csv",
      "Gem trækningerne (CSV)",
      `"'=cmd|calc (DKK)";Håndterede opkald;Pris pr. indgående opkald (DKK)`,
      ";",
    ],
  ] as const)(
    "names its columns with their units, harmlessly, in %s",
    async (language, fileName, button, head, separator) => {
      const clicked: { address: string; name: string }[] = [];
      vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
        clicked.push({ address: this.href, name: this.download });
      });
      const { draws, files } = await show(
        centre([someCost, someCalls], { costs: [line({ amount: 100_000, name: "=cmd|calc" })] }),
        language,
      );
      await draws.finish();
      fireEvent.click(screen.getByRole("button", { name: button }));
      expect(screen.getByRole("button", { name: /…$/ })).toBeDisabled();
      await files.finish();
      expect(clicked).toEqual([{ address: "blob:draws", name: fileName }]);
      const [[file] = []] = vi.mocked(URL.createObjectURL).mock.calls;
      const text = await (file as Blob).text();
      const [first, second, ...rest] = text.replace("\ufeff", "").split("\r\n");
      expect(first).toBe(head);
      expect(rest).toHaveLength(8_192);
      const [cost, count, each] = (second ?? "").split(separator).map((cell) => Number(cell.replace(",", ".")));
      expect(each).toBeCloseTo((cost ?? 0) / (count ?? 1), 9);
      expect(screen.getByRole("button", { name: button })).toBeEnabled();
    },
  );

  it.each([
    [100_000, "Gem trækningerne (CSV)"],
    [100_001, "Gem de første 100.000 trækninger (CSV)"],
  ])("says that it holds the first only where there are more: %d", async (count, button) => {
    const whatIf = { ...NOTHING_TRIED, ranges: [someCalls], simulation: { seed: 7, draws: count } };
    const { draws } = await show(centre([], { whatIf }), "da");
    await draws.finish();
    expect(screen.getByRole("button", { name: button })).toBeEnabled();
  });

  it("says when it could not be written", async () => {
    const { draws, files } = await show(centre([someCost]));
    await draws.finish();
    fireEvent.click(screen.getByRole("button", { name: /CSV/ }));
    await files.fail();
    expect(screen.getByText("The file could not be written. Try once more.")).toBeVisible();
  });
});

describe("the histogram", () => {
  it("is walked through by the arrow keys, and is a table as well", async () => {
    const { draws } = await show(centre([someCalls]));
    await draws.finish();
    const drawing = screen.getByRole("application", { name: /^How 8,192 draws spread/ });
    fireEvent.keyDown(drawing, { key: "End" });
    expect(screen.getByText(/^DKK 12\d\.\d+ – DKK 12\d\.\d+: \d+ draws, \d\.\d\d%$/)).toBeVisible();
    fireEvent.keyDown(drawing, { key: "Home" });
    expect(screen.getByText(/^DKK 83\.\d+ – DKK 8[34]\.\d+: \d+ draws/)).toBeVisible();
    fireEvent.keyDown(drawing, { key: "Escape" });
    const figure = screen.getByRole("figure", { name: "How 8,192 draws spread" });
    fireEvent.click(within(figure).getByRole("radio", { name: "Table" }));
    const [, ...rows] = rowsOf(within(figure).getByRole("table"));
    expect(rows.reduce((sum, [, count]) => sum + moneyOf(count), 0)).toBe(8_192);
    expect(rows[0]?.[0]).toMatch(/^below DKK 83/);
    expect(rows).toHaveLength(1 + 60 / 4 + 1);
  });

  const histogram = { from: 10, to: 20, counts: [1, 4, 2, 0], below: 1, above: 1 };

  it("draws each bar as tall as its count, on a scale that holds near marks and leaves far ones out", () => {
    const { ends, bars, edges, xOf, ticks } = histogramLayout(histogram, [22, 90], 520, 1);
    expect(ends).toEqual([10, 22]);
    expect(edges).toEqual([
      [10, 12.5],
      [12.5, 15],
      [15, 17.5],
      [17.5, 20],
    ]);
    expect(xOf(10)).toBe(10);
    expect(xOf(22)).toBe(510);
    const tops = [...bars.matchAll(/V([\d.]+)H/g)].map(([, top]) => Number(top));
    const [base] = [...bars.matchAll(/M[\d.]+ ([\d.]+)/g)].map(([, from]) => Number(from));
    // none for the empty bar; heights as 1 to 4 to 2
    expect(tops.map((top) => ((base ?? 0) - top) / 42)).toEqual([1, 4, 2]);
    expect(ticks.every((tick) => tick >= 10 && tick <= 22)).toBe(true);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
  });

  it("has a scale for draws that are all the same", () => {
    const { ends, edges } = histogramLayout({ from: 40, to: 40, counts: [5], below: 0, above: 0 }, [], 300, 0);
    expect(ends).toEqual([38, 42]);
    expect(edges).toHaveLength(1);
    expect(histogramLayout({ from: 0, to: 0, counts: [5], below: 0, above: 0 }, [], 300, 0).ends).toEqual([-1, 1]);
  });

  it("writes as many decimals as tell neighbours apart", () => {
    expect(decimalsBetween([10, 11], 60, 2)).toBe(2);
    expect(decimalsBetween([10, 10.06], 60, 2)).toBe(3);
    expect(decimalsBetween([5, 5], 60, 2)).toBe(2);
  });
});
