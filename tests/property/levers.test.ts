import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agentsFollow } from "../../src/formula/agentsFollow";
import { centreFigures } from "../../src/formula/figures";
import { leverChain } from "../../src/formula/levers/chain";
import { leverReport } from "../../src/formula/levers/leverReport";
import { LEVER_ORDER } from "../../src/formula/levers/levers";
import { costStatement, type CostStatement } from "../../src/formula/statement";
import type { LeverSettings } from "../../src/sheet/leverSettings";
import { loadSheet } from "../../src/sheet/migrations";
import { arbitraryLevers } from "../support/arbitraryLevers";
import { arbitrarySheet } from "../support/arbitrarySheet";
import { leversWith } from "../support/leversWith";
import { workloadMinutes } from "../../src/formula/workload";

const realisedShare = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const complete = arbitrarySheet({ isComplete: true, range: "everyday" });
const everydayLevers = arbitraryLevers({ range: "everyday" });

/** The sum of the lines' absolute amounts, by which the error of a sum is measured. */
function sizeOf({ lines }: CostStatement): number {
  return lines.reduce((sum, { cost }) => sum + (cost.ok ? Math.abs(cost.value) : 0), 0);
}

function withOnly(levers: LeverSettings, id: string): LeverSettings {
  const entries = Object.entries(levers).map(([each, settings]) => [each, { ...settings, isOn: each === id }]);
  return Object.fromEntries(entries) as LeverSettings;
}

