import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Improve } from "../../src/features/improve/Improve";
import { reportOf } from "../../src/workers/leverReportWork";
import { levelTicks } from "../../src/drawing/levelTicks";
import type { Language } from "../../src/i18n/language";
import { setFollowing, setLever, setLeverCost, switchLever } from "../../src/sheet/edits/whatIf";
import { loadExample } from "../../src/sheet/examples/loadExample";
import { LEVER_DEFAULTS } from "../../src/sheet/leverDefaults";
import { BOUNDS } from "../../src/sheet/limits";
import { loadSheet } from "../../src/sheet/migrations";
import type { CostSheet } from "../../src/sheet/schema";
import { NOTHING_TRIED } from "../../src/sheet/whatIfDefaults";
import { expectNear } from "../support/expectations";
import { linkedLargeOffice, linkedOffice, office } from "../support/plannedSheets";
import { inboundStream, line, sheetWith } from "../support/sheetWith";
import { renderView } from "../support/viewStage";
import { centre } from "../unit/formula/levers/centre";

// jsdom has no scrolling.
Element.prototype.scrollIntoView = () => undefined;

const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();

/** The view on a sheet that can really be changed, in one language. */
function show(initial: CostSheet, language: Language = "en") {
  const onOwnSheet = vi.fn<(sheet: CostSheet) => void>();
  const stage = renderView((scene) => <Improve {...scene} onOwnSheet={onOwnSheet} />, initial, language);
  return { ...stage, onOwnSheet, levers: () => stage.sheet().whatIf.levers };
}

async function danishExample(): Promise<CostSheet> {
  const example = await loadExample("webShop", (key) => key);
  return { ...example, rates: { ...example.rates, USD: 6.58 } };
}

/** A sheet after some changes, as if they had been typed. */
function changed(sheet: CostSheet, ...changes: readonly ((sheet: CostSheet) => CostSheet)[]): CostSheet {
  return changes.reduce((before, change) => change(before), sheet);
}

async function typeInto(field: HTMLElement, text: string): Promise<void> {
  await userEvent.clear(field);
  await userEvent.type(field, text);
  await userEvent.tab();
}

const results = (name = "What comes of it") => screen.getByRole("region", { name });
const said = (name?: string) => plain(results(name).textContent);

const findingOf = () => plain(within(screen.getByRole("figure")).getByRole("heading").textContent);

function rowsOf(table: HTMLElement): string[][] {
  return within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => plain(cell.textContent)));
}

