import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Compare } from "../../src/features/compare/Compare";
import type { Language } from "../../src/i18n/language";
import { switchLever } from "../../src/sheet/edits/whatIf";
import type { CostSheet } from "../../src/sheet/schema";
import { inboundStream, line, sheetWith } from "../support/sheetWith";
import { renderView } from "../support/viewStage";

const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();

/** A month of 1,000 calls at 32 kroner: 10 agents at 3,000 and 2,000 of rent. */
function month(start: string | null, changes: Partial<CostSheet> = {}): CostSheet {
  return sheetWith({
    title: "Kundeservice",
    period: { length: "month", start },
    team: { agents: 10, paidHoursPerWeek: 37, shrinkage: 0.3 },
    work: [inboundStream({ handled: 1_000, handleSeconds: 300, resolvedFirstTime: 0.8 })],
    costs: [
      line({ id: "l1", name: "Løn", amount: 3_000, basis: { kind: "perAgent", every: "month" } }),
      line({ id: "l2", category: "rent", amount: 2_000 }),
    ],
    ...changes,
  });
}
const january = month("2026-01-01");
/** 800 calls, 9 agents at 3,200: 38.50 a call. */
const february = month("2026-02-01", {
  team: { agents: 9, paidHoursPerWeek: 37, shrinkage: 0.3 },
  work: [inboundStream({ handled: 800, handleSeconds: 300, resolvedFirstTime: 0.8 })],
  costs: [
    line({ id: "l1", name: "Løn", amount: 3_200, basis: { kind: "perAgent", every: "month" } }),
    line({ id: "l2", category: "rent", amount: 2_000 }),
  ],
});

function show(sheet: CostSheet, others: readonly CostSheet[], language: Language = "en") {
  const ownSheets = others.map((own, index) => ({ id: `r${index}`, savedAt: "2026-03-01T10:00:00.000Z", sheet: own }));
  const onOwnSheet = vi.fn<(sheet: CostSheet) => void>();
  const stage = renderView(
    (scene) => <Compare sheet={scene.sheet} ownSheets={ownSheets} onOwnSheet={onOwnSheet} />,
    sheet,
    language,
  );
  return { ...stage, onOwnSheet };
}

/** A part of the view by its heading; looking for regions by name takes seconds with so many rows. */
function part(name: string): HTMLElement {
  const section = screen.getByText(name, { selector: "h3, h4" }).closest("section");
  return section ?? expect.fail(`there is no part ${name}`);
}
const rowsOf = (table: HTMLTableElement) =>
  [...table.rows].map((row) => [...row.children].map((cell) => plain(cell.textContent)));
const findingOf = (name: string) =>
  plain(within(within(part(name)).getByRole("figure")).getAllByRole("heading")[0]?.textContent ?? "");
const tableOf = (name: string) => rowsOf(within(part(name)).getByRole<HTMLTableElement>("table"));

function asTable(name: string, radio: string): void {
  fireEvent.click(within(part(name)).getByLabelText(radio));
}

