import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Charts } from "../../src/features/charts/Charts";
import type { FigureId } from "../../src/formula/figureId";
import { costStatement } from "../../src/formula/statement";
import type { Language } from "../../src/i18n/language";
import { emptySheet } from "../../src/sheet/emptySheet";
import type { CostSheet } from "../../src/sheet/schema";
import { danishCase } from "../support/danishCase";
import { renderScreen } from "../support/screen";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../support/sheetWith";

const onHow = vi.fn<(figure: FigureId) => void>();

function show(sheet: CostSheet, language: Language = "en") {
  return renderScreen(<Charts sheet={sheet} statement={costStatement(sheet)} onHow={onHow} />, language);
}

const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();
const headings = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => plain(textContent));

/** The table of one figure, row by row; the switch is pressed first. */
async function tableIn(figure: HTMLElement, switchName: string): Promise<string[][]> {
  await userEvent.click(within(figure).getByRole("radio", { name: switchName }));
  const table = within(figure).getByRole("table");
  return within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => plain(cell.textContent)));
}

const figureNamed = (name: RegExp) => screen.getByRole("figure", { name });

describe("the charts of the Danish case", () => {
  it("say their findings in words and numbers", () => {
    show(danishCase, "da");
    expect(headings()).toEqual([
      "Et opkald til 23,07 kr. ligger inden for det offentliggjorte spænd, 17,77 kr. til 36,85 kr.",
      "Medarbejderløn: 93,4 % af de 23,07 kr., et opkald koster",
    ]);
    expect(figureNamed(/Et opkald/)).toHaveAccessibleDescription(
      /alt i DKK\. Omregnet med 1.US\$ = 6,58.kr\. \(kurser fra 28\.09\.2026\)\./,
    );
  });

  it("give the published figures as a table, in both currencies and with their age", async () => {
    show(danishCase, "da");
    expect(await tableIn(figureNamed(/Et opkald/), "Tabel")).toEqual([
      ["Tal", "I DKK", "Jeres pris i forhold til det", "I perioden", "Som offentliggjort", "År"],
      ["Jeres pris pr. opkald", "23,07 kr.", "", "", "", ""],
      [
        "Amerikansk fjernsalg, alle omkostninger",
        "17,77 kr. – 36,85 kr.",
        "inden for, 13,78 kr. (37,4 %) under den øvre grænse",
        "550.946,17 kr.",
        "2,70 US$ – 5,60 US$ pr. opkald",
        "uden år",
      ],
    ]);
    expect(screen.getByRole("table", { name: "Jeres pris ved siden af offentliggjorte tal" })).toBeVisible();
  });

  it("give the make-up of a call as a table with its sum", async () => {
    show(danishCase, "en");
    const rows = await tableIn(figureNamed(/Agent wages: 93.4%/), "Table");
    expect(rows).toEqual([
      ["Category", "Amount per inbound call", "Share", "In the period"],
      ["Agent wages", "DKK 21.56", "93.4%", "DKK 862,500.00"],
      ["Rent", "DKK 1.12", "4.9%", "DKK 45,000.00"],
      ["Agent licence fees", "DKK 0.37", "1.6%", "DKK 14,640.50"],
      ["Hardware", "DKK 0.02", "0.1%", "DKK 833.33"],
      ["Total", "DKK 23.07", "100.0%", "DKK 922,973.83"],
    ]);
  });

  it("label every bar in the drawing itself", async () => {
    show(danishCase, "en");
    const figure = figureNamed(/Agent wages: 93.4%/);
    expect(await within(figure).findByText("DKK 21.56 · 93.4%")).toBeInTheDocument();
    expect(within(figure).getByText("Hardware", { selector: "tspan" })).toBeInTheDocument();
  });

  it("can be walked through by the arrow keys", () => {
    show(danishCase, "en");
    const drawing = screen.getByRole("application", {
      name: /^Agent wages: 93.4% .* The arrow keys go from row to row\.$/,
    });
    expect(drawing).toHaveAttribute("tabindex", "0");
    const status = () => plain(within(figureNamed(/Agent wages: 93.4%/)).getByRole("status").textContent);
    fireEvent.focus(drawing);
    expect(status()).toContain("Agent wages DKK 21.56");
    fireEvent.keyDown(drawing, { key: "ArrowDown" });
    expect(status()).toContain("Rent DKK 1.12 · 4.9%DKK 45,000.00 in the period");
    fireEvent.keyDown(drawing, { key: "ArrowUp" });
    expect(status()).toContain("Agent wages");
  });
});