describe("the ten levers", () => {
  it.each([
    ["en", "Self-service", "Skill-based routing"],
    ["da", "Selvbetjening", "Kompetencestyret fordeling af opkald"],
  ] as const)("are off to begin with, in %s, and nothing empty is drawn", async (language, selfService, routing) => {
    show(centre, language);
    const switches = screen.getAllByRole("checkbox");
    expect(switches).toHaveLength(10);
    expect(switches.filter((each) => (each as HTMLInputElement).checked)).toEqual([]);
    expect(screen.getByRole("checkbox", { name: selfService })).toHaveAccessibleDescription(/./);
    expect(screen.getByRole("checkbox", { name: routing })).toBeVisible();
    expect(screen.queryByRole("figure")).not.toBeInTheDocument();
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
  });

  it("start, when switched on, at a cautious value with range, grade and source beside it", async () => {
    const { levers } = show(centre);
    await userEvent.click(screen.getByRole("checkbox", { name: "Self-service" }));
    const group = screen.getByRole("group", { name: "Self-service" });
    expect(within(group).getByRole("textbox", { name: "Calls that customers see to themselves (%)" })).toHaveValue("5");
    expect(within(group).getByRole("textbox", { name: /calls left get longer/ })).toHaveValue("2.5");
    expect(plain(group.textContent)).toContain(
      "Our range from published figures: 5 to 20%. Grade C (practitioner or vendor): Gartner, undated",
    );
    expect(within(group).getByRole("link", { name: /^Gartner/ })).toHaveAttribute(
      "href",
      "https://gartner.com.au/en/articles/rethink-customer-service-strategy-drive-self-service",
    );
    expect(levers().selfService).toEqual({ ...LEVER_DEFAULTS.selfService, isOn: true });
    // 5 % fewer calls, each 2.5 % longer, of which half becomes fewer agents
    expect(findingOf()).toBe("A call goes from DKK 57.00 to DKK 59.27");
  });

  it("say that a range is printed, in points, and in Danish", async () => {
    show(centre, "da");
    await userEvent.click(screen.getByRole("checkbox", { name: "Løsning ved første kontakt" }));
    const group = screen.getByRole("group", { name: "Løsning ved første kontakt" });
    expect(plain(group.textContent)).toContain(
      "Offentliggjort spænd: 1 til 5 %‑point. Niveau B (uafhængig undersøgelse): SQM, uden år",
    );
  });

  it("start at zero where nothing was found, and say so", async () => {
    show(centre);
    await userEvent.click(screen.getByRole("checkbox", { name: "Callback" }));
    const group = screen.getByRole("group", { name: "Callback" });
    for (const field of within(group).getAllByRole("textbox", { name: /%/ })) expect(field).toHaveValue("0");
    expect(plain(group.textContent)).toContain("No figure found that can be stood behind. Type your own.");
    expect(said()).toContain("Nothing changes yet");
    expect(findingOf()).toBe("A call stays at DKK 57.00");
  });

  it("span zero where the evidence points both ways, say what is beyond, and obey", async () => {
    const { levers } = show(centre);
    await userEvent.click(screen.getByRole("checkbox", { name: "Systems in the cloud" }));
    const group = screen.getByRole("group", { name: "Systems in the cloud" });
    expect(plain(group.textContent)).toContain("-30 to +20%. The evidence points both ways.");
    const field = within(group).getByRole("textbox", { name: /Change in licences, software and hardware/ });
    expect(field).toHaveValue("0");
    await typeInto(field, "-40 %");
    expect(field).toHaveAccessibleDescription("Beyond the published range. It counts all the same.");
    expect(levers().cloud?.technologyChange).toBe(-0.4);
    // 0.4 x (10,000 software + 1,000 hardware + 5,000 licences)
    expect(said()).toContain("All in all it saves DKK 6,400 per month (1.9%).");
    await typeInto(field, "-20");
    expect(field).toHaveAccessibleDescription("Minus is cheaper, plus is dearer.");
  });

  it("keep what cannot be read beside a sentence, and the last good figures with a mark", async () => {
    const { levers } = show(changed(centre, switchLever("scheduling", true)));
    const before = screen.getByRole("table", { name: "Today and after" }).textContent;
    const field = screen.getByRole("textbox", { name: /Fewer agents for the same work/ });
    fireEvent.change(field, { target: { value: "95" } });
    expect(field).toHaveValue("95");
    expect(field).toHaveAccessibleDescription("This is too large. The most is 90.");
    expect(levers().scheduling?.agentsSaved).toBe(0.02);
    expect(screen.getByRole("table", { name: "Today and after" }).textContent).toBe(before);
    expect(said()).toContain("Based on the last number we could read.");
    await userEvent.click(within(results()).getByRole("button", { name: "Fewer agents for the same work" }));
    expect(field).toHaveFocus();
    await typeInto(field, "90");
    expect(levers().scheduling?.agentsSaved).toBe(0.9);
    expect(said()).not.toContain("Based on the last number");
  });

  it("say what has nothing to act on in this sheet", async () => {
    const noPhone = { ...centre, costs: centre.costs.filter(({ category }) => category !== "telephony") };
    show(changed(noPhone, switchLever("voip", true), setLever("voip", { moreMinutesWorked: 0.05 })));
    expect(screen.getByRole("textbox", { name: /Saved on telephony/ })).toHaveAccessibleDescription(
      "Changes nothing: the sheet has no telephony.",
    );
    expect(screen.getByRole("textbox", { name: /More time on the phone at home/ })).toHaveAccessibleDescription(
      "Changes nothing while this is zero: Work that is done at home.",
    );
  });

  it("show what each does alone and after the others, chained", async () => {
    // 10 of 300 seconds less leave 5,800 of 6,000 of telephony, of which the next saves half
    const sheet = changed(
      centre,
      switchLever("integratedSoftware", true),
      setLever("integratedSoftware", { secondsSaved: 20 }),
      switchLever("voip", true),
      setLever("voip", { telephonySaved: 0.5 }),
      setFollowing({ realisedShare: 0 }),
    );
    show(sheet);
    // 56.9666... is written as 56.97 and 56.4833... as 56.48: the step is that of the two, 0.49
    expect(rowsOf(screen.getByRole("table", { name: "What it does: Internet telephony (VoIP)" }))).toEqual([
      ["Effect", "Per call", "In all per month"],
      ["Alone", "-DKK 0.50", "-DKK 3,000"],
      ["After those above", "-DKK 0.49", "-DKK 2,900"],
    ]);
    await userEvent.click(within(results()).getByRole("radio", { name: "In all" }));
    expect(findingOf()).toBe(
      "The total goes from DKK 342,000 to DKK 338,900 per month; most of it: Internet telephony (VoIP) (-DKK 2,900)",
    );
    const figure = screen.getByRole("figure");
    expect(plain(figure.textContent)).toContain(
      "they would add up to -DKK 3,200; together they come to -DKK 3,100, since",
    );
    await userEvent.click(within(figure).getByRole("radio", { name: "Table" }));
    expect(rowsOf(within(figure).getByRole("table"))).toEqual([
      ["Step", "Alone", "Together", "Figure"],
      ["Today", "", "", "DKK 342,000"],
      ["Integrated software", "-DKK 200", "-DKK 200", "DKK 341,800"],
      ["Internet telephony (VoIP)", "-DKK 3,000", "-DKK 2,900", "DKK 338,900"],
      ["After", "", "", "DKK 338,900"],
    ]);
  });

  it("lead to what all of them come to", async () => {
    show(changed(centre, switchLever("scheduling", true)), "da");
    await userEvent.click(screen.getByText("Se det samlede resultat"));
    expect(results("Det kommer der ud af det")).toHaveFocus();
  });

  it("are undone as whole actions, and switched off together", async () => {
    const { sheet, undo, undoSteps, levers } = show(centre);
    await userEvent.click(screen.getByRole("checkbox", { name: "Self-service" }));
    await typeInto(screen.getByRole("textbox", { name: /customers see to themselves/ }), "12.5");
    expect(undoSteps()).toBe(2);
    await userEvent.click(screen.getByRole("button", { name: "Switch all off" }));
    expect(levers().selfService).toMatchObject({ isOn: false, deflectedShare: 0.125 });
    expect(levers().cloud).toBeNull();
    undo();
    undo();
    expect(levers().selfService).toEqual({ ...LEVER_DEFAULTS.selfService, isOn: true });
    undo();
    expect(sheet()).toBe(centre);
  });
});

