import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { HowDialog } from "../../src/features/how/HowDialog";
import type { FigureId } from "../../src/formula/figureId";
import { costStatement } from "../../src/formula/statement";
import type { Language } from "../../src/i18n/language";
import type { CostSheet } from "../../src/sheet/schema";
import { danishCase } from "../support/danishCase";
import { richSheet } from "../support/richSheet";
import { renderScreen } from "../support/screen";

beforeAll(() => {
  // jsdom has no modal dialogs yet.
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
});

function ask(
  figure: FigureId,
  sheet: CostSheet = danishCase,
  language: Language = "da",
  onClose = vi.fn<() => void>(),
) {
  renderScreen(
    <HowDialog sheet={sheet} statement={costStatement(sheet)} figure={figure} onClose={onClose} />,
    language,
  );
  const dialog = screen.getByRole("dialog");
  return { dialog, text: (dialog.textContent ?? "").replace(/\s+/g, " ") };
}

describe("how a figure came about", () => {
  it("fills the formula of a call with the sheet's numbers", () => {
    const { text } = ask({ kind: "headline", headline: "perCall" });
    expect(screen.getByRole("heading", { name: "Pris pr. indgående opkald" })).toBeInTheDocument();
    expect(text).toContain("Samlede omkostninger til indgående opkald / håndterede opkald");
    expect(text).toContain("922.973,83 kr. / 40.000 opkald = 23,07 kr.");
    expect(text).toContain("Det siger intet om, hvor godt den enkelte medarbejder arbejder.");
  });

  it("lists the lines with their own calculation", () => {
    const { dialog } = ask({ kind: "total" });
    const lines = within(dialog)
      .getAllByRole("listitem")
      .map((item) => (item.textContent ?? "").replace(/\s+/g, " "));
    expect(lines.slice(0, 4)).toEqual([
      "Medarbejderløn34.500 kr. × 25 medarbejdere = 862.500 kr.",
      "Husleje45.000 kr.",
      "Headset1.200 kr. × 25 stk. × 1 måned / 36 måneder = 833,33 kr.",
      "Agentlicenser89 US$ × 6,58 kr./US$ × 25 medarbejdere = 14.640,50 kr.",
    ]);
    expect(dialog).toHaveTextContent("Summen af 4 poster = 922.973,83 kr.");
  });

  it("tells an amount that nothing is done to once, a small one too", () => {
    const rent = danishCase.costs.filter(({ category }) => category === "rent");
    const { dialog } = ask({ kind: "total" }, { ...danishCase, costs: rent.map((line) => ({ ...line, amount: 780 })) });
    expect(within(dialog).getByText(/780,00/, { selector: "li *" }).textContent).toMatch(/^780,00.kr\.$/);
  });

  it("writes the same in English", () => {
    const { text } = ask({ kind: "headline", headline: "perCall" }, danishCase, "en");
    expect(text).toContain("Total cost of inbound calls / calls handled");
    expect(text).toContain("DKK 922,973.83 / 40,000 calls = DKK 23.07");
    expect(text).toContain("DKK 1,200 × 25 × 1 month / 36 months = DKK 833.33");
  });

  it("names the sources as links that tell nothing of where one comes from", () => {
    const { dialog } = ask({ kind: "headline", headline: "perCall" });
    const link = within(dialog).getByRole("link", { name: "fcbco.com" });
    expect(link).toHaveAttribute("rel", "noreferrer");
    expect(link).toHaveAttribute(
      "href",
      "https://www.fcbco.com/articles-and-whitepapers/articles/bid/129578/managing-your-cost-per-call",
    );
  });

  it("tells of a published figure who, when, how reliable and at which rate", () => {
    const { text } = ask({ kind: "benchmark", id: "curtisBarryFull" });
    expect(text).toContain("2,70 US$ × 6,58 kr./US$ = 17,77 kr.");
    expect(text).toContain("5,60 US$ × 6,58 kr./US$ = 36,85 kr.");
    expect(text).toContain("HvemF. Curtis Barry & Company, fjernsalg");
    expect(text).toContain("PålidelighedB: uafhængig undersøgelse");
    expect(text).toContain("Kurs1 US$ = 6,58 kr. (28.09.2026)");
  });

  it("tells how far our own cost is from a published figure: each, in percent and for the period", () => {
    const { text } = ask({ kind: "benchmark", id: "curtisBarryFull" });
    expect(text).toContain("23,074346 kr. − 36,848 kr. (offentliggjort) = -13,773654 kr.");
    expect(text).toContain("-13,773654 kr. / 36,848 kr. (offentliggjort) = -37,4 %");
    expect(text).toContain("-13,773654 kr. × 40.000 opkald = -550.946,17 kr.");
  });

  it("holds our own cost against no figure of a part of the cost", () => {
    expect(ask({ kind: "benchmark", id: "curtisBarryLabour" }).text).not.toContain("40.000 opkald");
  });

  it("takes a part of a call from its own cost", () => {
    const { dialog, text } = ask({ kind: "groupPart", unit: "perCall", group: "premises" });
    expect(within(dialog).getByRole("heading", { name: "Lokaler og forbrug pr. opkald" })).toBeVisible();
    expect(text).toContain("45.000 kr. (denne omkostning) / 40.000 opkald = 1,13 kr.");
    expect(text).toContain("45.000 kr. (denne omkostning) / 922.973,83 kr. = 4,9 %");
    expect(text).toContain("Husleje45.000 kr.");
  });

  it("tells what a sale of one workstream costs", () => {
    const { dialog, text } = ask({ kind: "streamPerResult", streamId: "out" }, richSheet, "en");
    expect(within(dialog).getByRole("heading", { name: "Salg: cost per sale" })).toBeVisible();
    expect(text).toMatch(/ \/ 315 sales = DKK/);
  });

  it("names the model behind a resolved issue", () => {
    const { text } = ask({ kind: "costPerResolvedIssue" }, richSheet, "en");
    expect(text).toContain("1 / 71% resolved at first contact = 1.408451 calls an issue");
    expect(text).toContain("some callers give up");
  });

  it("gives the reason when there is no figure", () => {
    const { text } = ask({ kind: "availableHours" });
    expect(text).toContain("Der er ikke noget tal endnu. De betalte timer pr. uge mangler.");
  });

  it("says so when the figure is gone", () => {
    expect(ask({ kind: "line", lineId: "gone" }).text).toContain("Tallet findes ikke længere i arket.");
  });

  it.each<FigureId>([
    { kind: "headline", headline: "perSale" },
    { kind: "costPerMinute", headline: "perCall" },
    { kind: "oneCallMore", headline: "perSale" },
    { kind: "target", headline: "perCall" },
    { kind: "costPerContact" },
    { kind: "streamCost", streamId: "chat" },
    { kind: "workload" },
    { kind: "availableHours" },
    { kind: "occupancy" },
    { kind: "costPerProductiveHour" },
    { kind: "line", lineId: "social" },
    { kind: "group", group: "people" },
    { kind: "groupPart", unit: "perSale", group: "people" },
    { kind: "categoryPart", unit: "perContact", category: "rent" },
    { kind: "streamPerContact", streamId: "chat" },
    { kind: "streamPerResult", streamId: "out" },
    { kind: "streamPerMinute", streamId: "in" },
  ])("has words, numbers and limits for $kind", (figure) => {
    const { dialog, text } = ask(figure, richSheet);
    expect(text).toMatch(/ = -?[\d.]/);
    expect(text).not.toMatch(/NaN|Infinity|∞|units\.|figures\.|steps\./);
    expect(within(dialog).getAllByRole("heading", { level: 3 }).length).toBeGreaterThanOrEqual(4);
  });

  it("closes", async () => {
    const onClose = vi.fn<() => void>();
    ask({ kind: "total" }, danishCase, "da", onClose);
    await userEvent.click(screen.getByRole("button", { name: "Luk" }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