describe("the finding against published figures", () => {
  const call = (handled: number, benchmarks: string[]) =>
    sheetWith({
      currency: "USD",
      work: [inboundStream({ handled })],
      costs: [line({ amount: 1_000, currency: "USD" })],
      benchmarks,
    });

  it.each([
    [call(500, ["curtisBarryFull"]), "At $2.00, a call lies $0.70 below the published band of $2.70 to $5.60"],
    [call(100, ["curtisBarryFull"]), "At $10.00, a call lies $4.40 above the published band of $2.70 to $5.60"],
    [call(100, ["contactBabelUs"]), "At $10.00, a call costs $4.75 more than the published $5.25"],
    [call(500, ["contactBabelUs"]), "At $2.00, a call costs $3.25 less than the published $5.25"],
    [call(100, ["curtisBarryLabour"]), "A call costs $10.00; no published figure for a whole call is chosen"],
    [call(100, []), "A call costs $10.00; nothing to hold it against is chosen"],
    [
      { ...call(100, ["contactBabelUk2024"]), rates: { GBP: null } },
      "A call costs $10.00; the exchange rate to hold it against the published figure is missing",
    ],
    [emptySheet("USD", ["curtisBarryFull"]), "There is no cost per call yet; what others pay is here already"],
    [emptySheet("USD"), "There is no cost per call yet, and nothing to hold it against is chosen"],
    [{ ...emptySheet("DKK"), benchmarks: ["curtisBarryFull"] }, "There is no cost per call yet"],
  ])("is said: %#", (sheet, finding) => {
    show(sheet);
    expect(headings()[0]).toBe(finding);
  });

  it("says that figures count a part only, and that there is no rate", async () => {
    show({ ...danishCase, rates: { USD: null }, benchmarks: ["curtisBarryLabour"] });
    const figure = figureNamed(/A call costs/);
    expect(figure).toHaveTextContent(
      "Some of the figures count only a part of the cost, such as labour: US direct sellers, all labour.",
    );
    expect(await within(figure).findByText("The exchange rate is missing.")).toBeInTheDocument();
    const rows = await tableIn(figure, "Table");
    expect(rows[2]).toEqual([
      "US direct sellers, all labour",
      "The exchange rate is missing.",
      "",
      "",
      "$1.39 – $4.75 per call",
      "undated",
    ]);
  });

  it("draws sales beside the band with the word that the band is per call, and targets", async () => {
    const sheet = sheetWith({
      currency: "USD",
      work: [outboundStream({ sales: 10 })],
      costs: [line({ amount: 1_000, currency: "USD" })],
      benchmarks: ["curtisBarryFull"],
      targets: { perCall: null, perSale: 80, perLead: null },
    });
    show(sheet, "da");
    expect(headings()[0]).toBe("Et salg koster 100,00 US$, og de offentliggjorte tal er pr. opkald");
    const figure = figureNamed(/Et salg/);
    expect(figure).toHaveTextContent("De offentliggjorte tal gælder et opkald.");
    expect((await tableIn(figure, "Tabel")).slice(1, 3)).toEqual([
      ["Jeres pris pr. salg", "100,00 US$", "", "", "", ""],
      ["Jeres mål pr. salg", "80,00 US$", "", "", "", ""],
    ]);
  });
});

describe("the figures of charts and tables", () => {
  const several = sheetWith({
    currency: "USD",
    work: [inboundStream({ handled: 100, name: "Orders" }), chatStream({ handled: 100 })],
    costs: [line({ amount: 1_000, currency: "USD" })],
    sharing: { by: "volume", weights: {} },
    benchmarks: ["curtisBarryFull", "itDeskLevel1", "curtisBarryLabour"],
    targets: { perCall: 6, perSale: null, perLead: null },
  });
  const asked = async (figure: HTMLElement, row: string) => {
    await userEvent.click(within(figure).getByRole("button", { name: row, hidden: true }));
    return onHow.mock.lastCall?.[0];
  };

  it("can each be asked how they came about, behind the drawing and behind the table", async () => {
    show(several);
    const published = figureNamed(/lies within/);
    expect(await asked(published, "Your cost per inbound call")).toEqual({ kind: "headline", headline: "perCall" });
    expect(await asked(published, "Your cost per contact")).toEqual({ kind: "costPerContact" });
    expect(await asked(published, "Your target per call")).toEqual({ kind: "target", headline: "perCall" });
    await tableIn(published, "Table");
    expect(await asked(published, "US IT support, first level")).toEqual({ kind: "benchmark", id: "itDeskLevel1" });
    const makeUp = figureNamed(/Agent wages: 100.0%/);
    const part = { kind: "categoryPart", unit: "perCall", category: "wages" };
    expect(await asked(makeUp, "Agent wages")).toEqual(part);
    await tableIn(makeUp, "Table");
    expect(await asked(makeUp, "Total")).toEqual({ kind: "headline", headline: "perCall" });
    const streams = figureNamed(/of all costs|Every contact/);
    expect(await asked(streams, "Chat")).toEqual({ kind: "streamCost", streamId: "chat" });
    expect(await asked(streams, "Orders, per contact")).toEqual({ kind: "streamPerContact", streamId: "in" });
  });

  it("tell how far each published figure is that can be compared", async () => {
    show(several);
    const rows = await tableIn(figureNamed(/lies within/), "Table");
    expect(rows.slice(-3).map((cells) => cells.slice(2, 4))).toEqual([
      ["inside, $0.60 (10.7%) below the top", "$60.00"],
      ["", ""],
      ["$27.00 (84.4%) below", "$5,400.00"],
    ]);
  });

  it("name the workstream that lacks what a figure waits for", async () => {
    show({ ...several, work: [inboundStream({ handled: 100 }), chatStream({ handled: null })] });
    const rows = await tableIn(figureNamed(/Common costs of/), "Table");
    expect(rows.slice(1, 3).map((cells) => cells.at(-1))).toEqual([
      "Chat: the number of contacts handled is missing.",
      "The number of contacts handled is missing.",
    ]);
  });
});

