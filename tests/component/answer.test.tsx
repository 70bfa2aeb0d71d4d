import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Answer } from "../../src/features/answer/Answer";
import { AnswerBar } from "../../src/features/answer/AnswerBar";
import { SpokenAnswer } from "../../src/features/answer/SpokenAnswer";
import { StreamsTable } from "../../src/features/answer/StreamsTable";
import type { FigureId } from "../../src/formula/figureId";
import { costStatement } from "../../src/formula/statement";
import type { Language } from "../../src/i18n/language";
import type { Cadence, CostSheet } from "../../src/sheet/schema";
import { useReportProblem } from "../../src/ui/EntryProblems";
import { danishCase } from "../support/danishCase";
import { renderScreen } from "../support/screen";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../support/sheetWith";

const onHow = vi.fn<(figure: FigureId) => void>();
const onBenchmarks = vi.fn<() => void>();
const onShowPer = vi.fn<(period: Cadence) => void>();

afterEach(() => {
  vi.clearAllMocks();
  vi.useRealTimers();
});

function answer(sheet: CostSheet, showPer: Cadence = sheet.period.length) {
  const statement = costStatement(sheet);
  return (
    <Answer
      sheet={sheet}
      statement={statement}
      onHow={onHow}
      onBenchmarks={onBenchmarks}
      showPer={showPer}
      onShowPer={onShowPer}
    >
      {sheet.work.length > 1 && <StreamsTable sheet={sheet} statement={statement} showPer={showPer} onHow={onHow} />}
      <SpokenAnswer sheet={sheet} statement={statement} />
    </Answer>
  );
}

function show(sheet: CostSheet, language: Language = "en", showPer?: Cadence) {
  return renderScreen(answer(sheet, showPer), language);
}

/** The text of the whole screen, its spaces made plain. */
function textOf(container: HTMLElement): string {
  return (container.textContent ?? "").replace(/\s+/g, " ");
}

/** The Danish case with another number of calls. */
function withCalls(handled: number | null): CostSheet {
  return { ...danishCase, work: [inboundStream({ handled })] };
}

function UnreadableEntry() {
  useReportProblem("work-in-handled", "Håndterede opkald", true);
  return null;
}

