import { expect, it } from "vitest";
import { costStatement } from "../../../src/formula/statement";
import { inCurrencyOf } from "../../../src/sheet/inCurrencyOf";
import { BOUNDS } from "../../../src/sheet/limits";
import { publishedRate } from "../../../src/sheet/rates";
import { line, sheetWith } from "../../support/sheetWith";

const danish = sheetWith({ rates: { USD: 7 } });
const american = (rates: Record<string, number | null>) =>
  sheetWith({ currency: "USD", rates, costs: [line({ amount: 100, currency: "USD" })] });
const totalOf = (result: ReturnType<typeof inCurrencyOf>) =>
  result.ok ? costStatement(result.value.sheet).total : null;

it("takes the sheet's own rate first, then the other's, then the table's", () => {
  // a krone is 0.125 dollars, so a dollar is 8 kroner
  expect(inCurrencyOf(american({ DKK: 0.125 }), danish)).toMatchObject({ ok: true, value: { rate: 8, source: "own" } });
  expect(totalOf(inCurrencyOf(american({ DKK: 0.125 }), danish))).toBe(800);
  expect(inCurrencyOf(american({}), danish)).toMatchObject({ ok: true, value: { source: "other" } });
  expect(totalOf(inCurrencyOf(american({}), danish))).toBeCloseTo(700, 10);
  const table = inCurrencyOf(american({}), sheetWith());
  expect(table).toMatchObject({ ok: true, value: { source: "table" } });
  expect(totalOf(table)).toBeCloseTo(100 / (publishedRate("DKK", "USD") ?? 0), 8);
});

it("leaves a sheet in the same currency as it is, and takes no rate at 1", () => {
  const same = american({ DKK: 0.125 });
  expect(inCurrencyOf(same, american({}))).toEqual({ ok: true, value: { sheet: same, rate: 1, source: null } });
  const odd = sheetWith({ currency: "XTS", costs: [line({ currency: "XTS" })] });
  expect(inCurrencyOf(odd, danish)).toEqual({ ok: false, error: "noRate" });
});

it("has no room for a currency more than a sheet holds", () => {
  const codes = Array.from(
    { length: BOUNDS.currencies },
    (_, at) => `Q${String.fromCharCode(65 + at / 26, 65 + (at % 26))}`,
  );
  const full = american(Object.fromEntries(codes.map((code) => [code, 1])));
  expect(inCurrencyOf(full, danish)).toEqual({ ok: false, error: "tooManyCurrencies" });
});