/** Every number in a value, at any depth. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe("levers on any sheet", () => {
  it("never throw, give finite figures and leave a sheet that a door lets through", () => {
    fc.assert(
      fc.property(arbitrarySheet(), arbitraryLevers(), fc.option(realisedShare), (sheet, levers, share) => {
        const report = leverReport(sheet, levers, share);
        expect(numbersIn(report).filter((number) => !Number.isFinite(number))).toEqual([]);
        expect(loadSheet(report.chain.after)).toEqual({ ok: true, value: report.chain.after });
      }),
    );
  });

  it("change nothing, bit for bit, when all are on and at zero, or all are off", () => {
    const allZero = leversWith(Object.fromEntries(LEVER_ORDER.map((id) => [id, {}])));
    fc.assert(
      fc.property(arbitrarySheet(), arbitraryLevers(), realisedShare, (sheet, levers, share) => {
        const allOff = withOnly(levers, "none");
        for (const still of [allZero, allOff]) {
          const { after, steps } = leverChain(sheet, still, share);
          expect(after).toBe(sheet);
          expect(steps).toHaveLength(still === allZero ? 10 : 0);
          expect(costStatement(after)).toEqual(costStatement(sheet));
        }
      }),
    );
  });

  it("act as nothing when all their settings are unknown", () => {
    fc.assert(
      fc.property(arbitrarySheet(), realisedShare, (sheet, share) => {
        const zeros = leversWith(Object.fromEntries(LEVER_ORDER.map((id) => [id, {}])));
        const unknown = JSON.parse(JSON.stringify(zeros).replaceAll(/:0\b/g, ":null")) as LeverSettings;
        expect(leverChain(sheet, unknown, share).after).toBe(sheet);
      }),
    );
  });
});

describe("a waterfall", () => {
  it("has steps that sum to the difference of its ends, for the total and for each headline", () => {
    fc.assert(
      fc.property(complete, everydayLevers, realisedShare, (sheet, levers, share) => {
        const { totalCost, headlines, chain } = leverReport(sheet, levers, share);
        fc.pre(totalCost.ok);
        const size = [chain.before.statement, ...chain.steps.map(({ statement }) => statement)].map(sizeOf);
        const sum = (steps: readonly { change: number }[]) => steps.reduce((total, { change }) => total + change, 0);
        const difference = costStatement(chain.after).total - costStatement(sheet).total;
        const total = totalCost.value;
        expect(total.to - total.from).toBe(difference);
        expect(Math.abs(sum(total.steps) - difference)).toBeLessThanOrEqual(1e-12 * Math.max(...size));
        for (const { waterfall } of headlines) {
          if (!waterfall.ok) continue;
          const { from, steps, to } = waterfall.value;
          const largest = Math.max(Math.abs(from), ...steps.map((step) => Math.abs(step.to)));
          expect(Math.abs(sum(steps) - (to - from))).toBeLessThanOrEqual(1e-12 * largest);
        }
      }),
    );
  });

  it("of one lever is what the lever does alone", () => {
    fc.assert(
      fc.property(
        complete,
        everydayLevers,
        realisedShare,
        fc.constantFrom(...LEVER_ORDER),
        (sheet, levers, share, id) => {
          const { levers: effects } = leverReport(sheet, withOnly(levers, id), share);
          expect(effects.map(({ lever }) => lever)).toEqual([id]);
          expect(effects[0]?.alone).toEqual(effects[0]?.inChain);
        },
      ),
    );
  });
});

describe("agents follow the work", () => {
  it("by the workload of the derived figures", () => {
    fc.assert(
      fc.property(arbitrarySheet(), (sheet) => {
        const { workloadHours } = centreFigures(sheet, costStatement(sheet));
        const minutes = workloadMinutes(sheet);
        expect(minutes.ok ? { ok: true, value: minutes.value / 60 } : minutes).toEqual(workloadHours);
      }),
    );
  });

  it("so that occupancy stays, but for what a lever allows, when all of a fall is taken out", () => {
    fc.assert(
      fc.property(complete, everydayLevers, (sheet, levers) => {
        const { before, steps, after } = leverChain(sheet, levers, 1);
        const last = steps.at(-1);
        const today = centreFigures(sheet, before.statement).occupancy;
        const then = centreFigures(after, costStatement(after)).occupancy;
        if (last === undefined || !last.need.ok || !today.ok || !then.ok || then.value === 0) return;
        const expected = today.value * last.worked.occupancyRatio;
        expect(Math.abs(then.value - expected)).toBeLessThanOrEqual(1e-9 * expected);
      }),
    );
  });

  it("and without a realised share no agent goes and no wage is saved", () => {
    fc.assert(
      fc.property(complete, everydayLevers, fc.constantFrom(0, null), (sheet, levers, share) => {
        const paid = sheet.costs.filter(({ basis }) => basis.kind === "perAgent" || basis.kind === "perPaidHour");
        const wages = paid.map((line) => ({ ...line, category: "wages" as const, amount: Math.abs(line.amount ?? 0) }));
        const { before, after } = leverChain({ ...sheet, costs: wages }, levers, share);
        expect(after.team.agents ?? 0).toBeGreaterThanOrEqual(sheet.team.agents ?? 0);
        expect(costStatement(after).byCategory.wages).toBeGreaterThanOrEqual(before.statement.byCategory.wages);
      }),
    );
  });

  it("and a growth takes the same agents whatever the realised share", () => {
    fc.assert(
      fc.property(complete, fc.double({ min: 1, max: 5, noNaN: true }), realisedShare, (sheet, growth, share) => {
        const grown = {
          ...sheet,
          work: sheet.work.map((each) => ({ ...each, handleSeconds: (each.handleSeconds ?? 0) * growth })),
        };
        const followed = agentsFollow(sheet, grown, { realisedShare: share });
        const inFull = agentsFollow(sheet, grown, { realisedShare: 1 });
        if (followed.need.ok && followed.need.value >= 1) expect(followed).toEqual(inFull);
      }),
    );
  });
});

describe("the break-even", () => {
  it("is the realised share at which the total is that of today, dearer below it and cheaper above", () => {
    fc.assert(
      fc.property(complete, everydayLevers, (sheet, levers) => {
        const { payback, chain } = leverReport(sheet, levers, 0.5);
        const share = payback.breakEvenRealisedShare;
        const today = chain.before.statement.total;
        const at = (realised: number) => costStatement(leverChain(sheet, levers, realised).after);
        const room = 1e-9 * Math.max(sizeOf(chain.before.statement), sizeOf(at(0)), sizeOf(at(1)));
        if (share === null) throw new Error("no plan sets the agents here");
        if (!share.ok) expect(at(1).total).toBeGreaterThan(today - room);
        else if (share.value === 0) expect(at(0).total).toBeLessThanOrEqual(today + room);
        else {
          expect(Math.abs(at(share.value).total - today)).toBeLessThanOrEqual(room);
          expect(at(share.value / 2).total).toBeGreaterThanOrEqual(today - room);
          expect(at((1 + share.value) / 2).total).toBeLessThanOrEqual(today + room);
        }
      }),
    );
  });
});