describe("two sheets side by side", () => {
  it("tell why they differ, in steps that add up to what is written, in Danish", () => {
    show(february, [january], "da");
    expect(findingOf("Derfor er de forskellige")).toBe(
      "Et opkald går fra 32,00 kr. til 38,50 kr.; størst betydning: Det håndterede antal (+7,85 kr.)",
    );
    asTable("Derfor er de forskellige", "Tabel");
    expect(tableOf("Derfor er de forskellige")).toEqual([
      ["Hvad er forskelligt", "Ændring", "Tal"],
      ["Kundeservice, januar 2026", "", "32,00 kr."],
      ["Det håndterede antal", "+7,85 kr.", "39,85 kr."],
      ["Medarbejdere og timer", "-3,47 kr.", "36,38 kr."],
      ["Løn og personalegoder", "+2,12 kr.", "38,50 kr."],
      ["Kundeservice, februar 2026", "", "38,50 kr."],
    ]);
    expect(plain(part("Derfor er de forskellige").textContent)).toContain("Hvert trin er gennemsnittet af de to");
    expect(plain(part("Derfor er de forskellige").textContent)).toContain(
      "uden betydning for dette tal: Tid og engangskøbs alder.",
    );
  });

  it("show every figure with the difference, and every input that differs", () => {
    show(february, [january], "da");
    const figures = tableOf("Alle tal");
    expect(figures[0]).toEqual(["Tal", "Kundeservice, januar 2026", "Kundeservice, februar 2026", "Forskel"]);
    expect(figures).toContainEqual(["Pris pr. indgående opkald", "32,00 kr.", "38,50 kr.", "+6,50 kr."]);
    expect(figures).toContainEqual(["Samlede omkostninger pr. måned", "32.000 kr.", "30.800 kr.", "-1.200 kr."]);
    expect(figures).toContainEqual(["Pris pr. løst sag", "40,00 kr.", "48,13 kr.", "+8,13 kr."]);
    expect(figures).toContainEqual(["Husleje pr. måned", "2.000 kr.", "2.000 kr.", ""]);
    expect(tableOf("Alt det indtastede, der er forskelligt").slice(1)).toEqual([
      ["Håndterede opkald", "1.000", "800"],
      ["Medarbejdere (fuldtid)", "10", "9"],
      ["Løn", "3.000 kr., pr. medarbejder pr. md.", "3.200 kr., pr. medarbejder pr. md."],
    ]);
  });

  it("say one difference everywhere, which is that of the figures as they are written", () => {
    const bought = (wages: number, rent: number) =>
      month(null, {
        work: [inboundStream({ handled: 10_000, handleSeconds: 300 })],
        costs: [line({ id: "l1", amount: wages }), line({ id: "l2", category: "rent", amount: rent })],
      });
    // 31.5249 and 40.1451 differ by 8.6202, and are written 31.52 and 40.15
    show({ ...bought(350_104, 51_347), title: "After" }, [{ ...bought(281_904, 33_345), title: "Before" }]);
    const figures = tableOf("Every figure");
    expect(figures).toContainEqual(["Cost per inbound call", "DKK 40.15", "DKK 31.52", "-DKK 8.63"]);
    // 35.0104 + 5.1347 and 28.1904 + 3.3345: parts that sum to their whole, and so do their differences
    expect(figures).toContainEqual(["Wages and benefits, a call", "DKK 35.01", "DKK 28.19", "-DKK 6.82"]);
    expect(figures).toContainEqual(["Premises, a call", "DKK 5.14", "DKK 3.33", "-DKK 1.81"]);
    expect(findingOf("Why they differ")).toContain("A call goes from DKK 40.15 to DKK 31.52");
    asTable("Why they differ", "Table");
    const steps = tableOf("Why they differ").flatMap(([, change]) => change?.match(/-DKK ([\d.]+)/)?.[1] ?? []);
    expect(steps.map(Number)).toEqual([6.82, 1.81]);
  });

  it("are told for the period that is asked for, without a change of what is for each", () => {
    show(february, [january]);
    fireEvent.change(screen.getByRole("combobox", { name: "Totals and counts" }), { target: { value: "year" } });
    const figures = tableOf("Every figure");
    expect(figures).toContainEqual(["Total cost per year", "DKK 384,000", "DKK 369,600", "-DKK 14,400"]);
    expect(figures).toContainEqual(["Cost per inbound call", "DKK 32.00", "DKK 38.50", "+DKK 6.50"]);
  });

  it("can be turned round, with every sign turned", async () => {
    show(february, [january]);
    const [from] = within(part("Why they differ")).getAllByRole("combobox");
    fireEvent.change(from as HTMLElement, { target: { value: "onScreen" } });
    expect(findingOf("Why they differ")).toBe(
      "A call goes from DKK 38.50 to DKK 32.00; most of it: What was handled (-DKK 7.85)",
    );
  });

  it("stand in the currency of the sheet on screen, by a rate that is told; without one, a sheet is left out", () => {
    const dollars = month("2026-01-01", {
      title: "Austin",
      currency: "USD",
      rates: { DKK: 0.125 },
      costs: [line({ amount: 5_000, currency: "USD" })],
    });
    const unknown = month("2025-12-01", { title: "Andeby", currency: "XTS", costs: [line({ currency: "XTS" })] });
    show(february, [dollars, unknown]);
    // 5,000 dollars at 8 kroner for 1,000 calls
    expect(tableOf("Every figure")).toContainEqual(["Cost per inbound call", "DKK 40.00", "DKK 38.50", "-DKK 1.50"]);
    expect(plain(part("Side by side").textContent)).toContain("$1 = DKK 8.00, by its own rate.");
    fireEvent.change(screen.getByLabelText("Add a sheet"), { target: { value: "r1" } });
    expect(plain(part("Side by side").textContent)).toContain(
      "Andeby, December 2025 is left out: the exchange rate from XTS to DKK is not known.",
    );
  });
});

