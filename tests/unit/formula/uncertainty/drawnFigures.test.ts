import { describe, expect, it, vi } from "vitest";
import { drawnFigures, type DrawMissing } from "../../../../src/formula/uncertainty/drawnFigures";
import { costStatement } from "../../../../src/formula/statement";
import type { Question } from "../../../../src/formula/whatIf/question";
import type { NumberPlace } from "../../../../src/sheet/numberPlace";
import type { CostSheet } from "../../../../src/sheet/schema";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../../support/sheetWith";

vi.mock("../../../../src/formula/statement", async (importOriginal) => {
  const statement = await importOriginal<{ costStatement: typeof costStatement }>();
  return { ...statement, costStatement: vi.fn<typeof costStatement>(statement.costStatement) };
});

/** Figures of rows of drawn numbers, or the reason in place of one. */
function figuresOf(
  sheet: CostSheet,
  headline: Question["headline"],
  places: readonly NumberPlace[],
  rows: readonly (readonly number[])[],
  team: Question["team"] = { kind: "held" },
): (number | DrawMissing)[] {
  const columns = places.map((_, index) => Float64Array.from(rows, (row) => row[index] ?? 0));
  const figures = new Float64Array(rows.length);
  const missing: DrawMissing[] = [];
  const drawn = drawnFigures({ sheet, headline, team }, places, rows.length);
  drawn.fill(columns, rows.length, figures, (reason) => missing.push(reason));
  return Array.from(figures, (figure) => (Number.isNaN(figure) ? (missing.shift() ?? figure) : figure));
}

const calls: NumberPlace = { kind: "work", stream: "in", field: "handled" };
const reached: NumberPlace = { kind: "work", stream: "out", field: "reached" };

describe("figures of draws at the edges", () => {
  it("charge a cost per minute where no calls take no time, and leave it open where their time is unknown", () => {
    const sheet = sheetWith({
      work: [inboundStream(), outboundStream({ reached: 500, handleSeconds: 120 })],
      costs: [line({ amount: 2, basis: { kind: "perMinute" } }), line({ id: "own", amount: 300, for: "out" })],
    });
    vi.mocked(costStatement).mockClear();
    // 300 of its own and 2 a minute for 500 calls of 2 minutes, over 100 sales
    expect(figuresOf(sheet, "perSale", [calls], [[0], [7], [0]])).toEqual([23, 3, 23]);
    // of the draws without calls alone
    expect(costStatement).toHaveBeenCalledTimes(2);
  });

  it("know of a cost that is there only where no calls take no time, and of none otherwise", () => {
    const sheet = sheetWith({
      work: [outboundStream({ reached: 500, handleSeconds: null })],
      costs: [line({ amount: 2, basis: { kind: "perMinute" } })],
    });
    expect(figuresOf(sheet, "perSale", [reached], [[7], [0], [7]])).toEqual(["noCost", 0, "noCost"]);
    // so it is beside another channel, and no count is what is missing first
    const beside = { ...sheet, work: [...sheet.work, chatStream({ handled: 0 })] };
    expect(figuresOf(beside, "perSale", [reached], [[7], [0]])).toEqual(["noCost", 0]);
    expect(figuresOf(beside, "perCall", [reached], [[7]])).toEqual(["noCalls"]);
  });

  it("share nothing out where every weight is drawn as 0", () => {
    const sheet = sheetWith({
      work: [inboundStream({ handleSeconds: 60 }), outboundStream({ handleSeconds: 60 })],
      costs: [line({ amount: 900 })],
      sharing: { by: "volume", weights: {} },
    });
    const rows = [
      [0, 0],
      [200, 100],
    ];
    expect(figuresOf(sheet, "perSale", [calls, reached], rows)).toEqual(["allWeightsZero", 3]);
  });

  it("do not take a cost for nothing that only a small amount would make so", () => {
    const sheet = sheetWith({
      work: [inboundStream({ handled: null }), outboundStream()],
      costs: [line({ quantity: 5e-324, basis: { kind: "wholeCentre", every: "year" } })],
      sharing: { by: "volume", weights: {} },
    });
    const amount: NumberPlace = { kind: "line", line: "line", field: "amount" };
    expect(figuresOf(sheet, "perSale", [amount], [[1e15], [0]])).toEqual(["noContacts", 0]);
  });

  it("have none either where what is not shared out cancels, a cost of one category against a credit of another", () => {
    const sheet = sheetWith({
      work: [inboundStream({ handled: 0, handleSeconds: 60 }), outboundStream({ reached: 0, handleSeconds: 60 })],
      costs: [line({ amount: 900 }), line({ id: "credit", category: "rent", amount: -900 })],
      sharing: { by: "volume", weights: {} },
    });
    const sales: NumberPlace = { kind: "work", stream: "out", field: "sales" };
    expect(figuresOf(sheet, "perSale", [sales], [[100]])).toEqual(["allWeightsZero"]);
  });

  it("ask no statement for the reason that all draws share: a count that is unknown, or no stream to count", () => {
    const sheet = sheetWith({ work: [inboundStream({ handled: null })], costs: [line({ amount: 900 })] });
    const amount: NumberPlace = { kind: "line", line: "line", field: "amount" };
    vi.mocked(costStatement).mockClear();
    expect(figuresOf(sheet, "perCall", [amount], [[1], [2]])).toEqual(["noCalls", "noCalls"]);
    expect(figuresOf(sheet, "perSale", [amount], [[1], [2]])).toEqual(["noSales", "noSales"]);
    expect(costStatement).not.toHaveBeenCalled();
    expect(figuresOf(sheet, "perCall", [calls], [[300]])).toEqual([3]);
  });

  it("have no figure for a count of 0, and none that no number can say", () => {
    const sheet = sheetWith({ costs: [line({ amount: 900 })] });
    expect(figuresOf(sheet, "perCall", [calls], [[0], [1e-99], [300]])).toEqual(["zeroCalls", "zeroCalls", 3]);
  });
});

