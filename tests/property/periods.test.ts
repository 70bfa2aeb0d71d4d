import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertPeriod } from "../../src/formula/convertPeriod";
import { costStatement, type CostStatement } from "../../src/formula/statement";
import { BOUNDS, CADENCES } from "../../src/sheet/limits";
import type { Basis, Cadence, CostSheet } from "../../src/sheet/schema";
import { arbitrarySheet } from "../support/arbitrarySheet";
import { valueOf } from "../support/expectations";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../support/sheetWith";

const YEARS: Readonly<Record<Cadence, number>> = { week: 400 / 20_871, month: 1 / 12, quarter: 1 / 4, year: 1 };
const cadence = fc.constantFrom(...CADENCES);

/** Every basis, and what it costs in a longer period: as much more as the period is longer, but for purchases. */
const BASES = {
  wholeCentre: { kind: "wholeCentre", every: "quarter" },
  perAgent: { kind: "perAgent", every: "month" },
  perPaidHour: { kind: "perPaidHour" },
  oneOff: { kind: "oneOff", months: 36, from: "2025-11" },
  perContact: { kind: "perContact", per: "handled" },
  perMinute: { kind: "perMinute" },
  shareOf: { kind: "shareOf", of: { kind: "lines", ids: ["base"] }, share: 0.125 },
} as const satisfies Record<Basis["kind"], Basis>;
const PROPORTIONAL: readonly Basis[] = [
  BASES.wholeCentre,
  { kind: "wholeCentre", every: "week" },
  { kind: "wholeCentre", every: "year" },
  BASES.perAgent,
  BASES.perPaidHour,
  BASES.perContact,
  { kind: "perContact", per: "dialled" },
  BASES.perMinute,
  BASES.shareOf,
  { kind: "shareOf", of: { kind: "category", category: "wages" }, share: 0.3 },
];

const count = fc.integer({ min: 1, max: 1_000_000 });
/** A centre of three channels with one line of a basis, beside a line that it may be a share of. */
const centreWith = (basis: Basis) =>
  fc
    .record({
      calls: count,
      dialled: count,
      chats: count,
      agents: fc.integer({ min: 1, max: 5_000 }),
      amount: fc.integer({ min: 1, max: 100_000_000 }),
      quantity: fc.integer({ min: 1, max: 500 }),
      length: cadence,
    })
    .map(({ calls, dialled, chats, agents, amount, quantity, length }) =>
      sheetWith({
        period: { length, start: "2026-04-01" },
        rates: { USD: 6.58 },
        team: { agents: agents / 2, paidHoursPerWeek: 37, shrinkage: 0.3 },
        work: [
          inboundStream({ handled: calls, handleSeconds: 245 }),
          outboundStream({ dialled, reached: 500, handleSeconds: 190 }),
          chatStream({ handled: chats, handleSeconds: 610 }),
        ],
        costs: [
          line({ id: "base", amount: 31_500, basis: { kind: "perAgent", every: "month" } }),
          line({
            id: "tried",
            category: "other",
            amount: amount / 100,
            quantity: quantity / 4,
            currency: "USD",
            basis,
          }),
        ],
      }),
    );

function costOf(sheet: CostSheet): number {
  return valueOf(costStatement(sheet).lines.find(({ id }) => id === "tried")?.cost);
}

/** The same centre over periods of other lengths, one after the other. */
function over(sheet: CostSheet, ...lengths: readonly Cadence[]): CostSheet {
  return lengths.reduce<CostSheet>(
    (known, length) => convertPeriod(known, length, BOUNDS.count) ?? expect.fail("a count outgrew the sheet"),
    sheet,
  );
}

/** Below this a number has fewer digits than others, and money means nothing. */
const NOTHING = 1e-290;

function expectNear(value: number, exact: number, size = Math.abs(exact)): void {
  expect(Math.abs(value - exact)).toBeLessThanOrEqual(1e-12 * size + NOTHING);
}