describe("the answer", () => {
  it("prices the Danish case inside the band, with source and rate", () => {
    const { container } = show(danishCase, "da");
    expect(screen.getByRole("heading", { name: "Pris pr. indgående opkald" })).toBeVisible();
    const text = textOf(container);
    expect(text).toContain("23,07 kr.");
    expect(text).toContain("Inden for det offentliggjorte spænd, 13,78 kr. (37,4 %) under den øvre grænse.");
    expect(text).toContain("2,70–5,60 US$, 18 amerikanske fjernsalgsvirksomheder");
    expect(text).toContain("1 US$ = 6,58 kr. (28.09.2026)");
    expect(text).toContain("I alt pr. måned922.973,83 kr.");
    expect(text).toContain("Billigere er ikke altid bedre, og tallet siger intet om den enkelte medarbejder.");
  });

  it("draws the band with a description in the reader's language", () => {
    show(danishCase, "da");
    const strip = screen.getByRole("img", { name: "Pris pr. indgående opkald og det offentliggjorte spænd" });
    expect(strip).toHaveAccessibleDescription(
      /^Tallet er 23,07.kr\., og spændet går fra 17,77.kr\. til 36,85.kr\. pr\. opkald\.$/,
    );
  });

  it("prices the same in English", () => {
    const { container } = show(danishCase);
    const text = textOf(container);
    expect(text).toContain("DKK 23.07");
    expect(text).toContain("Inside the published band, DKK 13.78 (37.4%) below its top.");
    expect(text).toContain("$2.70–5.60, 18 US direct sellers, early or mid 2000s. $1 = DKK 6.58 (Sep 28, 2026).");
  });

  it.each([
    [20_000, "DKK 9.30 (25.2%) above the published band: DKK 186,013.83 per month."],
    [60_000, "DKK 2.39 (13.4%) below the published band: DKK 142,986.17 per month."],
  ])("says how far %i calls are from the band", (calls, sentence) => {
    const { container } = show(withCalls(calls));
    expect(textOf(container)).toContain(sentence);
  });

  it("tells what a call is made of", () => {
    show(danishCase, "da");
    const table = screen.getByRole("table", { name: "Et opkald består af" });
    const rows = within(table).getAllByRole("row").slice(1);
    expect(rows.map((row) => textOf(row))).toEqual([
      "Løn og personalegoder21,5693 %",
      "Licenser og software0,372 %",
      "Telefoni og hardware0,02< 1 %",
      "Lokaler og forbrug1,125 %",
    ]);
  });

  it("names the workstream that lacks what a figure waits for", async () => {
    const work = [inboundStream({ name: "Kundeservice", handled: 12_400 }), chatStream({ handled: null })];
    const sheet = sheetWith({ work, costs: [line({ amount: 30_000 })] });
    const { show: rerender } = show(sheet, "da");
    // Calls are there, but no handling time: the call itself cannot be priced, and chat has a reason of its own.
    expect(screen.getByText("Kundeservice: behandlingstiden mangler.", { selector: "p" })).toBeVisible();
    const rows = within(await screen.findByRole("table", { name: /pr\. måned$/ })).getAllByRole("row");
    expect(rows.slice(1, 3).map((row) => textOf(row))).toEqual([
      "KundeserviceBehandlingstiden mangler.",
      "ChatAntallet af håndterede henvendelser mangler.",
    ]);
    const timed = [inboundStream({ handled: 12_400, handleSeconds: 245 }), chatStream()];
    rerender(answer(sheetWith({ work: timed, costs: [line({ amount: 30_000 })] })));
    expect(screen.getByText("Chat: behandlingstiden mangler.", { selector: "p" })).toBeVisible();
    expect(
      await screen.findByRole("row", { name: /Indgående opkald.*Chat: behandlingstiden mangler\.$/ }),
    ).toBeVisible();
  });

  it("shows parts that add up to the figure and to 100 %", () => {
    // Three equal parts of 3.3333: by themselves each is 33 %.
    const costs = (["wages", "management", "rent"] as const).map((category) =>
      line({ id: category, category, amount: 1_000 }),
    );
    const { container } = show(sheetWith({ work: [inboundStream({ handled: 900 })], costs }));
    expect(textOf(container)).toContain("DKK 3.33");
    const cells = within(screen.getByRole("table", { name: "What a call is made of" })).getAllByRole("cell");
    expect(cells.map((cell) => textOf(cell))).toEqual(["1.11", "34%", "1.11", "33%", "1.11", "33%"]);
  });

  it("asks how every figure came about", async () => {
    show(danishCase);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Cost per inbound call: how it is worked out" }));
    expect(onHow).toHaveBeenLastCalledWith({ kind: "headline", headline: "perCall" });
    await user.click(screen.getByRole("button", { name: "Total per month: how it is worked out" }));
    expect(onHow).toHaveBeenLastCalledWith({ kind: "total" });
    await user.click(screen.getByRole("button", { name: "Premises: how it is worked out" }));
    expect(onHow).toHaveBeenLastCalledWith({ kind: "groupPart", unit: "perCall", group: "premises" });
    await user.click(screen.getByRole("button", { name: "How? Where it lies against the band" }));
    expect(onHow).toHaveBeenLastCalledWith({ kind: "benchmark", id: "curtisBarryFull" });
    await user.click(screen.getByRole("button", { name: "Source and other benchmarks" }));
    expect(onBenchmarks).toHaveBeenCalledOnce();
  });

  it("leads to the field when the calls are unknown", async () => {
    renderScreen(
      <>
        <input id="work-in-handled" aria-label="Håndterede opkald" />
        {answer(withCalls(null))}
      </>,
      "da",
    );
    Element.prototype.scrollIntoView = vi.fn<() => void>();
    expect(screen.getByText("Antallet af håndterede opkald mangler.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Udfyld" }));
    expect(screen.getByRole("textbox", { name: "Håndterede opkald" })).toHaveFocus();
  });

  it("has no figure for zero calls", () => {
    const { container } = show(withCalls(0));
    expect(screen.getAllByText("No calls were handled, so there is no cost for each.")[0]).toBeVisible();
    expect(screen.getByRole("button", { name: "Fill it in" })).toBeVisible();
    expect(textOf(container)).not.toMatch(/NaN|Infinity|∞/);
  });

  it("says that there are no costs yet, and shows no zero for them", () => {
    const { container } = show(sheetWith(), "da");
    expect(screen.getByText("Ingen omkostninger endnu")).toBeVisible();
    expect(textOf(container)).not.toContain("0,00");
  });

  it("marks the figure as so far while a cost lacks its amount", () => {
    const costs = [...danishCase.costs, line({ id: "open", category: "telephony", amount: null })];
    const { container } = show({ ...danishCase, costs }, "da");
    expect(screen.getByText("Foreløbig")).toBeVisible();
    expect(textOf(container)).toContain("23,07 kr.");
  });

  it("names the entries that cannot be read, and leads there", () => {
    renderScreen(
      <>
        <UnreadableEntry />
        {answer(danishCase)}
      </>,
      "da",
    );
    expect(screen.getByText("Bygger på det sidste tal, der kunne læses.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Håndterede opkald" })).toBeVisible();
  });

  it("is honest about a negative total", () => {
    const costs = [...danishCase.costs, line({ id: "credit", category: "other", amount: -1_000_000 })];
    const { container } = show({ ...danishCase, costs }, "da");
    const text = textOf(container);
    expect(text).toContain("-1,93 kr.");
    expect(text).toContain("så der er ingen andele.");
  });

  it("asks for a missing rate instead of taking it at 1", () => {
    const { container } = show(sheetWith({ costs: [line()], rates: { USD: null }, benchmarks: ["curtisBarryFull"] }));
    expect(textOf(container)).toContain("To show the published band in DKK, the rate for USD is needed.");
    expect(screen.getByRole("button", { name: "Fill in the rate" })).toBeVisible();
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
  });

  it("shows the gap to the target each and for the period shown", async () => {
    const targets = { perCall: 20, perSale: null, perLead: null };
    const { container } = show({ ...danishCase, targets }, "da", "year");
    await screen.findByRole("button", { name: /^Jeres mål/ });
    expect(textOf(container)).not.toContain("kr..");
    // 922,973.8333 - 40,000 x 20 = 122,973.8333 a month
    expect(textOf(container)).toContain("3,07 kr. (15,4 %) over 20,00 kr.: 1.475.686,00 kr. pr. år.");
  });

  it("judges a sale by no band", () => {
    const { container } = show(
      sheetWith({
        currency: "GBP",
        work: [outboundStream()],
        costs: [line({ currency: "GBP", amount: 7_000 })],
        rates: { USD: 0.75 },
        benchmarks: ["curtisBarryFull"],
      }),
    );
    expect(textOf(container)).toContain("£70.00");
    expect(textOf(container)).toContain("The band is per call, so it does not judge this figure");
    expect(textOf(container)).not.toContain("above the published band");
    expect(screen.getByRole("img")).toHaveAccessibleDescription(/^The figure is £70\.00\./);
  });

  it("has the cost per contact as its headline without calls", () => {
    const { container } = show(sheetWith({ work: [chatStream()], costs: [line({ amount: 5_000 })] }));
    expect(screen.getByRole("heading", { name: "Cost per contact" })).toBeVisible();
    expect(textOf(container)).toContain("DKK 25.00");
  });

  it("shows what each workstream cost", async () => {
    const sheet = sheetWith({
      work: [inboundStream({ name: "Orders", handleSeconds: 60 }), chatStream({ handleSeconds: 600, concurrency: 2 })],
      costs: [line({ amount: 30_000 })],
    });
    show(sheet);
    const rows = within(await screen.findByRole("table", { name: "By workstream, per month" })).getAllByRole("row");
    // 1,000 and 1,000 agent minutes
    expect(rows.slice(1).map((row) => textOf(row))).toEqual([
      "OrdersDKK 15,0001,000DKK 15.00",
      "per minute DKK 15.00",
      "ChatDKK 15,000200DKK 75.00",
      "per minute DKK 15.00",
    ]);
  });

  it("prices the sales, the contacts and the minutes of each workstream by themselves, and says how", async () => {
    const sheet = sheetWith({
      work: [
        inboundStream({ handleSeconds: 60 }),
        outboundStream({ id: "a", name: "Nord", reached: 500, sales: 100, handleSeconds: 120 }),
        outboundStream({ id: "b", name: "Syd", reached: 100, leads: 40, pricedPer: "lead" }),
      ],
      costs: [line({ amount: 4_000, for: "a" }), line({ id: "own", amount: 900, for: "b" })],
    });
    show(sheet, "da");
    const table = await screen.findByRole("table", { name: /pr\. måned$/ });
    const rows = within(table).getAllByRole("row").slice(3);
    expect(rows.map((row) => textOf(row))).toEqual([
      "Nord4.000 kr.5008,00 kr.",
      "pr. salg 40,00 kr.pr. minut 4,00 kr.",
      "Syd900 kr.1009,00 kr.",
      "pr. kundeemne 22,50 kr.pr. minut Syd: behandlingstiden mangler.",
    ]);
    const user = userEvent.setup();
    await user.click(within(table).getByRole("button", { name: "pr. salg, Nord: sådan er det regnet ud" }));
    expect(onHow).toHaveBeenLastCalledWith({ kind: "streamPerResult", streamId: "a" });
    await user.click(within(table).getByRole("button", { name: "pr. minut, Nord: sådan er det regnet ud" }));
    expect(onHow).toHaveBeenLastCalledWith({ kind: "streamPerMinute", streamId: "a" });
    await user.click(within(table).getByRole("button", { name: /^8,00.kr\., Nord, pr\. henvendelse/ }));
    expect(onHow).toHaveBeenLastCalledWith({ kind: "streamPerContact", streamId: "a" });
  });

  it("shows totals for another period and says so", async () => {
    const { container } = show(danishCase, "da", "year");
    expect(textOf(container)).toContain("I alt pr. år11.075.686,00 kr.");
    expect(textOf(container)).toContain("Vist pr. år; selve arket er fortsat pr. måned.");
    await userEvent.click(screen.getByRole("radio", { name: "Kvartal" }));
    expect(onShowPer).toHaveBeenCalledWith("quarter");
  });

  it("says what one call more lacks to be told for a team that follows", () => {
    const { container } = show(danishCase, "da");
    expect(textOf(container)).toContain("0,00 kr.med samme bemanding; udfyld behandlingstiden for at se beløbet");
    const timed = { ...danishCase, work: [inboundStream({ handled: 40_000, handleSeconds: 180 })] };
    expect(textOf(show(timed, "da").container)).toContain(
      "med samme bemanding; 21,93 kr., hvis bemandingen følger med",
    );
    const shared = { ...timed, costs: [line({ amount: 100_000 })] };
    expect(textOf(show(shared, "da").container)).toContain(
      "0,00 kr.både med samme bemanding, og hvis bemandingen følger med",
    );
  });

  it("names the model of repeat calls", () => {
    const sheet = { ...danishCase, work: [inboundStream({ handled: 40_000, resolvedFirstTime: 0.5 })] };
    const { container } = show(sheet, "da");
    expect(textOf(container)).toContain("Pr. løst sag46,15 kr.kunden ringer, til sagen er løst");
  });
});

