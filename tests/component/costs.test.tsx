import { act, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Costs } from "../../src/features/costs/Costs";
// loaded ahead, as the page does, so that it is there at once
import "../../src/features/costs/LineDetails";
import type { FigureId } from "../../src/formula/figureId";
import type { Language } from "../../src/i18n/language";
import { emptySheet } from "../../src/sheet/emptySheet";
import { loadExample } from "../../src/sheet/examples/loadExample";
import { loadSheet } from "../../src/sheet/migrations";
import type { CostSheet } from "../../src/sheet/schema";
import { focusField } from "../../src/ui/focusField";
import type { TextField } from "../../src/ui/TextField";
import { inboundStream, line, outboundStream, sheetWith } from "../support/sheetWith";
import { renderStage } from "../support/stage";

// what is loaded when it is asked for takes its time on a busy machine
configure({ asyncUtilTimeout: 10_000 });

const rendersByName = new Map<string, number>();
vi.mock("../../src/ui/TextField", async (importOriginal) => {
  const original = await importOriginal<{ TextField: typeof TextField }>();
  return {
    TextField: (props: Parameters<typeof TextField>[0]) => {
      rendersByName.set(props.id, (rendersByName.get(props.id) ?? 0) + 1);
      return original.TextField(props);
    },
  };
});
afterEach(() => rendersByName.clear());

// jsdom has no scrolling.
Element.prototype.scrollIntoView = () => undefined;

/** The section with a sheet of its own; `now()` is the sheet as it stands, which is always one that may be stored. */
function renderCosts(initial: CostSheet, language: Language = "en") {
  const onHow = vi.fn<(figure: FigureId) => void>();
  const onWageHelper = vi.fn<() => void>();
  const stage = renderStage(
    (scene) => <Costs {...scene} currency={scene.sheet.currency} onHow={onHow} onWageHelper={onWageHelper} />,
    initial,
    language,
  );
  const now = () => {
    expect(loadSheet(structuredClone(stage.sheet())).ok).toBe(true);
    return stage.sheet();
  };
  return { ...stage, now, user: userEvent.setup(), onHow, onWageHelper };
}

const field = (name: string | RegExp) => screen.getByRole("textbox", { name });
const row = (name: string) => screen.getByRole("listitem", { name });
const group = (name: string) => screen.getByRole("region", { name });
const idsOf = (sheet: CostSheet) => sheet.costs.map(({ id }) => id);

/** A Danish centre of 25 agents: wages, a share of them, and a licence in dollars at 6.58 kr. */
const centre = () =>
  sheetWith({
    team: { agents: 25, paidHoursPerWeek: 37, shrinkage: null },
    rates: { USD: 6.58 },
    ratesAsOf: "2026-09-29",
    costs: [
      line({ id: "l1", amount: 34_500, basis: { kind: "perAgent", every: "month" } }),
      line({
        id: "l2",
        category: "benefits",
        name: "Pension",
        amount: null,
        basis: { kind: "shareOf", of: { kind: "category", category: "wages" }, share: 0.12 },
      }),
      line({
        id: "l3",
        category: "agentLicences",
        amount: 89,
        currency: "USD",
        basis: { kind: "perAgent", every: "month" },
      }),
      line({ id: "l4", category: "rent", amount: 45_000 }),
    ],
  });

describe("an empty list of costs", () => {
  it("offers every usual cost and adds one with the caret in its amount", async () => {
    const { now, user } = renderCosts(emptySheet("DKK"), "da");
    expect(screen.getByText(/Begynd med det, I kender/)).toBeVisible();
    expect(screen.getAllByRole("button", { name: /^Tilføj (?!en post)/ })).toHaveLength(11);
    await user.click(screen.getByRole("button", { name: "Tilføj Medarbejderløn" }));
    expect(field("Beløb: Medarbejderløn (kr.)")).toHaveFocus();
    expect(now().costs).toEqual([
      line({ id: "l1", category: "wages", amount: null, basis: { kind: "perAgent", every: "month" } }),
    ]);
    expect(screen.queryByRole("button", { name: "Tilføj Medarbejderløn" })).toBeNull();
    expect(within(row("Medarbejderløn")).getByRole("button", { name: "beløb mangler" })).toBeVisible();
  });

  it("adds a line of one's own under other, with the caret in its name", async () => {
    const { now, user } = renderCosts(emptySheet("USD"));
    await user.click(screen.getByRole("button", { name: "Add a line" }));
    expect(field("Name: Other sundry costs")).toHaveFocus();
    await user.keyboard("Plants");
    expect(now().costs).toMatchObject([{ category: "other", name: "Plants" }]);
  });

  it("leads to what an agent costs", async () => {
    const { user, onWageHelper } = renderCosts(emptySheet("USD"));
    await user.click(screen.getByRole("button", { name: "What does an agent cost?" }));
    expect(onWageHelper).toHaveBeenCalledOnce();
  });
});