describe("several sheets", () => {
  it("can be four at most, and be taken out again", () => {
    const others = ["2025-09-01", "2025-10-01", "2025-11-01", "2025-12-01"].map((start) => month(start));
    show(january, others);
    const add = () => screen.queryByLabelText("Add a sheet");
    for (const id of ["r0", "r1"]) fireEvent.change(add() as HTMLElement, { target: { value: id } });
    expect(tableOf("Every figure")[0]).toEqual([
      "Figure",
      "Kundeservice, September 2025",
      "Kundeservice, October 2025",
      "Kundeservice, December 2025",
      "Kundeservice, January 2026",
    ]);
    expect(add()).not.toBeInTheDocument();
    fireEvent.click(screen.getByLabelText("Take Kundeservice, October 2025 out"));
    expect(tableOf("Every figure")[0]).toHaveLength(4);
    expect(add()).toBeInTheDocument();
  });

  it("say what a figure waits for", () => {
    show(month("2026-02-01", { work: [inboundStream({ handled: null })] }), [january]);
    expect(findingOf("Why they differ")).toBe("The total is DKK 32,000 per month in both");
    expect(plain(part("Every figure").textContent)).toContain(
      "Kundeservice, February 2026: The number of calls handled is missing.",
    );
  });
});

describe("without another sheet", () => {
  it("there is an invitation, and a sheet can be held against itself with its improvements", async () => {
    const { edit } = show(january, []);
    expect(plain(part("Side by side").textContent)).toContain("There is nothing to compare with yet.");
    act(() => edit(switchLever("selfService", true)));
    await screen.findByRole("region", { name: "Every figure" }, { timeout: 4_000 });
    expect(tableOf("Every figure")[0]).toEqual([
      "Figure",
      "Kundeservice, January 2026",
      "With the improvements that are ticked",
      "Difference",
    ]);
  });
});

