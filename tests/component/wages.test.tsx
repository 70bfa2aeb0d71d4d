import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { WageHelperDialog } from "../../src/features/wages/WageHelperDialog";
import type { Language } from "../../src/i18n/language";
import { loadSheet } from "../../src/sheet/migrations";
import type { CostSheet } from "../../src/sheet/schema";
import { danishCase } from "../support/danishCase";
import { EditedSheet } from "../support/EditedSheet";
import { supportModalDialogs } from "../support/modalDialogs";
import { renderScreen } from "../support/screen";
import { line, sheetWith } from "../support/sheetWith";

supportModalDialogs();

function open(sheet: CostSheet, language: Language = "da") {
  const onEdit = vi.fn<(sheet: CostSheet, visit: string | undefined) => void>();
  const onClose = vi.fn<() => void>();
  renderScreen(
    <EditedSheet first={sheet} onEdit={onEdit}>
      {(now, edit) => <WageHelperDialog sheet={now} edit={edit} onClose={onClose} />}
    </EditedSheet>,
    language,
  );
  return { onEdit, onClose, lastSheet: () => onEdit.mock.lastCall?.[0] };
}

const result = () => (screen.getByRole("status").textContent ?? "").replace(/\s+/g, " ");
const dollars = sheetWith({ currency: "USD" });

describe("the wage helper in Danish", () => {
  it("shows what an agent costs at every key, over base pay and per year", async () => {
    open(sheetWith());
    expect(result()).toContain("Skriv grundlønnen for at se, hvad en medarbejder koster.");
    await userEvent.type(screen.getByRole("textbox", { name: /Grundløn/ }), "30.500");
    expect(result()).toContain("37.143,08 kr. pr. måned");
    expect(result()).toContain("445.717,00 kr. pr. år");
    expect(result()).toContain("1,22 gange grundlønnen, heraf grundløn 30.500,00 kr.");
  });

  it("tells how the cost of an agent came about, line by line", async () => {
    open(sheetWith());
    expect(screen.queryByText("Hvordan er det regnet ud?")).toBeNull();
    await userEvent.type(screen.getByRole("textbox", { name: /Grundløn/ }), "30.500");
    const steps = screen.getByText("Hvordan er det regnet ud?").closest("details");
    const items = within(steps as HTMLElement).getAllByRole("listitem", { hidden: true });
    expect(items.map(({ textContent }) => (textContent ?? "").replace(/\s+/g, " "))).toEqual([
      "Medarbejderløn: 30.500,00 kr. × 12 måneder = 366.000,00 kr.",
      "Ferietillæg: 366.000,00 kr. × 1 % = 3.660,00 kr.",
      "Arbejdsgivers pensionsbidrag: 366.000,00 kr. × 10 % = 36.600,00 kr.",
      "Fritvalgskonto: 366.000,00 kr. × 9 % = 32.940,00 kr.",
      "ATP-bidrag: 2.376,00 kr.",
      "Barsel.dk: 1.350,00 kr.",
      "AUB-bidrag: 2.791,00 kr.",
    ]);
    expect(steps?.textContent?.replace(/\s+/g, " ")).toContain(
      "Summen af 7 poster: 445.717,00 kr. om året. En tolvtedel, 37.143,08 kr., er en måned.",
    );
  });

  it("has the supplement for paid holiday on, and swaps it for the allowance", async () => {
    open(sheetWith());
    const supplement = screen.getByRole("checkbox", { name: "Ferietillæg" });
    const allowance = screen.getByRole("checkbox", { name: "Feriegodtgørelse" });
    expect(supplement).toBeChecked();
    expect(allowance).not.toBeChecked();
    await userEvent.click(allowance);
    expect(allowance).toBeChecked();
    expect(supplement).not.toBeChecked();
    expect(screen.getByText(/Arket regner med betalte timer og trækker fravær fra for sig/)).toBeVisible();
  });

  it("takes overtyped values and says which are missing", async () => {
    open(sheetWith());
    await userEvent.type(screen.getByRole("textbox", { name: /Grundløn/ }), "30000");
    const pension = screen.getByRole("textbox", { name: /Arbejdsgivers pensionsbidrag/ });
    await userEvent.clear(pension);
    // 30,000 with 1 % and 9 % on top, and 6,517 a year.
    expect(result()).toContain("33.543,08 kr. pr. måned");
    expect(result()).toContain("Én post har endnu ingen værdi og er ikke regnet med.");
    await userEvent.type(pension, "12,5");
    expect(result()).toContain("37.293,08 kr. pr. måned");
  });

  it("writes ordinary lines as one edit and closes", async () => {
    const { onEdit, onClose, lastSheet } = open(sheetWith());
    await userEvent.type(screen.getByRole("textbox", { name: /Grundløn/ }), "30500");
    await userEvent.click(screen.getByRole("button", { name: "Indsæt posterne i arket" }));
    expect(onEdit).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
    const written = lastSheet();
    expect(written?.costs.map(({ category, name, amount }) => [category, name, amount])).toEqual([
      ["wages", "", 30_500],
      ["benefits", "Ferietillæg", null],
      ["benefits", "Arbejdsgivers pensionsbidrag", null],
      ["benefits", "Fritvalgskonto", null],
      ["benefits", "ATP-bidrag", 2_376],
      ["benefits", "Barsel.dk", 1_350],
      ["benefits", "AUB-bidrag", 2_791],
    ]);
    expect(loadSheet(written).ok).toBe(true);
  });

  it("never writes beside existing lines without asking", async () => {
    const { lastSheet } = open(danishCase);
    expect(screen.queryByRole("button", { name: "Indsæt posterne i arket" })).toBeNull();
    expect(
      screen.getByText("Arket har allerede én post til løn og personalegoder. Beholder I den, tæller lønnen to gange."),
    ).toBeVisible();
    await userEvent.type(screen.getByRole("textbox", { name: /Grundløn/ }), "30500");
    await userEvent.click(screen.getByRole("button", { name: "Erstat løn og personalegoder" }));
    expect(
      lastSheet()
        ?.costs.filter(({ category }) => category === "wages")
        .map(({ amount }) => amount),
    ).toEqual([30_500]);
    expect(lastSheet()?.costs).toHaveLength(3 + 7);
  });

  it("adds beside existing lines when that is chosen", async () => {
    const { lastSheet } = open(danishCase);
    await userEvent.type(screen.getByRole("textbox", { name: /Grundløn/ }), "30500");
    await userEvent.click(screen.getByRole("button", { name: "Behold, og tilføj disse" }));
    expect(lastSheet()?.costs).toHaveLength(4 + 7);
  });
});