describe("a line", () => {
  it("takes an amount as Danish writes it", async () => {
    const { now, user, undoSteps } = renderCosts(centre(), "da");
    await user.clear(field("Beløb: Husleje (kr.)"));
    await user.type(field("Beløb: Husleje (kr.)"), "34.500,50");
    expect(undoSteps()).toBe(1);
    expect(now().costs[3]?.amount).toBe(34_500.5);
    expect(within(row("Husleje")).getByRole("button", { name: /I perioden: Husleje/ })).toHaveTextContent("34.500");
  });

  it("keeps a bad entry as typed and the last sum with it", async () => {
    const { now, user } = renderCosts(centre(), "da");
    const before = now();
    const amount = field("Beløb: Husleje (kr.)");
    await user.clear(amount);
    await user.type(amount, "45.00");
    await user.tab();
    expect(amount).toHaveValue("45.00");
    expect(amount).toBeInvalid();
    expect(within(row("Husleje")).getByText(/engelske skilletegn|Punktummer/)).toBeVisible();
    expect(now().costs[3]?.amount).toBe(45);
    expect(before.costs[3]?.amount).toBe(45_000);
    expect(screen.getByText("sidste gyldige tal", { selector: `[data-line=l4] *` })).toBeInTheDocument();
  });

  it("offers the other currency for an amount that was pasted in it", async () => {
    const { now, user } = renderCosts(centre(), "da");
    await user.clear(field("Beløb: Husleje (kr.)"));
    await user.click(field("Beløb: Husleje (kr.)"));
    await user.paste("$7.000");
    expect(within(row("Husleje")).getByText(/Beløbet er i USD/)).toBeVisible();
    expect(now().costs[3]).toMatchObject({ amount: null, currency: "DKK" });
    await user.click(screen.getByRole("button", { name: "Betales posten i USD?" }));
    expect(now().costs[3]).toMatchObject({ amount: 7_000, currency: "USD" });
    expect(row("Husleje")).toHaveTextContent("46.060");
    expect(field("Beløb: Husleje (US$)")).toBeValid();
  });

  it("is worth its dollars at the rate of the sheet", () => {
    renderCosts(centre());
    expect(within(row("Agent licence fees")).getByRole("button", { name: /In the period/ })).toHaveTextContent(
      "14,641",
    );
  });

  it("is renamed, without marks that turn the reading direction", async () => {
    const { now, user } = renderCosts(centre());
    await user.click(field("Name: Rent"));
    await user.paste("Rent, \u202ehouse");
    expect(now().costs[3]?.name).toBe("Rent, house");
    expect(row("Rent, house")).toBeVisible();
  });

  it("becomes a purchase over 36 months and keeps its amount", async () => {
    const { now, user } = renderCosts(centre());
    const paid = screen.getByRole("combobox", { name: "How it is paid: Rent" });
    await user.click(paid);
    await user.selectOptions(paid, "purchase or set-up fee over its life");
    expect(now().costs[3]).toMatchObject({ amount: 45_000, basis: { kind: "oneOff", months: 36, from: null } });
    expect(row("Rent")).toHaveTextContent("1,250");
    expect(paid).toHaveDisplayValue("one-off, 36 months");
    await screen.findByLabelText("In use from (year-month)");
    const months = field("Useful life (months)");
    await user.clear(months);
    await user.type(months, "1");
    expect(paid).toHaveDisplayValue("one-off, 1 month");
    await user.type(screen.getByLabelText("In use from (year-month)"), "2026-03");
    expect(now().costs[3]?.basis).toEqual({ kind: "oneOff", months: 1, from: "2026-03" });
    await user.selectOptions(paid, "whole centre, quarter");
    expect(now().costs[3]).toMatchObject({ amount: 45_000, basis: { kind: "wholeCentre", every: "quarter" } });
    expect(row("Rent")).toHaveTextContent("15,000");
  });

  it("becomes 12 % of the wages, or of lines that are ticked", async () => {
    const { now, user } = renderCosts(centre());
    const paid = screen.getByRole("combobox", { name: "How it is paid: Rent" });
    await user.click(paid);
    await user.selectOptions(paid, "share of other costs");
    expect(within(row("Rent")).getByRole("button", { name: "percentage missing" })).toBeVisible();
    await user.type(field("Percentage: Rent (%)"), "12");
    expect(row("Rent")).toHaveTextContent("103,500");
    expect(paid).toHaveDisplayValue("of agent wages");
    await user.selectOptions(await screen.findByRole("combobox", { name: "A share of" }), "Lines that I choose");
    expect(screen.queryByRole("checkbox", { name: "Pension" })).toBeNull();
    await user.click(screen.getByRole("checkbox", { name: "Agent licence fees" }));
    expect(now().costs[3]?.basis).toEqual({ kind: "shareOf", of: { kind: "lines", ids: ["l3"] }, share: 0.12 });
    expect(row("Rent")).toHaveTextContent("1,757");
    expect(paid).toHaveDisplayValue("of Agent licence fees");
    await user.selectOptions(paid, "whole centre, month");
    expect(field("Amount: Rent (DKK)")).toHaveValue("45,000");
  });

  it("shows its quantity and whose cost it is", async () => {
    const { now, user } = renderCosts({ ...centre(), work: [inboundStream(), outboundStream({ name: "Sales" })] });
    await user.click(within(row("Rent")).getByText("", { selector: "summary[aria-label='More about Rent']" }));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Whose cost" }), "Sales");
    await user.clear(field("Quantity"));
    expect(within(row("Rent")).getByRole("button", { name: "quantity missing" })).toBeVisible();
    await user.type(field("Quantity"), "3");
    await user.selectOptions(screen.getByRole("combobox", { name: "Currency" }), "EUR – Euro");
    expect(now().costs[3]).toMatchObject({ quantity: 3, for: "out", currency: "EUR" });
    expect(now().rates["EUR"]).toBeGreaterThan(7);
    expect(row("Rent")).toHaveTextContent("× 3");
    expect(row("Rent")).toHaveTextContent("only Sales");
  });

  it("stays unfolded in the group of its new category, with the focus in place", async () => {
    const { now, user } = renderCosts(centre());
    await user.click(within(row("Rent")).getByText("", { selector: "summary[aria-label='More about Rent']" }));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Category" }), "Telephony");
    expect(now().costs[3]?.category).toBe("telephony");
    const telephony = within(group("Telephony and hardware")).getByRole("listitem", { name: "Telephony" });
    expect(within(telephony).getByRole("combobox", { name: "Category" })).toHaveFocus();
    expect(screen.queryByRole("region", { name: "Premises" })).toBeNull();
  });
});