describe("the drawing of the way from today to after", () => {
  it("is walked through by the arrow keys", async () => {
    show(changed(centre, switchLever("voip", true), switchLever("scheduling", true)));
    const drawing = screen.getByRole("application", {
      name: /^A call goes from .* The arrow keys go from row to row\.$/,
    });
    const status = () => plain(within(results()).getByRole("status").textContent);
    fireEvent.focus(drawing);
    expect(status()).toBe("Today DKK 57.00");
    fireEvent.keyDown(drawing, { key: "ArrowDown" });
    expect(status()).toBe("Internet telephony (VoIP) -DKK 0.20To DKK 56.80Alone: -DKK 0.20");
    fireEvent.keyDown(drawing, { key: "ArrowUp" });
    expect(status()).toBe("Today DKK 57.00");
  });

  it("has round steps around what moves, none smaller than can be written", () => {
    expect(levelTicks([26.32, 30.91], 6, 0.01)).toEqual([26, 27, 28, 29, 30, 31]);
    expect(levelTicks([26.32, 30.91], 4, 0.01)).toEqual([26, 28, 30, 32]);
    expect(levelTicks([1_052_974, 1_051_039], 4, 0.01)).toEqual([1_051_000, 1_052_000, 1_053_000]);
    expect(levelTicks([5, 5.000_001], 6, 0.01).every((tick) => Number(tick.toFixed(2)) === tick)).toBe(true);
    expect(levelTicks([0, 0], 6, 0.01).length).toBeGreaterThanOrEqual(2);
    expect(levelTicks([-1e15, 1e15], 2, 0.01)).toEqual([-1e15, 0, 1e15]);
  });
});

