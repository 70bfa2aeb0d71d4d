import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chargeOf, hasOwnAmount } from "../../src/formula/charge";
import { sumMoney } from "../../src/formula/money";
import { rebased } from "../../src/sheet/rebased";
import { costSheetSchema, type CostLine, type CostSheet } from "../../src/sheet/schema";
import { NOTHING_TRIED } from "../../src/sheet/whatIfDefaults";

const CODES = ["USD", "EUR", "GBP", "SEK", "XTS"] as const;

const rate = fc.double({ min: 1e-4, max: 1e4, noNaN: true });
const amount = fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100);
const line = fc.record({ currency: fc.constantFrom("DKK", ...CODES), amount: fc.option(amount, { freq: 4 }) });
// so large that no rate above brings it below the least target that a sheet may hold, where it would be cleared
const target = fc.option(fc.double({ min: 10, max: 1e6, noNaN: true }));

const sheets: fc.Arbitrary<CostSheet> = fc
  .record({
    rates: fc.record({ USD: rate, EUR: rate, GBP: rate, SEK: rate, XTS: rate }),
    lines: fc.array(line, { maxLength: 12 }),
    targets: fc.record({ perCall: target, perSale: target, perLead: target }),
  })
  .map(({ rates, lines, targets }) => ({
    version: 3,
    title: "",
    period: { length: "quarter", start: null },
    currency: "DKK",
    rates,
    ratesAsOf: "2026-01-02",
    team: { agents: 7, paidHoursPerWeek: 37, shrinkage: 0.3 },
    work: [{ id: "in", kind: "inbound", name: "", handleSeconds: 240, offered: 1, handled: 1, resolvedFirstTime: 0.7 }],
    costs: lines.map(({ currency, amount }, index): CostLine => {
      const basis = { kind: "perAgent", every: "month" } as const;
      return { id: `l${index}`, category: "wages", name: "", amount, quantity: 1, currency, basis, for: "all" };
    }),
    sharing: { by: "handlingTime", weights: {} },
    repeatCalls: { model: "geometric", giveUpShare: null, callsPerUnresolved: null },
    benchmarks: [],
    targets,
    whatIf: NOTHING_TRIED,
    staffing: null,
  }));

function inCurrency(sheet: CostSheet, currency: string): { sheet: CostSheet; rate: number } {
  const result = rebased(sheet, currency);
  if (!result.ok || result.value.rate === null) throw new Error("a rate was given");
  return { sheet: result.value.sheet, rate: result.value.rate };
}

/** What the lines with an amount cost, each in the sheet's currency. */
function costs(sheet: CostSheet): number[] {
  return sheet.costs.filter(hasOwnAmount).flatMap((cost) => {
    const charge = chargeOf(cost, sheet);
    return charge.ok && charge.value.kind === "sum" ? [charge.value.money] : [];
  });
}

describe("changing the sheet's currency", () => {
  it("there and back gives the same rates and targets to 1e-12", () => {
    fc.assert(
      fc.property(sheets, fc.constantFrom(...CODES), (sheet, code) => {
        const back = inCurrency(inCurrency(sheet, code).sheet, "DKK").sheet;
        expect(Object.keys(back.rates).toSorted()).toEqual(Object.keys(sheet.rates).toSorted());
        for (const [currency, before] of Object.entries(sheet.rates)) {
          expect(Math.abs((back.rates[currency] ?? Number.NaN) / (before ?? Number.NaN) - 1)).toBeLessThan(1e-12);
        }
        for (const name of ["perCall", "perSale", "perLead"] as const) {
          const before = sheet.targets[name];
          if (before === null) expect(back.targets[name]).toBeNull();
          else expect(Math.abs((back.targets[name] ?? Number.NaN) / before - 1)).toBeLessThan(1e-12);
        }
      }),
    );
  });

  it("scales every cost by exactly the rate between the two currencies", () => {
    fc.assert(
      fc.property(sheets, fc.constantFrom(...CODES), (sheet, code) => {
        const changed = inCurrency(sheet, code);
        expect(changed.rate * (sheet.rates[code] ?? Number.NaN)).toBeCloseTo(1, 14);
        const before = costs(sheet);
        const after = costs(changed.sheet);
        expect(after).toHaveLength(before.length);
        const tolerance = 1e-12 * sumMoney(before.map((cost) => Math.abs(cost * changed.rate)));
        expect(Math.abs(sumMoney(after) - sumMoney(before) * changed.rate)).toBeLessThanOrEqual(tolerance);
      }),
    );
  });

  it("keeps the sheet valid and the currency of every line that has an amount", () => {
    fc.assert(
      fc.property(sheets, fc.constantFrom(...CODES, "XXX", "ZAR"), (sheet, code) => {
        const result = rebased(sheet, code);
        if (!result.ok) throw new Error(result.error);
        const after = result.value.sheet;
        expect(costSheetSchema.safeParse(after).success).toBe(true);
        sheet.costs.forEach((cost, index) => {
          if (cost.amount !== null) expect(after.costs[index]).toEqual(cost);
        });
      }),
    );
  });
});