describe("figures of draws whose team follows the work", () => {
  const amount: NumberPlace = { kind: "line", line: "line", field: "amount" };
  const agents: NumberPlace = { kind: "team", field: "agents" };
  const shrinkage: NumberPlace = { kind: "team", field: "shrinkage" };
  const follows = { kind: "follows", realisedShare: 0.5 } as const;
  /** Ten agents at 500 for 1,000 calls. */
  const sheet = sheetWith({
    team: { agents: 10, paidHoursPerWeek: 37, shrinkage: 0.2 },
    work: [inboundStream({ handleSeconds: 300 })],
    costs: [line({ amount: 500, basis: { kind: "perAgent", every: "month" } })],
  });

  it("have the agents of each row, of fewer calls half the fall, and ask no statement", () => {
    vi.mocked(costStatement).mockClear();
    // 20 agents for 2,000 calls, and 7.5 for 500
    expect(figuresOf(sheet, "perCall", [calls], [[2_000], [500], [1_000]], follows)).toEqual([5, 7.5, 5]);
    // as many calls as today keep the ten, whatever these cost
    expect(figuresOf(sheet, "perCall", [amount], [[500], [800], [100]], follows)).toEqual([5, 8, 1]);
    // 0.6 of paid hours in place of 0.8 need a third more agents
    const [more = 0, same] = figuresOf(
      sheet,
      "perCall",
      [amount, shrinkage],
      [
        [300, 0.4],
        [500, 0.2],
      ],
      follows,
    );
    expect([Number(more).toFixed(12), same]).toEqual([(4).toFixed(12), 5]);
    // twelve for as much work, and twice twelve for twice as much
    expect(
      figuresOf(
        sheet,
        "perCall",
        [agents, calls],
        [
          [12, 1_000],
          [12, 2_000],
        ],
        follows,
      ),
    ).toEqual([6, 6]);
    expect(costStatement).not.toHaveBeenCalled();
  });

  it("have none where nobody is ever there, and the reason", () => {
    expect(figuresOf(sheet, "perCall", [shrinkage], [[1], [0.2]], follows)).toEqual(["zeroHours", 5]);
  });
});

describe("figures of draws with common cost", () => {
  const work = [inboundStream({ handleSeconds: 60 }), outboundStream({ handleSeconds: 120 })];

  it("bear a part of it by weight beside their own, and ask no statement", () => {
    const costs = [line({ amount: 900 }), line({ id: "own", amount: 50, for: "out" })];
    const sheet = sheetWith({ work, costs, sharing: { by: "volume", weights: {} } });
    vi.mocked(costStatement).mockClear();
    // 500 of 1,500 contacts bear 300, with 50 of their own over 100 sales; of 2,000 contacts 225
    expect(figuresOf(sheet, "perSale", [calls], [[1_000], [1_500]])).toEqual([3.5, 2.75]);
    expect(figuresOf(sheet, "perCall", [calls], [[1_000], [1_500]])).toEqual([0.6, 0.45]);
    expect(costStatement).not.toHaveBeenCalled();
  });
});