describe("the spoken answer", () => {
  it("is silent at first, and speaks once the reader pauses", () => {
    vi.useFakeTimers();
    const { show: rerender } = show(danishCase, "da");
    const status = screen.getByRole("status");
    act(() => vi.advanceTimersByTime(5_000));
    expect(status).toBeEmptyDOMElement();
    rerender(answer(withCalls(4)));
    act(() => vi.advanceTimersByTime(600));
    rerender(answer(withCalls(20_000)));
    act(() => vi.advanceTimersByTime(900));
    expect(status).toBeEmptyDOMElement();
    act(() => vi.advanceTimersByTime(100));
    expect(textOf(status)).toBe("46,15 kr. pr. opkald, over spændet.");
  });
});

describe("the bar at the bottom", () => {
  const bar = (sheet: CostSheet) => <AnswerBar sheet={sheet} statement={costStatement(sheet)} />;

  it("holds the answer in short and goes to the full one", async () => {
    renderScreen(
      <>
        <section id="answer" aria-label="Svaret" tabIndex={-1} />
        {bar(danishCase)}
      </>,
      "da",
    );
    Element.prototype.scrollIntoView = vi.fn<() => void>();
    const button = screen.getByRole("button", { name: /23,07.kr\. pr\. opkald · inden for spændet/ });
    await userEvent.click(button);
    expect(screen.getByRole("region", { name: "Svaret" })).toHaveFocus();
  });

  it("bears the same marks as the answer", () => {
    const costs = [...danishCase.costs, line({ id: "open", amount: null })];
    renderScreen(
      <>
        <UnreadableEntry />
        {bar({ ...danishCase, costs })}
      </>,
    );
    expect(screen.getByRole("button")).toHaveTextContent("So far · last valid number");
  });

  it("bears no mark where there is no figure to bear it", () => {
    renderScreen(
      <>
        <UnreadableEntry />
        {bar(withCalls(0))}
      </>,
    );
    expect(screen.getByRole("button")).toHaveTextContent("No calls were handled");
    expect(screen.getByRole("button")).not.toHaveTextContent("last good");
  });

  it("gives the reason when there is no figure", () => {
    renderScreen(bar(withCalls(null)), "da");
    expect(screen.getByRole("button")).toHaveTextContent("Antallet af håndterede opkald mangler.");
  });
});
