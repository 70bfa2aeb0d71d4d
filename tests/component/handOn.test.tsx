import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { ExportMenu } from "../../src/features/handOn/ExportMenu";
import { Report } from "../../src/features/report/Report";
import { backupText } from "../../src/storage/backup";
import { sheetFileText } from "../../src/files/out/sheetFile";
import type { CostSheet } from "../../src/sheet/schema";
import { halfHour, linkedOffice } from "../support/plannedSheets";
import { richSheet } from "../support/richSheet";
import { renderStage } from "../support/stage";
import { chatStream, inboundStream, line, sheetWith } from "../support/sheetWith";

function renderMenu(language: "en" | "da") {
  const onReport = vi.fn<() => void>();
  const onHandedOut = vi.fn<() => void>();
  const onOpen = vi.fn<(sheet: CostSheet) => void>();
  const menu = { sheet: () => richSheet, onReport, onHandedOut, onOpen };
  renderStage(() => <ExportMenu {...menu} />, richSheet, language);
  return menu;
}

const address = { address: "https://example.org/#c1.token", characters: 29 };

describe("the menu for handing on", () => {
  it("offers what there is, in Danish", async () => {
    const { onReport } = renderMenu("da");
    await userEvent.click(screen.getByText("Eksportér"));
    for (const name of [/^Excel-projektmappe/, /^Poster og tal som tabel/, /^Selve arket/, /^Åbn et gemt ark/]) {
      expect(screen.getByRole("button", { name })).toBeEnabled();
    }
    await userEvent.click(screen.getByRole("button", { name: /^Rapport på én side/ }));
    expect(onReport).toHaveBeenCalledOnce();
  });

  it("opens a sheet that is dropped on the page, and leaves other files to whoever takes them", async () => {
    const { onOpen } = renderMenu("da");
    const drop = (file: File) => fireEvent.drop(document.body, { dataTransfer: { files: [file], types: ["Files"] } });
    // the page is not left for a file that it does not take
    expect(drop(new File(["a;b"], "poster.csv"))).toBe(false);
    expect(drop(new File([sheetFileText(richSheet)], "ARK.JSON"))).toBe(false);
    await waitFor(() => expect(onOpen.mock.calls).toEqual([[richSheet]]));
    expect(screen.getByText(/er åbnet som et nyt ark\. De andre er, som de var\./)).toBeVisible();
    drop(new File(["{"], "halvt.json"));
    await waitFor(() => expect(screen.getByText(/^halvt\.json blev ikke åbnet\./)).toBeVisible());
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it("opens a sheet that was saved, and says why another file opens nothing", async () => {
    const { onOpen } = renderMenu("en");
    const chooser = screen.getByLabelText("Open a saved sheet …");
    await userEvent.upload(chooser, new File(["[1, 2]"], "list.json", { type: "application/json" }));
    await waitFor(() => expect(screen.getByText(/^list\.json was not opened\. The file is no sheet/)).toBeVisible());
    const backup = new File([backupText([])], "backup.json", { type: "application/json" });
    await userEvent.upload(chooser, backup);
    await waitFor(() =>
      expect(screen.getByText(/^backup\.json was not opened\. It is a backup: choose “All sheets …”/)).toBeVisible(),
    );
    expect(onOpen).not.toHaveBeenCalled();
    await userEvent.upload(chooser, new File([sheetFileText(richSheet)], "sheet.json", { type: "application/json" }));
    await waitFor(() => expect(onOpen).toHaveBeenCalledWith(richSheet));
    expect(screen.getByText(/is open as a new sheet/)).toBeVisible();
  });
});

describe("the report", () => {
  it("says what service is asked for, what it takes and what the team gives, where that was planned", () => {
    renderReport(halfHour, "da");
    const factOf = (name: string) => screen.getByText(name).nextElementSibling;
    expect(factOf("Ønsket service")).toHaveTextContent("80 % af alle opkald besvaret inden for 20 s");
    expect(factOf("Nødvendige medarbejdere")).toHaveTextContent("13 på fuld tid");
    expect(factOf("Bemandingens service")).toHaveTextContent(
      "85,8 % af alle opkald besvaret inden for 20 s; 2,5 % lægger på",
    );
  });

  it("says so where the need is the number on the sheet, and where staffing cannot be worked out", () => {
    renderReport(linkedOffice, "en");
    expect(
      screen.getByText(
        "10.81 agents: as many as the work takes by the plan (80% of all calls answered within 20 s); typed: 10",
      ),
    ).toBeVisible();
    expect(screen.getByText(/^10\.81 agents by the plan, /)).toBeVisible();
    cleanup();
    renderReport(linkedOffice, "da");
    expect(screen.getByText("Nødvendige medarbejdere").nextElementSibling).toHaveTextContent(
      "10,81 medarbejdere: så mange kræver arbejdet efter planen (80 % af alle opkald besvaret inden for 20 s); skrevet: 10",
    );
    cleanup();
    renderReport({ ...halfHour, team: { ...halfHour.team, shrinkage: null } }, "en");
    expect(screen.getAllByText("cannot be worked out")).toHaveLength(2);
    cleanup();
    renderReport({ ...halfHour, staffing: null }, "en");
    expect(screen.queryByText("Agents needed")).toBeNull();
  });

  it("says the answer, what it is made of and rests on, and its sources, in Danish", () => {
    const { sheet } = renderReport(
      sheetWith({
        title: "Juni",
        benchmarks: ["curtisBarryFull"],
        rates: { USD: 7 },
        ratesAsOf: "2026-09-29",
        team: { agents: 12.5, paidHoursPerWeek: 37, shrinkage: 0.28 },
        work: [inboundStream({ handled: 1_000, handleSeconds: 225 })],
        costs: [line({ amount: 20_000 }), line({ id: "rent", category: "rent", amount: 5_000 })],
      }),
      "da",
    );
    expect(sheet().title).toBe("Juni");
    const paper = within(screen.getByRole("article"));
    expect(paper.getByRole("heading", { level: 1, name: "Juni" })).toHaveFocus();
    expect(paper.getAllByText("25,00 kr.")).toHaveLength(2);
    expect(paper.getByText("Inden for det offentliggjorte spænd")).toBeVisible();
    expect(paper.getByRole("img", { name: /Spændet går fra 18,90.kr\. til 39,20.kr\./ })).toBeVisible();
    expect(paper.getByRole("row", { name: /^Løn og personalegoder 20\.000.kr\. 80.%$/ })).toBeVisible();
    expect(paper.getByText(/12,5 medarbejdere, 37 betalte timer om ugen og 28.% fravær/)).toBeVisible();
    expect(paper.getByText(/Kurser fra 29\.09\.2026: 1.US\$ = 7,0000.kr\./)).toBeVisible();
    expect(paper.getByRole("link", { name: address.address })).toHaveAttribute("href", address.address);
    expect(paper.getByRole("img", { name: "QR-kode med linket" })).toBeVisible();
  });

  it("prints, and counts the lines that find no room so that the column still adds up", async () => {
    const costs = Array.from({ length: 20 }, (_, index) =>
      line({ id: `l${index}`, name: `Line ${index}`, amount: 100 + index }),
    );
    const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
    renderReport(sheetWith({ costs }), "en");
    const row = screen.getByRole("row", { name: /^and 7 lines more/ });
    expect(row).toHaveTextContent("DKK 721");
    await userEvent.click(screen.getByRole("button", { name: "Print or save as PDF" }));
    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
  });

  it("writes lines that add up to their group, and groups to the total", () => {
    const small = [0.4, 0.4, 0.5].map((amount, index) => line({ id: `w${index}`, name: `Wage ${index}`, amount }));
    const rents = [0.5, 0.5].map((amount, index) =>
      line({ id: `r${index}`, name: `Rent ${index}`, category: "rent", amount }),
    );
    renderReport(sheetWith({ costs: [...small, ...rents] }), "en");
    const written = (name: string) =>
      screen
        .getAllByRole("row", { name: new RegExp(`^${name}`) })
        .flatMap((row) => within(row).queryAllByText(/^DKK.[\d.,]+$/))
        .map((cell) => Number(cell.textContent?.replace(/\D/g, "")));
    // 1.3 and 1.0 of 2.3, each of the lines by itself 0 or 1
    expect(written("Wages and benefits")).toEqual([1]);
    expect(written("Wage \\d").toSorted()).toEqual([0, 0, 1]);
    expect(written("Premises")).toEqual([1]);
    expect(written("Rent \\d").toSorted()).toEqual([0, 1]);
    expect(written("Total")).toEqual([2]);
  });

  it("says of each line what was typed: the amount with what it is paid for, or the share", () => {
    const perAgent = { kind: "perAgent", every: "month" } as const;
    const share = { kind: "shareOf", of: { kind: "category", category: "wages" }, share: 0.125 } as const;
    renderReport(
      sheetWith({
        team: { agents: 25, paidHoursPerWeek: 37, shrinkage: 0.28 },
        costs: [
          line({ name: "Løn", amount: 31_500, basis: perAgent }),
          line({ id: "b", category: "benefits", name: "Pension", amount: null, basis: share }),
          line({ id: "c", category: "rent", name: "Lokaler", amount: null }),
        ],
      }),
      "da",
    );
    const paid = (name: RegExp) => screen.getByRole("row", { name }).querySelector("td")?.textContent;
    expect(paid(/^Løn 31/)).toMatch(/^31\.500.kr\., pr\. medarbejder pr\. md\.$/);
    expect(screen.getByRole("row", { name: /^Løn 31/ })).toHaveTextContent(/787\.500.kr\.$/);
    expect(paid(/^Pension/)).toMatch(/^12,5.%, af medarbejderløn$/);
    expect(paid(/^Lokaler/)).toBe("For hele centret");
  });

  it("names the channel that lacks a number, and writes a share below 1 % as the page does", () => {
    renderReport(
      sheetWith({
        work: [inboundStream({ handled: 1_000, handleSeconds: 225 }), chatStream({ handled: null })],
        costs: [line({ amount: 20_000 }), line({ id: "b", category: "rent", amount: 20 })],
      }),
      "da",
    );
    expect(screen.getByText(/^Chat: /)).toBeVisible();
    expect(screen.getByRole("row", { name: /^Lokaler og forbrug 20.kr\. < 1.%$/ })).toBeVisible();
  });

  it("gives the reason where there is no figure, and says so far", () => {
    renderReport(
      sheetWith({ work: [inboundStream({ handled: null })], costs: [line(), line({ id: "b", amount: null })] }),
      "en",
    );
    expect(screen.getByText("The number of calls handled is missing.")).toBeVisible();
    expect(screen.getByText(/^So far: 1 line lacks a number/)).toBeVisible();
  });
});

function renderReport(sheet: CostSheet, language: "en" | "da") {
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
  return renderStage(
    (scene) => <Report sheet={scene.sheet} statement={scene.statement} address={address} onClose={() => undefined} />,
    sheet,
    language,
  );
}