describe("what the levers come to", () => {
  it("is said to be no mistake where a call gets dearer though the whole gets cheaper, in Danish", async () => {
    show(await danishExample(), "da");
    await userEvent.click(screen.getByRole("checkbox", { name: "Selvbetjening" }));
    await typeInto(screen.getByRole("textbox", { name: /Opkald, kunderne selv klarer/ }), "15");
    await typeInto(screen.getByRole("textbox", { name: /Længere opkald blandt de resterende/ }), "5");
    await typeInto(screen.getByRole("textbox", { name: /Frigjort tid, der bliver til færre medarbejdere/ }), "0");
    expect(said("Det kommer der ud af det")).toContain("26,32 kr. →bliver til 30,91 kr. +4,59 kr. (+17,4 %)");
    expect(said("Det kommer der ud af det")).toContain(
      "Prisen pr. opkald stiger med 4,59 kr., selv om de samlede omkostninger falder med 1.935 kr. pr. måned. Det er ikke en fejl:",
    );
    expect(said("Det kommer der ud af det")).toContain("Der er færre opkald at dele omkostningerne på.");
    expect(rowsOf(screen.getByRole("table", { name: "I dag og bagefter" }))).toEqual([
      ["Tal", "I dag", "Bagefter", "Ændring"],
      ["Pris pr. indgående opkald", "26,32 kr.", "30,91 kr.", "+4,59 kr."],
      ["Samlede omkostninger pr. måned", "1.052.974 kr.", "1.051.039 kr.", "-1.935 kr."],
      ["Pris pr. løst sag", "36,56 kr.", "42,93 kr.", "+6,37 kr."],
      ["Håndterede opkald", "40.000", "34.000", "-6.000"],
      ["Behandlingstid pr. opkald", "3:45", "3:56", "+11 s"],
      ["Medarbejdere (fuldtid)", "25", "25", ""],
      ["Belægningsgrad", "86,3 %", "77 %", "-9,3 %‑point"],
    ]);
    expect(said("Det kommer der ud af det")).toContain("Opkaldene bliver længere, fra 3:45 til 3:56.");
  });

  it("pays back as worked out by hand", async () => {
    const sheet = changed(
      centre,
      switchLever("selfService", true),
      setLever("selfService", { deflectedShare: 0.2, longerCalls: 0 }),
      setLeverCost("selfService", { perMonth: 2_200, oneOff: 120_000, oneOffMonths: 24 }),
      setFollowing({ realisedShare: 1 }),
    );
    show(sheet);
    expect(screen.getByText("DKK 2,200 a month and DKK 120,000 once")).toBeVisible();
    const figures = within(screen.getByRole("region", { name: "Does it pay?" }));
    const pairs = figures
      .getAllByRole("term")
      .map((term) => [term.textContent, plain(term.nextSibling?.textContent ?? "")]);
    expect(pairs).toEqual([
      ["Paid once", "DKK 120,000"],
      ["Saved a month", "DKK 60,000"],
      ["Paid back after", "2 months"],
      ["Net in the first year", "+DKK 600,000"],
      ["Breaks even from", "9.8% of the freed time"],
    ]);
  });

  it("never pays back where it costs more, and says what is missing", async () => {
    const dear = changed(centre, switchLever("analytics", true), setLeverCost("analytics", { perMonth: 5_000 }));
    show(dear);
    expect(said()).toContain("All in all it costs DKK 5,000 more per month (1.5%).");
    expect(said()).toContain("never: it costs more every month");
    expect(said()).toContain("not even all of the freed time");
  });

  it("names what is unknown on a sheet that is hardly filled in", async () => {
    const bare = sheetWith({
      work: [inboundStream({ handled: 1_000 })],
      costs: [line({ amount: 5_000 })],
    });
    show(changed(bare, switchLever("selfService", true)));
    expect(said()).toContain("The number of agents does not follow: the number of agents is missing.");
    expect(said()).toContain("Agents (full-time): the number of agents is missing.");
    const rows = rowsOf(screen.getByRole("table", { name: "Today and after" }));
    expect(rows).toContainEqual(["Agents (full-time)", "unknown", "unknown", ""]);
    expect(rows).toContainEqual(["Calls handled", "1,000", "950", "-50"]);
  });

  it("has a reason instead of figures where there are no calls", async () => {
    const empty = sheetWith({ work: [inboundStream({ handled: null })], costs: [line({ amount: 0 })] });
    show(changed(empty, switchLever("selfService", true)));
    expect(said()).toContain("The number of calls handled is missing.");
    expect(findingOf()).toBe("The total stays at DKK 0 per month");
  });

  it.each([
    ["en", "No cost has been entered yet.", "What comes of it", "Total cost per month"],
    ["da", "Der er endnu ingen omkostninger.", "Det kommer der ud af det", "Samlede omkostninger pr. måned"],
  ] as const)(
    "draws no way from nothing to nothing where no line has a cost, in %s",
    (language, reason, title, total) => {
      const free = sheetWith({ work: [inboundStream({ handled: 1_000, handleSeconds: 300 })] });
      show(changed(free, switchLever("selfService", true)), language);
      expect(said(title)).toContain(reason);
      expect(screen.queryByRole("figure")).toBeNull();
      const table = within(results(title)).getAllByRole("table")[0];
      const unknown = language === "en" ? "unknown" : "mangler";
      expect(rowsOf(table as HTMLElement)).toContainEqual([total, unknown, unknown, ""]);
    },
  );
});

