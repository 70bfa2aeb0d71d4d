import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { BringInButton } from "../../src/features/bringIn/BringInButton";
import { BringInDialog } from "../../src/features/bringIn/BringInDialog";
import type { Language } from "../../src/i18n/language";
import { EXAMPLE_IDS, loadExample } from "../../src/sheet/examples/loadExample";
import { loadSheet } from "../../src/sheet/migrations";
import type { CostSheet } from "../../src/sheet/schema";
import { bringInClient } from "../../src/workers/bringInClient";
import { bringInWork, type BringInRequest } from "../../src/workers/bringInWork";
import { SpyWorker } from "../support/SpyWorker";
import { supportModalDialogs } from "../support/modalDialogs";
import { readerHere } from "../support/readerHere";
import { renderScreen } from "../support/screen";
import { line, sheetWith } from "../support/sheetWith";
import { renderStage } from "../support/stage";

supportModalDialogs();

const LEDGER =
  "Konto\tTekst\tBeløb\r\n2210\tLøn\t862.500,50\r\n4110\tHusleje\t45.000,00\r\n5110\tDiverse\t1.000\r\n\tI alt\t908.500,50\r\n";

function open(
  pasted: string | null,
  sheet: CostSheet = sheetWith(),
  language: Language = "da",
  makeReader = readerHere,
) {
  const onClose = vi.fn<() => void>();
  const onNewSheets = vi.fn<(sheets: CostSheet[]) => void>();
  const stage = renderStage(
    ({ sheet: now, edit }) => (
      <BringInDialog
        sheet={now}
        edit={edit}
        pasted={pasted}
        onNewSheets={onNewSheets}
        onClose={onClose}
        makeReader={makeReader}
      />
    ),
    sheet,
    language,
  );
  return { ...stage, onClose, onNewSheets };
}

const confirm = () => screen.findByRole("button", { name: /^(Hent .* ind|Opret .* ark|Bring in .*)$/ });
const plain = (element: Element | null) => (element?.textContent ?? "").replace(/\s+/g, " ");