describe("the next period", () => {
  it("is made from this one, in Danish, and says what it takes over", async () => {
    const { onOwnSheet } = show(january, [], "da");
    expect(screen.getByText(/det, der blev håndteret, står tomt/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Næste måned ud fra dette ark" }));
    const [[next] = []] = onOwnSheet.mock.calls;
    expect(next?.period).toEqual({ length: "month", start: "2026-02-01" });
    expect(next?.work[0]).toMatchObject({ handled: null, handleSeconds: 300 });
    expect(next?.costs).toEqual(january.costs);
  });

  it("has the name of the next month where its name was that of this one", async () => {
    const { onOwnSheet } = show({ ...january, title: "Nord, januar 2026" }, [], "da");
    await userEvent.click(screen.getByRole("button", { name: "Næste måned ud fra dette ark" }));
    expect(onOwnSheet.mock.calls[0]?.[0].title).toBe("Nord, februar 2026");
  });

  it("asks for a first day where there is none", () => {
    show(month(null), []);
    expect(screen.getByRole("button", { name: "Set the first day" })).toBeVisible();
    expect(screen.queryByRole("button", { name: /from this one/ })).not.toBeInTheDocument();
  });
});

describe("through time", () => {
  const march = month("2026-04-01", { targets: { perCall: 30, perSale: null, perLead: null } });

  it("a figure is followed from sheet to sheet, with gaps said", () => {
    show(march, [february, january, month(null)], "da");
    const name = "Udviklingen over tid";
    expect(findingOf(name)).toBe("Pris pr. opkald: 32,00 kr. både først og sidst");
    expect(plain(part(name).textContent)).toContain("Stiplet: 30,00 kr., som er målet i det viste ark.");
    expect(plain(part(name).textContent)).toContain("Ét ark har ingen første dag og er ikke med på linjen.");
    asTable(name, "Tabel");
    expect(tableOf(name).slice(1)).toEqual([
      ["Kundeservice", "01.01.2026", "32,00 kr.", "–"],
      ["Kundeservice", "01.02.2026", "38,50 kr.", "–"],
      ["Kundeservice", "01.04.2026", "32,00 kr.", "30,00 kr."],
    ]);
  });

  it("says of the scale that it does not begin at zero only where it does not", () => {
    show(february, [january], "da");
    const says = () => plain(part("Udviklingen over tid").textContent).includes("begynder ikke ved nul");
    expect(says()).toBe(true);
    cleanup();
    show(month("2026-02-01", { work: [inboundStream({ handled: 8_000, handleSeconds: 300 })] }), [january], "da");
    expect(findingOf("Udviklingen over tid")).toBe("Pris pr. opkald: ned fra 32,00 kr. til 4,00 kr.");
    expect(says()).toBe(false);
  });

  it.each<[Language, CostSheet, string, string]>([
    [
      "da",
      january,
      "»Kundeservice, 01.01.2026 (vises nu)« og »Kundeservice, 01.01.2026« dækker præcis samme tid: lad kun ét af dem blive på linjen herunder. Deres prikker ligger oven på hinanden, så kun én af dem kan ses.",
      "Pris pr. opkald: 32,00 kr. i alle ark for denne tid",
    ],
    [
      "en",
      { ...february, period: january.period },
      "“Kundeservice, Jan 1, 2026 (on screen)” and “Kundeservice, Jan 1, 2026” tell of exactly the same time: leave all but one out below.",
      "Cost per call: DKK 32.00 to DKK 38.50 in sheets of the same time",
    ],
    [
      "da",
      month("2026-01-15"),
      "»Kundeservice, 01.01.2026« og »Kundeservice, 15.01.2026 (vises nu)« dækker delvis samme tid: tag et af dem ud herunder.",
      "Pris pr. opkald: 32,00 kr. både først og sidst",
    ],
  ])("says which sheets tell of the same time, and that a dot is hidden: %s", (language, sheet, said, finding) => {
    show(sheet, [january], language);
    const text = plain(part(language === "da" ? "Udviklingen over tid" : "Through time").textContent);
    expect(text).toContain(said);
    expect(/oven på hinanden|lie on one another/.test(text)).toBe(sheet === january);
    expect(text).toContain(finding);
  });

  it("other measures, and fewer sheets, can be chosen", async () => {
    show(february, [january, march]);
    const measure = screen.getByRole("combobox", { name: "Show" });
    fireEvent.change(measure, { target: { value: "total" } });
    expect(findingOf("Through time")).toBe("Total cost is DKK 32,000 at the beginning and at the end");
    fireEvent.change(measure, { target: { value: "costPerResolvedIssue" } });
    await userEvent.click(screen.getByText("Sheets on the line"));
    await userEvent.click(screen.getByRole("checkbox", { name: /Apr 1, 2026/ }));
    expect(findingOf("Through time")).toBe("Cost per resolved issue rises from DKK 40.00 to DKK 48.13");
  });

  it("needs two sheets, and says so", () => {
    show(january, []);
    expect(findingOf("Through time")).toBe("With two sheets that have a first day, a line stands here");
  });
});
