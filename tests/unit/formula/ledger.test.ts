import { describe, expect, it } from "vitest";
import { Ledger, type Entry } from "../../../src/formula/ledger";

const cell = { category: "wages", movement: "fixed", bearer: 1 } as const;

function ledgerWith(amounts: readonly (Entry["amount"] | number)[]): Ledger {
  const ledger = new Ledger(3);
  for (const amount of amounts) {
    ledger.add({ ...cell, amount: typeof amount === "number" ? { money: amount, rest: 0 } : amount });
  }
  return ledger;
}

describe("a cell of the ledger", () => {
  it.each([
    [[1e15, 0.3, -1e15], 0.3],
    [[0.3, 1e15, -1e15], 0.3],
    [[1e15, 0.3, 0.3, -1e15], 0.6],
  ])("holds the sum of %j to its last digit", (amounts, sum) => {
    const ledger = ledgerWith(amounts);
    expect(ledger.entriesOf("wages")).toEqual([{ ...cell, amount: { money: sum, rest: 0 } }]);
    expect(ledger.cost()).toMatchObject({ total: sum, byCategory: { wages: sum, rent: 0 } });
    expect(ledger.movement("fixed")).toBe(sum);
  });

  it("holds what amounts are beyond their digits", () => {
    const amount = { money: 1, rest: 1e-17 };
    expect(ledgerWith([amount]).entriesOf("wages")).toEqual([{ ...cell, amount }]);
  });

  it("is told apart from those of other bearers, movements and categories", () => {
    const ledger = ledgerWith([100]);
    ledger.add({ ...cell, bearer: 2, amount: { money: 20, rest: 0 } });
    ledger.add({ ...cell, movement: "withVolume", amount: { money: 3, rest: 0 } });
    ledger.add({ ...cell, category: "rent", amount: { money: 0.5, rest: 0 } });
    expect([0, 1, 2].map((bearer) => ledger.cost(bearer).total)).toEqual([0, 103.5, 20]);
    expect(ledger.cost(1).byCategory).toMatchObject({ wages: 103, rent: 0.5 });
    expect(ledger.cost().byCategory).toMatchObject({ wages: 123, rent: 0.5 });
    expect([ledger.movement("fixed"), ledger.movement("fixed", 1), ledger.movement("withVolume", 1)]).toEqual([
      120.5, 100.5, 3,
    ]);
    expect(ledger.movement("withAgents")).toBe(0);
    expect(ledger.entriesOf("wages").map(({ movement, bearer }) => [movement, bearer])).toEqual([
      ["fixed", 1],
      ["fixed", 2],
      ["withVolume", 1],
    ]);
    expect(ledger.entriesOf("software")).toEqual([]);
  });
});
