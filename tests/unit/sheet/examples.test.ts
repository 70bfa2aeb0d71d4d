import { describe, expect, it } from "vitest";
import { findingsOf, type FindingCode } from "../../../src/formula/findings";
import { costStatement } from "../../../src/formula/statement";
import { roundedDecimal } from "../../../src/i18n/rounding";
import { emptySheet } from "../../../src/sheet/emptySheet";
import { EXAMPLE_IDS, loadExample, type ExampleId } from "../../../src/sheet/examples/loadExample";
import { hasExampleCosts } from "../../../src/sheet/examples/hasExampleCosts";
import { loadSheet } from "../../../src/sheet/migrations";
import { publishedRate } from "../../../src/sheet/rates";
import words from "../../../locales/en/examples.json";
import { valueOf } from "../../support/expectations";

const example = (id: ExampleId) => loadExample(id, (key) => key, ["curtisBarryFull"], ["USD"]);

/** What makes a figure wrong or missing. */
const GRAVE: readonly FindingCode[] = [
  "unfinishedLines",
  "sharingUnknown",
  "nothingSharedOut",
  "occupancyImpossible",
  "handledAboveOffered",
  "reachedAboveDialled",
  "resultsAboveReached",
  "negativeTotal",
];

describe.each(EXAMPLE_IDS)("the example %s", (id) => {
  it("is a valid sheet with its words in place", async () => {
    const sheet = await example(id);
    expect(loadSheet(sheet)).toEqual({ ok: true, value: sheet });
    expect(sheet.title).toBe(`${id}.title`);
    expect((await loadExample(id, (key) => key)).benchmarks).toEqual([]);
  });

  it("says every word that the languages have for it, and names nothing else", async () => {
    const { title, work, costs } = await example(id);
    const names = [title, ...[...work, ...costs].map(({ name }) => name)].filter((name) => name !== "");
    expect(new Set(names)).toEqual(new Set(Object.keys(words[id]).map((word) => `${id}.${word}`)));
  });

  it("is complete, and has no findings that make a figure wrong", async () => {
    const sheet = await example(id);
    const statement = costStatement(sheet);
    expect(statement.unfinishedLines).toBe(0);
    expect(findingsOf(sheet, statement).filter(({ code }) => GRAVE.includes(code))).toEqual([]);
  });
});

describe("what the examples cost", () => {
  const shown = async (id: ExampleId) => {
    const { total, headlines } = costStatement(await example(id));
    return [total, ...headlines.map(({ costPer }) => valueOf(costPer))].map((figure) => roundedDecimal(figure, 2));
  };

  it("a web shop: a call for some 26 kr., and its licences at the published rate of the dollar", async () => {
    // wages 762,500, pension 91,500, leads 84,000, training 15,000, CRM 7,000, telephony 18,000, headsets 833.33,
    // rent 45,000, utilities 6,500, other 8,000; licences 2,225 dollars
    const total = 1_038_333 + 1 / 3 + 2_225 * (publishedRate("USD", "DKK") ?? 0);
    expect(await shown("webShop")).toEqual([roundedDecimal(total, 2), roundedDecimal(total / 40_000, 2)]);
    expect(total / 40_000).toBeGreaterThan(25);
    expect(total / 40_000).toBeLessThan(28);
  });

  it("a help desk: a call for 10.60 dollars", async () => {
    // wages 57,221.325, benefits 13,160.90475, lead 7,400, training 2,000, licences 1,610, tickets 1,900,
    // telephony 1,444.80, laptops 422.916..., rent 5,200, utilities 780
    expect(await shown("helpDesk")).toEqual(["91139.95", "10.60"]);
  });

  it("a sales team: a call for 2.98 pounds and a sale for 68.31", async () => {
    // minutes 86,666 2/3 and 18,225; common 66,320; own 7,366.67 and 564.98
    expect(await shown("salesTeam")).toEqual(["74251.64", "2.98", "68.31"]);
  });
});

describe("an empty sheet", () => {
  it("is valid, with one inbound stream and nothing known", () => {
    const sheet = emptySheet("DKK", ["curtisBarryFull"], ["USD"]);
    expect(loadSheet(sheet).ok).toBe(true);
    expect(sheet.work.map(({ kind }) => kind)).toEqual(["inbound"]);
    expect([sheet.title, sheet.benchmarks]).toEqual(["", ["curtisBarryFull"]]);
    expect(emptySheet("DKK")).toMatchObject({ benchmarks: [], rates: {} });
    expect(findingsOf(sheet, costStatement(sheet))).toEqual([]);
  });
});

describe("the lines of an example", () => {
  it.each(EXAMPLE_IDS)(
    "of %s are known in every language, and no longer once an amount or a line is changed",
    async (id) => {
      const { costs, ...sheet } = await example(id);
      const named = costs.map((line) => ({ ...line, name: `${line.name} på dansk` }));
      expect(await hasExampleCosts({ ...sheet, title: "Mine", costs: named })).toBe(true);
      expect(await hasExampleCosts({ ...sheet, costs: costs.slice(1) })).toBe(false);
      const changed = costs.map((line, at) => (at === 0 ? { ...line, amount: 1 } : line));
      expect(await hasExampleCosts({ ...sheet, costs: changed })).toBe(false);
      expect(await hasExampleCosts({ ...sheet, costs: [] })).toBe(false);
    },
  );
});
