import { describe, expect, it } from "vitest";
import { leverChain } from "../../../../src/formula/levers/chain";
import { leverReport } from "../../../../src/formula/levers/leverReport";
import type { CostSheet } from "../../../../src/sheet/schema";
import { expectFigure, valueOf } from "../../../support/expectations";
import { leversWith, type LeverOverrides } from "../../../support/leversWith";
import { centre } from "./centre";

function paybackOf(overrides: LeverOverrides, realisedShare = 1, sheet: CostSheet = centre) {
  return leverReport(sheet, leversWith(overrides), realisedShare).payback;
}

/** Self-service takes a fifth of the calls: 61,000 wages and licences and 1,200 telephony when all of it is realised. */
const SELF_SERVICE = { deflectedShare: 0.2, cost: { perMonth: 2_200, oneOff: 120_000, oneOffMonths: 24 } };

describe("payback", () => {
  it("is what was paid once over what is saved in a month, purchases not spread", () => {
    const payback = paybackOf({ selfService: SELF_SERVICE });
    expect(payback.oneOff).toBe(120_000);
    expectFigure(payback.monthlySaving, 60_000);
    expectFigure(payback.paybackMonths, 2);
    expectFigure(payback.firstYearNet, 12 * 60_000 - 120_000);
  });

  it("is counted in months whatever the period of the sheet", () => {
    // the same counts for a year: only what moves with calls is a twelfth of that by the month
    const year = { ...centre, period: { length: "year", start: null } as const };
    const { monthlySaving } = paybackOf({ selfService: SELF_SERVICE }, 1, year);
    expectFigure(monthlySaving, 61_000 + 1_200 / 12 - 2_200);
  });

  it("is at once where nothing was paid once", () => {
    expectFigure(paybackOf({ selfService: { deflectedShare: 0.2 } }).paybackMonths, 0);
  });

  it("never comes where nothing is saved, or it costs more", () => {
    expect(paybackOf({}).paybackMonths).toEqual({ ok: false, error: "savesNothing" });
    expect(paybackOf({ callback: { hangUpsAvoided: 0.5 } }).paybackMonths).toEqual({ ok: false, error: "costsMore" });
    const dear = paybackOf({ selfService: SELF_SERVICE }, 0);
    expectFigure(dear.monthlySaving, -1_000);
    expect(dear.paybackMonths).toEqual({ ok: false, error: "costsMore" });
    expectFigure(dear.firstYearNet, -132_000);
  });

  it("is unknown while a lever's own cost is unfinished", () => {
    const nobody = { ...centre, team: { ...centre.team, agents: null } };
    const payback = paybackOf({ selfService: { cost: { perAgentPerMonth: 50 } } }, 1, nobody);
    for (const figure of [
      payback.monthlySaving,
      payback.paybackMonths,
      payback.firstYearNet,
      payback.breakEvenRealisedShare,
    ]) {
      expect(figure).toEqual({ ok: false, error: "unfinishedCost" });
    }
  });

  it("needs no life of what is bought, which the break-even does", () => {
    const payback = paybackOf({ selfService: { ...SELF_SERVICE, cost: { ...SELF_SERVICE.cost, oneOffMonths: null } } });
    expectFigure(payback.paybackMonths, 2);
    expect(payback.breakEvenRealisedShare).toEqual({ ok: false, error: "unfinishedCost" });
  });
});

describe("the realised share at which levers break even", () => {
  it("is where the total is that of today, purchases spread over their life", () => {
    // with none of it: 1,200 saved, 2,200 + 120,000 / 24 paid; with all of it 61,000 more saved
    const share = paybackOf({ selfService: SELF_SERVICE }).breakEvenRealisedShare;
    expectFigure(share, (2_200 + 5_000 - 1_200) / 61_000);
    const { steps } = leverChain(centre, leversWith({ selfService: SELF_SERVICE }), valueOf(share));
    expect(Math.abs((steps[0]?.statement.total ?? 0) - 342_000)).toBeLessThan(1e-6);
  });

  it("does not depend on the realised share that the manager chose", () => {
    const shares = [0, 0.3, 1].map((chosen) => paybackOf({ selfService: SELF_SERVICE }, chosen).breakEvenRealisedShare);
    expect(shares[1]).toEqual(shares[0]);
    expect(shares[2]).toEqual(shares[0]);
  });

  it("is 0 where even a team that stays saves, and when no lever is on", () => {
    expectFigure(paybackOf({ voip: { telephonySaved: 0.2 } }).breakEvenRealisedShare, 0);
    expectFigure(paybackOf({}).breakEvenRealisedShare, 0);
    expectFigure(paybackOf({ analytics: {} }).breakEvenRealisedShare, 0);
  });

  it("is nowhere where the lever costs more than all that it frees", () => {
    const dear = { selfService: { deflectedShare: 0.2, cost: { perMonth: 62_201 } } };
    expect(paybackOf(dear).breakEvenRealisedShare).toEqual({ ok: false, error: "neverBreaksEven" });
    const just = { selfService: { deflectedShare: 0.2, cost: { perMonth: 62_199 } } };
    expectFigure(paybackOf(just).breakEvenRealisedShare, 60_999 / 61_000);
    const wagesOnly = { ...centre, costs: centre.costs.slice(0, 1) };
    const all = { selfService: { deflectedShare: 0.2, cost: { perMonth: 60_000 } } };
    expectFigure(paybackOf(all, 1, wagesOnly).breakEvenRealisedShare, 1);
  });
});