describe("a sheet of which little is known", () => {
  it("shows the reason in words and no switch where nothing can be drawn", () => {
    show(emptySheet("USD", ["curtisBarryFull"]));
    const figure = figureNamed(/What a call is made of will stand here/);
    expect(figure).toHaveAccessibleDescription("No cost has been entered yet.");
    expect(within(figure).queryByRole("radio")).toBeNull();
  });

  it("marks figures as being so far", () => {
    show({ ...danishCase, costs: [...danishCase.costs, line({ id: "new", amount: null })] }, "da");
    expect(figureNamed(/Medarbejderløn: 93/)).toHaveTextContent(
      "Foreløbig: én post er ikke færdig og ikke regnet med.",
    );
  });

  it("names a credit for what it is", () => {
    show(sheetWith({ costs: [line(), line({ id: "x", category: "other", amount: -100 })] }));
    expect(figureNamed(/Agent wages: 111.1% of the DKK.0\.90/)).toHaveTextContent("A bar to the left is a credit");
  });
});

describe("several workstreams", () => {
  const several = sheetWith({
    work: [inboundStream({ handled: 800 }), outboundStream({ reached: 100, sales: 20 }), chatStream({ handled: 100 })],
    costs: [line({ amount: 2_000 }), line({ id: "own", amount: 500, category: "telephony", for: "out" })],
    sharing: { by: "weights", weights: { in: 5, out: 3, chat: 2 } },
  });

  it("are set beside each other, in all and per contact", async () => {
    show(several);
    const figure = figureNamed(
      /Outbound calls: 44.0% of all costs\. A contact costs from DKK.1\.25 \(Inbound calls\) to DKK.11\.00 \(Outbound calls\)/,
    );
    expect(await tableIn(figure, "Table")).toEqual([
      ["Workstream", "Cost in the period", "Share", "Contacts", "Per contact"],
      ["Outbound calls", "DKK 1,100.00", "44.0%", "100", "DKK 11.00"],
      ["Inbound calls", "DKK 1,000.00", "40.0%", "800", "DKK 1.25"],
      ["Chat", "DKK 400.00", "16.0%", "100", "DKK 4.00"],
    ]);
  });

  it("let the reader choose whose make-up to see", async () => {
    show(several);
    await userEvent.click(screen.getByRole("radio", { name: "Sale" }));
    expect(headings()[1]).toBe("Agent wages: 54.5% of the DKK 55.00 that a sale costs");
    await userEvent.click(screen.getByRole("radio", { name: "Contact" }));
    expect(headings()[1]).toBe("Agent wages: 80.0% of the DKK 2.50 that a contact costs");
  });

  it("say what is not shared out yet instead of guessing", async () => {
    show({ ...several, sharing: { by: "weights", weights: {} } }, "da");
    const figure = figureNamed(/Fællesomkostninger for 2\.000,00.kr\. er endnu ikke fordelt/);
    const rows = await tableIn(figure, "Tabel");
    expect(rows[1]).toEqual(["Udgående opkald", "500,00 kr. af egne omkostninger", "", "100", "Vægten mangler."]);
    expect(rows.at(-1)).toEqual(["Fællesomkostninger, ikke fordelt", "2.000,00 kr.", "", "", ""]);
  });

  it("are not drawn when there is only one", () => {
    show(danishCase);
    expect(screen.getAllByRole("figure")).toHaveLength(2);
  });
});
