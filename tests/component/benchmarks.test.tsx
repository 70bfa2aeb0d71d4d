import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { BenchmarksDialog } from "../../src/features/benchmarks/BenchmarksDialog";
import { BENCHMARKS } from "../../src/formula/benchmarks";
import type { Language } from "../../src/i18n/language";
import { publishedRate } from "../../src/sheet/rates";
import type { CostSheet } from "../../src/sheet/schema";
import { danishCase } from "../support/danishCase";
import { EditedSheet } from "../support/EditedSheet";
import { supportModalDialogs } from "../support/modalDialogs";
import { renderScreen } from "../support/screen";
import { chatStream, outboundStream, sheetWith } from "../support/sheetWith";

supportModalDialogs();

function open(sheet: CostSheet, language: Language = "en") {
  const onEdit = vi.fn<(sheet: CostSheet, visit: string | undefined) => void>();
  const onClose = vi.fn<() => void>();
  renderScreen(
    <EditedSheet first={sheet} onEdit={onEdit}>
      {(now, edit) => <BenchmarksDialog sheet={now} edit={edit} onClose={onClose} />}
    </EditedSheet>,
    language,
  );
  return { onEdit, onClose, lastSheet: () => onEdit.mock.lastCall?.[0] };
}

const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ");

describe("the dialog of published figures", () => {
  it("offers every one of them with figure, age, trade, grade and source", () => {
    open(danishCase);
    expect(screen.getAllByRole("checkbox")).toHaveLength(BENCHMARKS.length);
    const item = screen.getByRole("checkbox", { name: "US direct sellers, all costs" }).closest("li");
    const text = plain(item?.textContent ?? "");
    expect(text).toContain("$2.70 – $5.60 per call");
    expect(text).toContain("about DKK 18 – DKK 37");
    expect(text).toContain("undated · Old: prices and wages have moved since · USA · direct selling · all costs");
    expect(text).toContain("Grade B: independent survey.");
    const links = screen.getAllByRole("link");
    expect(links).toHaveLength(BENCHMARKS.length);
    for (const link of links) {
      expect(link).toHaveAttribute("rel", "noreferrer");
      expect(link).toHaveAttribute("target", "_blank");
      expect(link.getAttribute("href")).toMatch(/^https?:\/\//);
    }
  });

  it("says that a benchmark is no verdict, in Danish too", () => {
    open(danishCase, "da");
    expect(screen.getByText(/Et offentliggjort tal er en sammenligning, ikke en dom\./)).toBeVisible();
    const item = screen.getByRole("checkbox", { name: "Amerikanske kontaktcentre" }).closest("li");
    expect(plain(item?.textContent ?? "")).toContain("ca. 2016–2017");
    expect(screen.getByRole("link", { name: /^Kilde: den britiske stat/ })).toBeVisible();
  });

  it("chooses one together with the rate that it needs, and leaves it out again", async () => {
    const { lastSheet } = open(danishCase);
    const box = screen.getByRole("checkbox", { name: "UK contact centres, 2024" });
    expect(box).not.toBeChecked();
    await userEvent.click(box);
    expect(lastSheet()?.benchmarks).toEqual(["curtisBarryFull", "contactBabelUk2024"]);
    expect(lastSheet()?.rates).toEqual({ USD: 6.58, GBP: publishedRate("GBP", "DKK") });
    expect(box).toBeChecked();
    await userEvent.click(box);
    expect(lastSheet()?.benchmarks).toEqual(["curtisBarryFull"]);
  });

  it("says when the sheet has no rate for a figure", () => {
    open({ ...danishCase, rates: { USD: null } });
    const item = screen.getByRole("checkbox", { name: "US direct sellers, all costs" }).closest("li");
    expect(plain(item?.textContent ?? "")).toContain("There is no exchange rate for USD in the sheet");
  });

  it("groups them by what they can be held against", () => {
    open(danishCase);
    const part = screen.getByRole("region", { name: "Only a part of the cost" });
    expect(
      within(part)
        .getAllByRole("checkbox")
        .map((box) => box.id),
    ).toEqual(["benchmark-curtisBarryLabour", "benchmark-curtisBarryDirectLabour", "benchmark-vhtDirect"]);
  });

  it("closes by its button", async () => {
    const { onClose } = open(danishCase);
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe("targets", () => {
  it("are asked for the headlines of the sheet alone", () => {
    open({ ...danishCase, work: [...danishCase.work, outboundStream({ pricedPer: "lead" })] }, "da");
    expect(screen.getAllByRole("textbox").map(({ id }) => id)).toEqual(["target-perCall", "target-perLead"]);
  });

  it("are not asked for where no channel has a headline", () => {
    open(sheetWith({ work: [chatStream()] }));
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("are set in one visit and cleared again", async () => {
    const { onEdit, lastSheet } = open(danishCase, "da");
    const field = screen.getByRole("textbox", { name: /Pr\. indgående opkald/ });
    await userEvent.type(field, "21,5");
    expect(lastSheet()?.targets.perCall).toBe(21.5);
    expect(new Set(onEdit.mock.calls.map(([, visit]) => visit)).size).toBe(1);
    await userEvent.clear(field);
    expect(lastSheet()?.targets.perCall).toBeNull();
  });

  it("refuse nothing and less", async () => {
    const { onEdit } = open(danishCase);
    await userEvent.type(screen.getByRole("textbox", { name: /Per inbound call/ }), "0");
    expect(onEdit).not.toHaveBeenCalled();
    expect(screen.getByText(/This is too small\./)).toBeVisible();
  });
});