describe("a read that never ends", () => {
  it("is dropped with its worker for another choice, which is read at once", async () => {
    const workers: SpyWorker<BringInRequest>[] = [];
    const start = () => workers[workers.push(new SpyWorker()) - 1] ?? expect.fail();
    open(LEDGER, undefined, "da", () => bringInClient(start));
    expect(screen.getByText("Læser …")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Vælg noget andet" }));
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
    await userEvent.click(screen.getByRole("textbox", { name: "Indsæt rækker fra et regneark" }));
    await userEvent.paste("Husleje\t45.000,00");
    expect(workers).toHaveLength(2);
    const [asked] = workers[1]?.heard ?? [];
    if (asked?.kind !== "ask") return expect.fail("nothing was asked");
    const result = await bringInWork()(asked.request);
    act(() => workers[1]?.say({ kind: "done", id: asked.id, result }));
    expect(await confirm()).toBeEnabled();
  });
});

describe("bringing costs in, in Danish", () => {
  it("shows the guess at once, says what is left out, and changes nothing before the word is given", async () => {
    const { sheet, undo, undoSteps, onClose } = open(LEDGER);
    await userEvent.click(await confirm());
    expect(onClose).toHaveBeenCalledOnce();
    const basis = { kind: "wholeCentre", every: "month" };
    expect(sheet().costs.map((cost) => [cost.category, cost.name, cost.amount, cost.basis])).toEqual([
      ["wages", "Løn", 862_500.5, basis],
      ["rent", "Husleje", 45_000, basis],
      ["other", "Diverse", 1_000, basis],
    ]);
    expect(loadSheet(structuredClone(sheet())).ok).toBe(true);
    expect(undoSteps()).toBe(1);
    undo();
    expect(sheet().costs).toEqual([]);
  });

  it("says how the text was read, which rows are left out, and what they come to", async () => {
    const { sheet } = open(LEDGER);
    await confirm();
    const dialog = screen.getByRole("dialog", { name: "Hent omkostninger ind" });
    expect(plain(dialog)).toContain("Indsatte rækker Kolonnerne er adskilt af tabulator.");
    expect(screen.getByRole("combobox", { name: "Decimaler skrives med" })).toHaveValue(",");
    // what is read as it stands needs no word
    expect(plain(dialog)).not.toContain("læses som");
    expect(plain(dialog)).toContain("Sum af 3 rækker: 908.500,50 kr.");
    expect(within(screen.getByRole("region", { name: "Udeladt" })).getByRole("listitem")).toHaveTextContent(
      "1 sum: række 5 (I alt)",
    );
    expect(screen.getByText(/^1 post har intet ord/)).toBeVisible();
    const foot = (await confirm()).parentElement;
    expect(plain(foot)).toContain("Sum af 3 rækker: 908.500,50 kr. 1 række er udeladt");
    expect(sheet().costs).toEqual([]);
  });

  it("names the rows that only say what another is made of", async () => {
    open("Navn\tBeløb\r\nLøn\t100\r\nheraf overarbejde\t20\r\nheraf tillæg\t5\r\nEl\t7\r\n");
    await confirm();
    expect(within(screen.getByRole("region", { name: "Udeladt" })).getByRole("listitem")).toHaveTextContent(
      "2 rækker fortæller kun, hvad rækken over dem består af: række 3 (heraf overarbejde) og række 4 (heraf tillæg)",
    );
  });

  it("tells of a row that is called a total and adds up nothing", async () => {
    open("Tekst\tBeløb\r\nLøn\t100\r\nPension\t200\r\nPersonale i alt\t350\r\n");
    expect(
      await screen.findByText(/^Kaldes en sum, men rækkerne giver ikke det beløb: række 4 \(Personale i alt\)\./),
    ).toBeVisible();
    expect(await confirm()).toHaveAccessibleName("Hent 3 poster ind");
    expect(plain((await confirm()).parentElement)).toContain("1 række kan være en sum, der tælles med to gange");
  });

  it("tells of a row that may add up those below it", async () => {
    open("Tekst\tBeløb\r\nPersonale\t300\r\nLøn\t100\r\nPension\t200\r\nHusleje\t50\r\n");
    expect(
      await screen.findByText(/^Lige så meget som rækkerne lige over eller under tilsammen: række 2 \(Personale\)\./),
    ).toBeVisible();
  });

  it("takes another category, column and mark", async () => {
    const { sheet } = open(LEDGER);
    await confirm();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Kategori: Diverse" }), "Hardware");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Navn eller tekst" }), "Konto");
    expect(await screen.findByRole("combobox", { name: "Kategori: 5110" })).toHaveValue("other");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Navn eller tekst" }), "Tekst");
    expect(await screen.findByRole("combobox", { name: "Kategori: Diverse" })).toHaveValue("hardware");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Decimaler skrives med" }), ".");
    expect(await screen.findByRole("heading", { name: "2 rækker kan ikke bruges" })).toBeVisible();
    expect(screen.getByText(/^2 rækker kan ikke bruges og kommer ikke med/)).toBeVisible();
    expect(screen.getByText("Række 2: »862.500,50« er skrevet med det andet decimaltegn.")).toBeVisible();
    await userEvent.click(await screen.findByRole("button", { name: "Hent 1 post ind" }));
    expect(sheet().costs.map(({ category, amount }) => [category, amount])).toEqual([["hardware", 1]]);
  });

  it("says that amounts are in thousands, shows them in kroner, and takes another unit", async () => {
    const { sheet } = open("Konto\tBeløb (t.kr.)\r\nLøn\t862,5\r\nHusleje\t45\r\n");
    await confirm();
    const unit = screen.getByRole("combobox", { name: "Beløb er i" });
    expect(unit).toHaveDisplayValue("tusinder");
    expect(unit).toHaveAccessibleDescription("»Beløb (t.kr.)« siger tusinder: 862,5 bliver til 862.500.");
    const units = ["danske kroner", "tusinder", "millioner", "milliarder"];
    expect(within(unit).getAllByRole("option").map(plain)).toEqual(units);
    expect(screen.getByText("»Beløb (t.kr.)« siger tusinder: 862,5 bliver til 862.500.")).toBeVisible();
    const dialog = screen.getByRole("dialog", { name: "Hent omkostninger ind" });
    expect(plain(dialog)).toContain("Sum af 2 rækker: 907.500,00 kr.");
    await userEvent.selectOptions(unit, "danske kroner");
    expect(
      await screen.findByText("»Beløb (t.kr.)« siger tusinder, men beløbene læses i danske kroner."),
    ).toBeVisible();
    expect(plain(dialog)).toContain("Sum af 2 rækker: 907,50 kr.");
    await userEvent.selectOptions(unit, "tusinder");
    await screen.findByText(/^»Beløb \(t\.kr\.\)« siger tusinder: /);
    await userEvent.click(await confirm());
    expect(sheet().costs.map(({ name, amount }) => [name, amount])).toEqual([
      ["Løn", 862_500],
      ["Husleje", 45_000],
    ]);
  });

  it("takes credits off, and says what is left aside where they are not", async () => {
    const { sheet } = open("Tekst\tDebet\tKredit\r\nLøn\t100,00\t\r\nRefusion\t\t20,50\r\n");
    await confirm();
    const credit = screen.getByRole("combobox", { name: "Kredit, trækkes fra" });
    expect(credit).toHaveDisplayValue("Kredit");
    expect(screen.getByText("Beløbet er »Debet« minus »Kredit«, som 1 række har et beløb i.")).toBeVisible();
    await userEvent.selectOptions(credit, "Ingen");
    expect(await screen.findByText(/^1 række har kun et beløb i »Kredit« og kommer ikke med\./)).toBeVisible();
    await userEvent.selectOptions(credit, "Kredit");
    await vi.waitFor(() => expect(screen.getByRole("button", { name: "Hent 2 poster ind" })).toBeEnabled());
    await userEvent.click(await confirm());
    expect(sheet().costs.map(({ name, amount }) => [name, amount])).toEqual([
      ["Løn", 100],
      ["Refusion", -20.5],
    ]);
  });

  it("says in which currency the heading has amounts, at which rate they are converted, and takes another one", async () => {
    const { sheet } = open("Konto\tBeløb i EUR\r\nLøn\t862,5\r\nHusleje\t45\r\n");
    await confirm();
    const currency = screen.getByRole("combobox", { name: "Valuta" });
    expect(currency).toHaveValue("EUR");
    expect(currency).toHaveAccessibleDescription("»Beløb i EUR« siger euro.");
    const dialog = screen.getByRole("dialog", { name: "Hent omkostninger ind" });
    expect(plain(dialog)).toContain("Sum af 2 rækker: 907,50 €");
    expect(plain(dialog)).toMatch(/Det, der står i euro, beholder sin valuta .* 1 EUR = 7,\d+ DKK\./);
    await userEvent.selectOptions(currency, "DKK");
    expect(await screen.findByText("»Beløb i EUR« siger euro, men beløbene læses i danske kroner.")).toBeVisible();
    expect(plain(dialog)).toContain("Sum af 2 rækker: 907,50 kr.");
    await userEvent.selectOptions(currency, "EUR");
    await screen.findByText("»Beløb i EUR« siger euro.");
    await userEvent.click(await confirm());
    expect(sheet().costs.map(({ amount, currency: paidIn }) => [amount, paidIn])).toEqual([
      [862.5, "EUR"],
      [45, "EUR"],
    ]);
    expect(Object.keys(sheet().rates)).toEqual(["EUR"]);
    expect(loadSheet(structuredClone(sheet())).ok).toBe(true);
  });

  it("takes the currency that a column names, and says where one is not known", async () => {
    const { sheet } = open("Konto\tBeløb\tMønt\r\nLøn\t100\tEUR\r\nEl\t5\tDKK\r\nLeje\t7\tAFN\r\n");
    await confirm();
    expect(screen.getByRole("combobox", { name: "Valuta" })).toHaveDisplayValue("Mønt");
    expect(screen.getByText(/^Der er ingen kurs for /)).toBeVisible();
    await userEvent.click(await confirm());
    expect(sheet().costs.map(({ amount, currency }) => [amount, currency])).toEqual([
      [100, "EUR"],
      [5, "DKK"],
      [7, "AFN"],
    ]);
  });

  it("takes off what a column marks as credits, unless told not to", async () => {
    const { sheet } = open("Tekst\tBeløb\tD/K\r\nLøn\t100,00\tD\r\nRefusion\t20,50\tK\r\n");
    await confirm();
    const marks = screen.getByRole("combobox", { name: "Mærke for debet og kredit" });
    expect(marks).toHaveDisplayValue("D/K");
    expect(marks).toHaveAccessibleDescription("1 række er mærket som kredit og trækkes fra.");
    await userEvent.selectOptions(marks, "Ingen");
    await vi.waitFor(() => expect(marks).not.toHaveAccessibleDescription());
    await userEvent.selectOptions(marks, "D/K");
    await screen.findByText("1 række er mærket som kredit og trækkes fra.");
    await userEvent.click(await confirm());
    expect(sheet().costs.map(({ name, amount }) => [name, amount])).toEqual([
      ["Løn", 100],
      ["Refusion", -20.5],
    ]);
  });

  it("gives a sheet that does not say when it is the first day of its month, in the same action, unless that is unwanted", async () => {
    const january = "Konto\tjan 2026\r\nLøn\t10\r\n";
    const { sheet, undo } = open(january);
    await confirm();
    const offered = () =>
      screen.findByRole("checkbox", {
        name: "Sæt arkets første dag til 01.01.2026",
      });
    expect(await offered()).toBeChecked();
    await userEvent.click(await confirm());
    expect(sheet().period).toEqual({ length: "month", start: "2026-01-01" });
    expect(sheet().costs).toHaveLength(1);
    undo();
    expect(sheet().period.start).toBeNull();
    expect(sheet().costs).toEqual([]);
    await userEvent.click(await offered());
    await userEvent.click(await confirm());
    expect(sheet().period.start).toBeNull();
    expect(sheet().costs).toHaveLength(1);
  });

  it.each([
    ["that has a first day", "Konto\tjan 2026\r\nLøn\t10\r\n", { length: "month", start: "2026-02-01" }],
    ["of another length", "Konto\tjan 2026\r\nLøn\t10\r\n", { length: "year", start: null }],
    ["for amounts without a year", "Konto\tjan\r\nLøn\t10\r\n", { length: "month", start: null }],
    ["for several months", "Konto\tjan 2026\tfeb 2026\r\nLøn\t10\t11\r\n", { length: "month", start: null }],
  ] as const)("offers no first day to a sheet %s", async (_, table, period) => {
    open(table, sheetWith({ period }));
    await confirm();
    expect(screen.queryByRole("checkbox", { name: /første dag/ })).toBeNull();
  });

  it("tells which months lie outside the sheet's period, and takes those inside alone", async () => {
    const year = sheetWith({ period: { length: "year", start: "2026-01-01" } });
    const { sheet } = open("Konto\tdec 2025\tjan 2026\tfeb 2026\r\nLøn\t10\t11\t12\r\n", year);
    await confirm();
    const periods = screen.getByRole("combobox", { name: "Hvilken periode?" });
    await userEvent.selectOptions(periods, "Alle 3 lagt sammen");
    expect(
      await screen.findByText(
        "december 2025 ligger uden for arkets periode, der begynder med januar 2026, og regnes med alligevel.",
      ),
    ).toBeVisible();
    expect(screen.getByText("Det er beløb for 3 måneder, og de regnes som ét år.")).toBeVisible();
    await userEvent.selectOptions(periods, "Dem i arkets periode (2) lagt sammen");
    expect(await screen.findByText("Det er beløb for 2 måneder, og de regnes som ét år.")).toBeVisible();
    expect(screen.queryByText(/uden for arkets periode/)).toBeNull();
    await userEvent.click(await confirm());
    expect(sheet().costs.map(({ amount }) => amount)).toEqual([23]);
  });

  it("shows the month that is taken of months without a year, and says where months are missing", async () => {
    const january = sheetWith({ period: { length: "month", start: "2026-01-01" } });
    open("Konto\tJan\tFeb\tApr\r\nLøn\t10\t11\t12\r\n", january);
    expect(await confirm()).toHaveAccessibleName("Hent 1 post ind");
    const periods = screen.getByRole("combobox", { name: "Hvilken periode?" });
    expect(periods).toHaveDisplayValue("januar 2026");
    await userEvent.selectOptions(periods, "Alle 3 lagt sammen");
    expect(
      await screen.findByText("Perioderne følger ikke lige efter hinanden: der mangler måneder imellem."),
    ).toBeVisible();
  });

  it("tells of amounts that stand in the year alone, whether they are counted or not", async () => {
    open("Konto\t2026\tjan 2026\tfeb 2026\r\nLøn\t30\t10\t20\r\nRevision\t12\t\t\r\n");
    await confirm();
    expect(screen.getByText(/^Med beløb i »2026«, .* ikke kendes: række 3 \(Revision\)\./)).toBeVisible();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Hvilken periode?" }), "Alle 2 lagt sammen");
    expect(await screen.findByText(/ regnes med i sin helhed: række 3 \(Revision\)\.$/)).toBeVisible();
  });

  it("reads columns in units of their own", async () => {
    open("Konto\tjan 2026 (t.kr.)\tfeb 2026 (kr.)\r\nLøn\t12\t13000\r\n");
    await confirm();
    const unit = screen.getByRole("combobox", { name: "Beløb er i" });
    expect(unit).toHaveDisplayValue("som hver overskrift siger");
    expect(unit).toHaveAccessibleDescription(
      "Hver kolonne for sig: »jan 2026 (t.kr.)« siger tusinder og »feb 2026 (kr.)« siger danske kroner.",
    );
  });

  it("replaces the lines of the sheet where that is chosen", async () => {
    const { sheet } = open(LEDGER, sheetWith({ costs: [line()] }));
    await confirm();
    await userEvent.click(screen.getByRole("radio", { name: "Erstat posterne" }));
    await userEvent.click(await confirm());
    expect(sheet().costs).toHaveLength(3);
  });

  it("replaces an example's lines unless told to keep them, and says which", async () => {
    const example = await loadExample("webShop", (key) => key);
    const { sheet } = open(LEDGER, example);
    expect(await screen.findByRole("radio", { name: "Erstat posterne" })).toBeChecked();
    expect(
      screen.getByText(/^De 11 poster i arket hører til eksemplet og bliver fjernet\. Ret også opkald/),
    ).toBeVisible();
    await userEvent.click(screen.getByRole("radio", { name: "Læg til posterne" }));
    expect(screen.getByText(/^De 11 poster i arket hører til eksemplet og bliver regnet med/)).toBeVisible();
    await userEvent.click(screen.getByRole("radio", { name: "Erstat posterne" }));
    await vi.waitFor(() => expect(screen.getByRole("button", { name: "Hent 3 poster ind" })).toBeEnabled());
    await userEvent.click(await confirm());
    expect(sheet().costs.map(({ name }) => name)).toEqual(["Løn", "Husleje", "Diverse"]);
    expect(sheet().title).toBe("webShop.title");
  });

  it("leaves the title of an example behind with its lines, and keeps one's own", async () => {
    const example = await loadExample("webShop", (key) => key);
    const titled = { ...example, title: "Eksempel: en webshops kundeservice" };
    const { sheet, undo } = open(LEDGER, titled);
    await vi.waitFor(() => expect(screen.getByRole("button", { name: "Hent 3 poster ind" })).toBeEnabled());
    await userEvent.click(await confirm());
    expect(sheet().title).toBe("");
    undo();
    expect(sheet().title).toBe(titled.title);
  });

  it.each(EXAMPLE_IDS)("adds to the lines of the example %s once one of them was changed", async (id) => {
    const example = await loadExample(id, (key) => key);
    const costs = example.costs.map((cost, at) => (at === 1 ? { ...cost, quantity: 2 } : cost));
    const { sheet } = open("Rent\t5", { ...example, costs }, "en");
    expect(await screen.findByText(`The ${costs.length} lines on the sheet stay.`)).toBeVisible();
    expect(screen.getByRole("radio", { name: "Add to the lines" })).toBeChecked();
    await userEvent.click(screen.getByRole("button", { name: "Bring in 1 line" }));
    expect(sheet().costs).toHaveLength(costs.length + 1);
  });

  it("never brings in more lines than there is room for", async () => {
    const full = sheetWith({ costs: Array.from({ length: 499 }, (_, at) => line({ id: `l${at}` })) });
    open(LEDGER, full);
    await confirm();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Én post for hver" }), "rows");
    expect(await screen.findByText(/^Det ville blive 3 poster, og der er plads til 1\./)).toBeVisible();
    expect(await confirm()).toBeDisabled();
    await userEvent.click(screen.getByRole("radio", { name: "Erstat posterne" }));
    await vi.waitFor(() => expect(screen.getByRole("button", { name: "Hent 3 poster ind" })).toBeEnabled());
  });

  it("makes a sheet for each period of a table, and leaves the one on screen alone", async () => {
    const { sheet, onNewSheets, undoSteps } = open("Konto\tjan 2026\tfeb 2026\nHusleje\t5\t6\nEl\t1\t2");
    await userEvent.click(await screen.findByRole("button", { name: "Opret 2 ark" }));
    const [made = []] = onNewSheets.mock.lastCall ?? [];
    expect(made.map(({ title, costs }) => [title, costs.map(({ amount }) => amount)])).toEqual([
      ["januar 2026", [5, 1]],
      ["februar 2026", [6, 2]],
    ]);
    expect(sheet().costs).toEqual([]);
    expect(undoSteps()).toBe(0);
  });

  it("takes pasted text or a file, and says why a file cannot be read", async () => {
    open(null);
    fireEvent.change(screen.getByRole("textbox", { name: "Indsæt rækker fra et regneark" }), {
      target: { value: LEDGER },
    });
    await userEvent.click(screen.getByRole("button", { name: "Vis, hvad der er i" }));
    await confirm();
    await userEvent.click(screen.getByRole("button", { name: "Vælg noget andet" }));
    await userEvent.upload(screen.getByLabelText("Eller vælg en fil"), new File([new Uint8Array([0, 1, 2])], "x.csv"));
    expect(await screen.findByText("Det er hverken en CSV-fil eller en Excel-projektmappe (XLSX).")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Hent/ })).toBeNull();
  });
});