describe("a sheet of its own", () => {
  const improved = changed(
    { ...centre, title: "Nordlys" },
    switchLever("scheduling", true),
    setLever("scheduling", { agentsSaved: 0.05 }),
    setLeverCost("scheduling", { perMonth: 1_000 }),
  );

  it.each([
    ["en", "Make this a sheet of its own", "Nordlys (improved)", "Scheduling"],
    ["da", "Gem som nyt ark", "Nordlys (forbedret)", "Vagtplanlægning"],
  ] as const)("opens the improved centre with no lever touched, in %s", async (language, button, title, name) => {
    const { onOwnSheet, sheet: shown } = show(improved, language);
    await userEvent.click(screen.getByRole("button", { name: button }));
    const [sheet] = onOwnSheet.mock.calls[0] ?? [];
    expect(sheet?.title).toBe(title);
    expectNear(sheet?.team.agents ?? 0, 9.75);
    expect(sheet?.costs.at(-1)).toMatchObject({ name, amount: 1_000, category: "software" });
    expect(sheet?.whatIf).toEqual(NOTHING_TRIED);
    expect(loadSheet(sheet)).toEqual({ ok: true, value: sheet });
    expect(shown()).toBe(improved);
  });

  it("keeps the ranges of what the improvement leaves as it was, and no other", async () => {
    const agents = { of: { kind: "team", field: "agents" }, shape: "uniform", low: 8, high: 12 } as const;
    const absence = { of: { kind: "team", field: "shrinkage" }, shape: "uniform", low: 0.2, high: 0.4 } as const;
    const ranged = { ...improved, whatIf: { ...improved.whatIf, ranges: [agents, absence] } };
    const { onOwnSheet } = show(ranged);
    await userEvent.click(screen.getByRole("button", { name: "Make this a sheet of its own" }));
    expect(onOwnSheet.mock.calls[0]?.[0].whatIf.ranges).toEqual([absence]);
  });

  it("is not offered where it would not fit, and why is said", async () => {
    const costs = Array.from({ length: BOUNDS.lines }, (_, index) => line({ id: `l${index}`, amount: 1 }));
    const { onOwnSheet } = show({ ...improved, costs });
    expect(screen.queryByRole("button", { name: "Make this a sheet of its own" })).not.toBeInTheDocument();
    expect(said()).toContain("The improved centre has 501 cost lines, and a sheet has room for 500.");
    expect(onOwnSheet).not.toHaveBeenCalled();
  });
});