describe("a group", () => {
  it("is folded by its name with the subtotal in sight, and opened by what leads to a line", async () => {
    const { user } = renderCosts(centre(), "da");
    const name = within(group("Løn og personalegoder")).getByRole("button", { name: "Løn og personalegoder" });
    expect(name).toHaveAttribute("aria-expanded", "true");
    name.focus();
    await user.keyboard("{Enter}");
    expect(name).toHaveAttribute("aria-expanded", "false");
    const amount = document.getElementById("line-l1-amount");
    expect(amount).not.toBeVisible();
    expect(screen.getByRole("button", { name: /I perioden: Løn og personalegoder/ })).toBeVisible();
    act(() => void focusField("line-l1-amount"));
    expect(amount).toBeVisible();
    expect(amount).toHaveFocus();
    await waitFor(() => expect(name).toHaveAttribute("aria-expanded", "true"));
  });
});

describe("whole lines", () => {
  const menuOf = (name: string) => screen.getByLabelText(`Actions: ${name}`);

  it("are duplicated right below", async () => {
    const { now, user } = renderCosts(centre());
    await user.click(menuOf("Pension"));
    await user.click(screen.getByRole("button", { name: "Duplicate" }));
    expect(idsOf(now())).toEqual(["l1", "l2", "l5", "l3", "l4"]);
    expect(document.getElementById("line-l5-name")).toHaveFocus();
  });

  it("are removed, with the focus on the next", async () => {
    const { now, user } = renderCosts(centre());
    await user.click(menuOf("Agent wages"));
    await user.click(screen.getByRole("button", { name: "Remove" }));
    expect(idsOf(now())).toEqual(["l2", "l3", "l4"]);
    expect(menuOf("Pension")).toHaveFocus();
    expect(menuOf("Pension").closest("details")).not.toHaveAttribute("open");
  });

  it("leave the focus on adding when the last is gone", async () => {
    const { now, user } = renderCosts(sheetWith({ costs: [line()] }));
    await user.click(menuOf("Agent wages"));
    await user.click(screen.getByRole("button", { name: "Remove" }));
    expect(now().costs).toEqual([]);
    expect(screen.getByRole("button", { name: "Add a line" })).toHaveFocus();
  });

  it("move within their group by Alt and an arrow, keeping the focus", async () => {
    const { now, user } = renderCosts(centre(), "da");
    await user.click(field("Navn: Personalegoder"));
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(idsOf(now())).toEqual(["l2", "l1", "l3", "l4"]);
    expect(field("Navn: Personalegoder")).toHaveFocus();
    expect(screen.getByRole("status")).toHaveTextContent("Pension er nu nummer 1 af 2 under Løn og personalegoder.");
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(screen.getByRole("status")).toHaveTextContent("Pension står allerede øverst i sin gruppe.");
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(idsOf(now())).toEqual(["l1", "l2", "l3", "l4"]);
  });

  it("move into another group by the menu", async () => {
    const { now, user, undoSteps } = renderCosts(centre());
    await user.click(menuOf("Rent"));
    await user.click(screen.getByRole("button", { name: "Management" }));
    expect(undoSteps()).toBe(1);
    expect(now().costs[3]).toMatchObject({ id: "l4", category: "management", name: "Rent" });
    expect(menuOf("Rent")).toHaveFocus();
  });

  it("are gone through by Enter, as in a spreadsheet", async () => {
    const { user } = renderCosts(centre());
    await user.click(field("Amount: Agent wages (DKK)"));
    await user.keyboard("{Enter}");
    expect(field("Percentage: Pension (%)")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(field("Amount: Agent licence fees ($)")).toHaveFocus();
    await user.keyboard("{Shift>}{Enter}{/Shift}");
    expect(field("Percentage: Pension (%)")).toHaveFocus();
  });

  it("are five hundred at the most, and that is said", () => {
    const costs = Array.from({ length: 500 }, (_, index) => line({ id: `l${index}` }));
    renderCosts(sheetWith({ costs }));
    // Asking by role or text would look at every one of some twenty thousand elements.
    const add = document.getElementById("costs-add");
    expect(add).toBeDisabled();
    expect(add?.parentElement).toHaveTextContent("The sheet has 500 lines, which is the most it can hold.");
  }, 30_000);
});

describe("the sums", () => {
  it("are given for each group with its share, and asked how", async () => {
    const { user, onHow } = renderCosts(centre(), "da");
    // 25 x 34,500 + 12 % of it, 25 x 89 x 6.58, and the rent: 1,025,640.50 in all.
    expect(group("Løn og personalegoder")).toHaveTextContent("966.000 kr.");
    expect(group("Løn og personalegoder")).toHaveTextContent("94 % af det hele");
    expect(group("Licenser og software")).toHaveTextContent("14.641 kr.");
    expect(group("Licenser og software")).toHaveTextContent("2 % af det hele");
    expect(group("Lokaler og forbrug")).toHaveTextContent("4 % af det hele");
    expect(group("Lokaler og forbrug")).toHaveTextContent("45.000 kr.");
    expect(screen.getByRole("button", { name: /I alt/ })).toHaveTextContent("1.025.641 kr.");
    await user.click(screen.getByRole("button", { name: /I perioden: Licenser og software/ }));
    expect(onHow).toHaveBeenLastCalledWith({ kind: "group", group: "licencesSoftware" });
    await user.click(screen.getByRole("button", { name: /I perioden: Pension/ }));
    expect(onHow).toHaveBeenLastCalledWith({ kind: "line", lineId: "l2" });
    await user.click(screen.getByRole("button", { name: /I alt/ }));
    expect(onHow).toHaveBeenLastCalledWith({ kind: "total" });
  });

  it("are so far while a line is unfinished", () => {
    renderCosts({ ...centre(), team: { agents: null, paidHoursPerWeek: 37, shrinkage: null } });
    expect(screen.getByText("Total so far", { selector: "span:not(.visually-hidden)" })).toBeVisible();
    expect(screen.getByText("3 lines have no cost yet and are left out.")).toBeVisible();
    expect(within(row("Agent wages")).getByRole("button", { name: "agents missing" })).toBeVisible();
    expect(within(row("Pension")).getByRole("button", { name: "no cost to take a share of" })).toBeVisible();
  });

  it("stand in the order of the groups, whatever the order of the sheet", async () => {
    const sheet = await loadExample("webShop", (key) => key);
    renderCosts({ ...sheet, costs: sheet.costs.toReversed() });
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "Wages and benefits",
      "Management",
      "Licences and software",
      "Telephony and hardware",
      "Premises",
      "Other",
    ]);
  });
});

describe("two hundred lines", () => {
  it("show only the row anew in which one types", () => {
    const costs = Array.from({ length: 200 }, (_, index) => line({ id: `l${index}`, amount: 100 + index }));
    const { now } = renderCosts(sheetWith({ costs }));
    rendersByName.clear();
    const amount = document.getElementById("line-l77-amount");
    if (amount === null) throw new Error("The row is not there.");
    fireEvent.change(amount, { target: { value: "1,234" } });
    expect(now().costs[77]?.amount).toBe(1_234);
    expect([...rendersByName]).toEqual([["line-l77-name", 1]]);
    fireEvent.change(amount, { target: { value: "1,2345" } });
    expect([...rendersByName]).toEqual([["line-l77-name", 1]]);
  }, 30_000);
});