describe.each(PROPORTIONAL)("a line of %j in another period", (basis) => {
  it("costs as much more as the period is longer, from week to month to year", () => {
    fc.assert(
      fc.property(centreWith(basis), (sheet) => {
        const [week, month, year] = (["week", "month", "year"] as const).map((length) => costOf(over(sheet, length)));
        expectNear((month ?? 0) * YEARS.week, (week ?? 0) * YEARS.month);
        expectNear(year ?? 0, 12 * (month ?? 0));
      }),
    );
  });

  it("costs the same by whatever way a period is reached", () => {
    fc.assert(
      fc.property(centreWith(basis), cadence, cadence, (sheet, via, length) => {
        expectNear(costOf(over(sheet, via, length)), costOf(over(sheet, length)));
      }),
    );
  });
});

describe.each(Object.values(BASES))("a line of %j there and back", (basis) => {
  it("costs what it did, to the last digit", () => {
    fc.assert(
      fc.property(centreWith(basis), cadence, (sheet, via) => {
        const back = over(sheet, via, sheet.period.length);
        expect(back).toEqual(sheet);
        expect(costOf(back)).toBe(costOf(sheet));
      }),
    );
  });

  it("costs what it did, also by way of a week, a month and a year", () => {
    fc.assert(
      fc.property(centreWith(basis), (sheet) => {
        const back = over(sheet, "week", "month", "year", "month", "week", sheet.period.length);
        expectNear(costOf(back), costOf(sheet));
      }),
    );
  });
});

describe("a purchase", () => {
  const start = (months: number) => `${2026 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
  const costFrom = (length: Cadence, month: number, basis: Basis) =>
    costOf(
      sheetWith({
        period: { length, start: `${start(month)}-15` },
        costs: [line({ id: "tried", category: "hardware", amount: 12_345.67, basis })],
      }),
    );
  const bought = fc.record({
    kind: fc.constant("oneOff" as const),
    months: fc.integer({ min: 0, max: 60 }),
    from: fc.integer({ min: 0, max: 40 }).map(start),
  });

  it("costs a year what it costs its quarters and its months together", () => {
    fc.assert(
      fc.property(bought, fc.integer({ min: 0, max: 40 }), (basis, first) => {
        const year = costFrom("year", first, basis);
        const parts = (length: Cadence, step: number) =>
          Array.from({ length: 12 / step }, (_, part) => costFrom(length, first + part * step, basis));
        const sum = (costs: readonly number[]) => costs.reduce((total, cost) => total + cost, 0);
        expectNear(sum(parts("quarter", 3)), year, 12_345.67);
        expectNear(sum(parts("month", 1)), year, 12_345.67);
      }),
    );
  });
});

describe("a whole sheet without purchases in another period", () => {
  const recurring = arbitrarySheet({ isComplete: true, range: "everyday" }).map((sheet): CostSheet => {
    const costs = sheet.costs.map((cost) =>
      cost.basis.kind === "oneOff" ? { ...cost, basis: BASES.perPaidHour } : cost,
    );
    return { ...sheet, costs };
  });
  const sizeOf = ({ lines }: CostStatement) =>
    lines.reduce((sum, { cost }) => sum + (cost.ok ? Math.abs(cost.value) : 0), 0);

  it("costs as much more as the period is longer, line by line, and each call what it did", () => {
    fc.assert(
      fc.property(recurring, cadence, (sheet, length) => {
        const before = costStatement(sheet);
        const after = costStatement(over(sheet, length));
        const factor = YEARS[length] / YEARS[sheet.period.length];
        const size = sizeOf(before);
        before.lines.forEach(({ cost }, index) => {
          const then = after.lines[index]?.cost;
          expect(then?.ok).toBe(cost.ok);
          if (cost.ok) expectNear(valueOf(then), cost.value * factor, factor * size);
        });
        expectNear(after.total, before.total * factor, factor * size);
        before.headlines.forEach(({ costPer }, index) => {
          const then = after.headlines[index]?.costPer;
          expect(then?.ok).toBe(costPer.ok);
          if (costPer.ok) expectNear(valueOf(then), costPer.value, size);
        });
      }),
    );
  });
});