describe("levers on a sheet whose plan sets its agents", () => {
  it("have no realised share, and say why, in Danish", () => {
    show(linkedOffice, "da");
    expect(
      screen.getByText(/^Antallet af medarbejdere er det, opkaldene kræver efter planen under Bemanding\./),
    ).toBeVisible();
    expect(screen.queryByLabelText("Frigjort tid, der bliver til færre medarbejdere")).toBeNull();
  });

  const service: Readonly<Record<Language, string>> = {
    en: "What it does to service",
    da: "Det betyder det for servicen",
  };

  it.each<[Language, "linked" | "typed" | "linked and large" | "typed and large", string]>([
    ["en", "linked", "The number of agents follows the plan under Staffing, which keeps the service asked for."],
    ["da", "linked", "Antallet af medarbejdere følger planen under Bemanding, og den holder servicemålet."],
    ["en", "typed", "Nothing here speaks of worse service. How long callers wait stands under Staffing."],
    ["da", "typed", "Her er intet, der tyder på dårligere service. Hvor længe kunderne venter, står under Bemanding."],
    [
      "en",
      "linked and large",
      "Occupancy would be 89.6%. The plan under Staffing keeps the service asked for, but above 85–90% few agents last long.",
    ],
    [
      "da",
      "linked and large",
      "Belægningen bliver 89,6 %. Planen under Bemanding holder servicemålet, men over 85–90 % holder de færreste længe til.",
    ],
    ["en", "typed and large", "Occupancy would be 89.6%. Above 85% waits and sick leave rise steeply."],
    ["da", "typed and large", "Belægningen bliver 89,6 %. Over 85 % stiger ventetid og sygefravær hurtigt."],
  ])("speak of service as the number of agents came about: %s, %s", async (language, which, words) => {
    const sheets = {
      linked: linkedOffice,
      typed: office,
      "linked and large": linkedLargeOffice,
      "typed and large": { ...linkedLargeOffice, staffing: null },
    };
    // a lever that changes neither work nor agents
    show(changed(sheets[which], switchLever("cloud", true)), language);
    const part = await screen.findByRole("region", { name: service[language] });
    expect(plain(part.textContent).slice(service[language].length)).toBe(words);
  });

  it("are worked out beside the page; the figures before stand until there are new ones", async () => {
    const shorter = (secondsSaved: number) =>
      setLever("integratedSoftware", { matchedShare: 1, secondsSaved })(
        switchLever("integratedSoftware", true)(linkedOffice),
      );
    const agentsAfter = (secondsSaved: number) => {
      const { after } = reportOf({ sheet: shorter(secondsSaved), lineNames: {} }).chain;
      return (after.team.agents ?? 0).toFixed(2);
    };
    const { edit } = show(shorter(40));
    expect(said()).toBe("Working out what the levers do …");
    expect(results()).toHaveAttribute("aria-busy", "true");
    await within(results()).findByRole("table", { name: "Today and after" });
    expect(said()).toContain(agentsAfter(40));
    act(() => edit(() => shorter(90)));
    expect(said()).toContain(agentsAfter(40));
    await waitFor(() => expect(said()).toContain(agentsAfter(90)));
    expect(said()).not.toContain(agentsAfter(40));
  });
});