describe("pasting into the page", () => {
  // a spreadsheet puts its cells there as a page, too
  const paste = (target: Element, text: string) =>
    act(() =>
      fireEvent.paste(target, {
        clipboardData: { getData: (type: string) => (type === "text/plain" ? text : "<table><td>x</td></table>") },
      }),
    );

  it("brings several cells in from inside the costs and from where nothing can be typed, and no single one", () => {
    const onOpen = vi.fn<(pasted: string | null) => void>();
    renderScreen(
      <>
        <section aria-labelledby="costs-heading">
          <input aria-label="inside" />
          <BringInButton onOpen={onOpen} />
        </section>
        <input aria-label="outside" />
      </>,
      "da",
    );
    paste(screen.getByLabelText("inside"), "45.000\r\n");
    paste(screen.getByLabelText("outside"), "a\tb");
    expect(onOpen).not.toHaveBeenCalled();
    paste(screen.getByLabelText("inside"), "a\tb");
    paste(document.body, "1\n2\n");
    expect(onOpen.mock.calls).toEqual([["a\tb"], ["1\n2\n"]]);
    fireEvent.click(screen.getByRole("button", { name: "Indsæt eller importér" }));
    expect(onOpen).toHaveBeenLastCalledWith(null);
  });
});

describe("several columns of amounts", () => {
  it("are told until one of them is chosen", async () => {
    open("Konto\tKundeservice\tSalg\tI alt\r\nLøn\t604\t300\t904\r\n");
    const note = await screen.findByText(/^Flere kolonner har beløb/);
    expect(plain(note)).toBe(
      "Flere kolonner har beløb: også »Salg« og »I alt«. »Kundeservice« er taget. Vælg en anden her, hvis det ikke er den rigtige.",
    );
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Beløb" }), "Salg");
    await vi.waitFor(() => expect(screen.queryByText(/^Flere kolonner har beløb/)).toBeNull());
    expect(screen.getByText(/^Sum af 1 række/)).toHaveTextContent("300");
  });

  it("that are of the same month are told with their letters, and what day a date is if nothing tells", async () => {
    open("Account\tJan 2026\tJan 2026\tFeb 2026\r\nWages\t110\t100\t5\r\n", sheetWith(), "en");
    expect(
      await screen.findByText(
        "A column for a period that another column stands for already was left out: Jan 2026 (C).",
      ),
    ).toBeVisible();
    cleanup();
    open("Date\tAccount\tAmount\r\n01/02/2026\tWages\t110\r\n", sheetWith(), "en");
    expect(
      await screen.findByText(/^Nothing in the dates tells days from months: “01\/02\/2026” is taken/),
    ).toBeVisible();
  });
});