describe("the wage helper in English", () => {
  it("starts from American hourly pay for a sheet in dollars, and asks for the paid hours", async () => {
    const { lastSheet } = open(dollars, "en");
    expect(screen.getByRole("radio", { name: "USA" })).toBeChecked();
    await userEvent.type(screen.getByRole("textbox", { name: /Base pay/ }), "20");
    expect(result()).toContain("Type the paid hours per week to see what an agent costs.");
    expect(screen.getByRole("button", { name: "Add the lines to the sheet" })).toBeDisabled();
    await userEvent.type(screen.getByRole("textbox", { name: /Paid hours per week/ }), "40");
    expect(result()).toContain("$4,278.56 per month");
    expect(result()).toContain("1.23 times base pay, of which base pay $3,478.50");
    expect(
      screen.getByText(/Agent wages: \$20\.00 × 40 hours a week × 52\.1775 weeks = \$41,742\.00/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Add the lines to the sheet" }));
    expect(lastSheet()?.team.paidHoursPerWeek).toBe(40);
    expect(lastSheet()?.costs[0]?.basis).toEqual({ kind: "perPaidHour" });
  });

  it("uses the sheet's paid hours without asking", async () => {
    open(sheetWith({ currency: "USD", team: { agents: null, paidHoursPerWeek: 37.5, shrinkage: null } }), "en");
    expect(screen.queryByRole("textbox", { name: /Paid hours/ })).toBeNull();
    await userEvent.type(screen.getByRole("textbox", { name: /Base pay/ }), "20");
    expect(result()).toContain("of which base pay $3,261.09");
  });

  it("changes the on-costs with the country, converting yearly sums", async () => {
    open(sheetWith({ currency: "USD", rates: { DKK: 0.15 } }), "en");
    await userEvent.click(screen.getByRole("radio", { name: "Denmark" }));
    const item = screen.getByRole("checkbox", { name: "ATP pension contribution" }).closest("li");
    expect(within(item as HTMLElement).getByRole("textbox")).toHaveValue("356.40");
    expect(item?.textContent?.replace(/\s+/g, " ")).toContain("From DKK 2,376.00 a year.");
  });

  it("holds back while an entry cannot be read", async () => {
    open(sheetWith({ currency: "USD", costs: [line({ currency: "USD" })] }), "en");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Paid" }), "year");
    const pay = screen.getByRole("textbox", { name: /Base pay/ });
    await userEvent.type(pay, "40000");
    expect(screen.getByRole("button", { name: "Keep, and add these" })).toBeEnabled();
    await userEvent.type(pay, "x");
    expect(screen.getByRole("button", { name: "Keep, and add these" })).toBeDisabled();
    expect(screen.getByText("Fix the marked field first.")).toBeVisible();
  });

  it("names year, trust and source of every starting value", () => {
    open(dollars, "en");
    const item = screen.getByRole("checkbox", { name: "Benefits, by Contact Center Pipeline" }).closest("li");
    expect(item).toHaveTextContent("2018 · practitioner or vendor");
    expect(within(item as HTMLElement).getByRole("link", { name: /Source/ })).toHaveAttribute("rel", "noreferrer");
  });
});
