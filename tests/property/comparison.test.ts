import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignedSheets } from "../../src/formula/comparison/alignedSheets";
import { comparedFigures } from "../../src/formula/comparison/comparedFigures";
import { comparedInputs } from "../../src/formula/comparison/comparedInputs";
import { followingSheet } from "../../src/formula/comparison/followingPeriod";
import { ASPECTS, mixedSheet } from "../../src/formula/comparison/mixedSheet";
import { trendOf } from "../../src/formula/comparison/trend";
import { walkBetween, waterfallBetween, type DifferenceWaterfall } from "../../src/formula/comparison/whyTheyDiffer";
import { costStatement } from "../../src/formula/statement";
import { unitCosts } from "../../src/formula/unitCosts";
import { inCurrencyOf } from "../../src/sheet/inCurrencyOf";
import { BOUNDS, CADENCES } from "../../src/sheet/limits";
import { loadSheet } from "../../src/sheet/migrations";
import type { CostSheet } from "../../src/sheet/schema";
import { arbitrarySheet } from "../support/arbitrarySheet";

const everyday = arbitrarySheet({ isComplete: true, range: "everyday" });
const cadence = fc.constantFrom(...CADENCES);
const MEASURES = ["total", "perCall", "perSale", "perLead", "perContact"] as const;

/** Below this a number has fewer digits than others, and money means nothing. */
const NOTHING = 1e-290;

/** Two sheets in the currency of the first, aligned; null where no rate is known between them. */
function pairOf(from: CostSheet, to: CostSheet): readonly [CostSheet, CostSheet] | null {
  const common = inCurrencyOf(to, from);
  if (!common.ok) return null;
  const [first, second] = alignedSheets([from, common.value.sheet]);
  return first === undefined || second === undefined ? null : [first, second];
}

/** The largest figure on the way, by which rounding is measured. */
function sizeOf({ from, to, steps }: DifferenceWaterfall): number {
  return Math.max(Math.abs(from), Math.abs(to), ...steps.map((step) => Math.abs(step.to)));
}

describe("sheets between two", () => {
  it("are sheets that the door lets through, the ends themselves at both ends", () => {
    fc.assert(
      fc.property(arbitrarySheet(), arbitrarySheet(), fc.subarray([...ASPECTS]), (from, to, aspects) => {
        const pair = pairOf(from, to);
        if (pair === null) return;
        const mixed = mixedSheet(...pair, new Set(aspects), BOUNDS);
        if (mixed !== null) expect(loadSheet(mixed)).toEqual({ ok: true, value: mixed });
        expect(mixedSheet(...pair, new Set(), BOUNDS)).toBe(pair[0]);
        expect(mixedSheet(...pair, new Set(ASPECTS), BOUNDS)).toBe(pair[1]);
      }),
    );
  });

  it("cost what they did before they were aligned", () => {
    fc.assert(
      fc.property(arbitrarySheet(), arbitrarySheet(), (one, other) => {
        const aligned = alignedSheets([one, other]);
        [one, other].forEach((sheet, index) => {
          const renamed = aligned[index] ?? sheet;
          const { total, headlines } = costStatement(renamed);
          const before = costStatement(sheet);
          expect(total).toBe(before.total);
          expect(headlines.map(({ costPer }) => costPer)).toEqual(before.headlines.map(({ costPer }) => costPer));
          expect(loadSheet(renamed)).toEqual({ ok: true, value: renamed });
        });
      }),
    );
  });
});

describe("why two sheets differ", () => {
  it("is told by steps that sum to the difference", () => {
    fc.assert(
      fc.property(everyday, everyday, cadence, (from, to, per) => {
        const pair = pairOf(from, to);
        if (pair === null) return;
        const walk = walkBetween(...pair, BOUNDS);
        for (const of of MEASURES) {
          const waterfall = waterfallBetween(walk, of, per);
          if (!waterfall.ok) continue;
          const { value } = waterfall;
          const sum = value.steps.reduce((total, { change }) => total + change, 0);
          expect(Math.abs(sum - (value.to - value.from))).toBeLessThanOrEqual(1e-12 * sizeOf(value));
          if (value.steps.length > 0) expect(value.steps.at(-1)?.to).toBe(value.to);
          const told = [...value.steps.flatMap(({ aspects }) => aspects), ...value.idle];
          expect(told.toSorted()).toEqual(walk.aspects.toSorted());
        }
      }),
    );
  });

  it("is read off the statements of both ends", () => {
    fc.assert(
      fc.property(everyday, everyday, (from, to) => {
        const pair = pairOf(from, to);
        if (pair === null) return;
        const waterfall = waterfallBetween(walkBetween(...pair, BOUNDS), "perCall", "month");
        if (!waterfall.ok) return;
        const figures = pair.map((sheet) =>
          unitCosts(sheet, costStatement(sheet)).find(({ unit }) => unit === "perCall"),
        );
        expect(figures.map((figure) => figure?.costPer)).toEqual([
          { ok: true, value: waterfall.value.from },
          { ok: true, value: waterfall.value.to },
        ]);
      }),
    );
  });

  it("is nothing for a sheet and itself", () => {
    fc.assert(
      fc.property(arbitrarySheet(), (sheet) => {
        const walk = walkBetween(...(pairOf(sheet, sheet) ?? [sheet, sheet]), BOUNDS);
        expect(walk.aspects).toEqual([]);
        for (const of of MEASURES) {
          const waterfall = waterfallBetween(walk, of, "month");
          if (waterfall.ok) expect(waterfall.value).toMatchObject({ steps: [], idle: [] });
        }
        expect(comparedInputs(alignedSheets([sheet, sheet]), "month")).toEqual([]);
      }),
    );
  });

  it("is the same the other way round, with every sign turned", () => {
    fc.assert(
      fc.property(everyday, everyday, (from, to) => {
        const pair = pairOf(from, to);
        if (pair === null) return;
        const [there, back] = [pair, [pair[1], pair[0]] as const].map((ends) =>
          waterfallBetween(walkBetween(...ends, BOUNDS), "total", "month"),
        );
        if (there?.ok !== true || back?.ok !== true) return;
        const size = Math.max(sizeOf(there.value), sizeOf(back.value));
        const changesOf = ({ steps }: DifferenceWaterfall) =>
          new Map(steps.map(({ aspects, change }) => [aspects.join(), change]));
        const changes = changesOf(there.value);
        const turned = changesOf(back.value);
        for (const key of new Set([...changes.keys(), ...turned.keys()])) {
          const sum = (changes.get(key) ?? 0) + (turned.get(key) ?? 0);
          expect(Math.abs(sum)).toBeLessThanOrEqual(1e-11 * size);
        }
      }),
    );
  });
});

describe("sheets side by side", () => {
  it("never throw, and all figures are finite or have a reason", () => {
    fc.assert(
      fc.property(fc.array(arbitrarySheet(), { minLength: 1, maxLength: 4 }), cadence, (sheets, per) => {
        const aligned = alignedSheets(sheets);
        comparedInputs(aligned, per);
        const values = comparedFigures(aligned, per).flatMap((row) => row.values);
        expect(values.filter((figure) => figure?.ok === true && !Number.isFinite(figure.value))).toEqual([]);
      }),
    );
  });

  it("have the same cost for each in every period, and totals in proportion", () => {
    fc.assert(
      fc.property(everyday, cadence, cadence, (sheet, one, other) => {
        const perEach = (per: (typeof CADENCES)[number]) =>
          comparedFigures([sheet], per).filter(({ figure }) => ["costPer", "group", "occupancy"].includes(figure.kind));
        expect(perEach(one)).toEqual(perEach(other));
      }),
    );
  });

  it("cost the rate times as much in another currency", () => {
    fc.assert(
      fc.property(everyday, everyday, (sheet, other) => {
        const changed = inCurrencyOf(sheet, other);
        if (!changed.ok) return;
        const before = costStatement(sheet);
        const size = before.lines.reduce((sum, { cost }) => sum + (cost.ok ? Math.abs(cost.value) : 0), 0);
        const { rate, sheet: there } = changed.value;
        if (costStatement(there).unfinishedLines > before.unfinishedLines) return;
        expect(Math.abs(costStatement(there).total - before.total * rate)).toBeLessThanOrEqual(
          1e-11 * size * rate + NOTHING,
        );
      }),
    );
  });
});

describe("time", () => {
  it("goes on in sheets that the door lets through", () => {
    fc.assert(
      fc.property(arbitrarySheet(), (sheet) => {
        const next = followingSheet(sheet);
        if (next === null) return;
        expect(loadSheet(next)).toEqual({ ok: true, value: next });
        expect((next.period.start ?? "") > (sheet.period.start ?? "")).toBe(true);
        expect(
          trendOf(
            [
              { id: "b", sheet: next },
              { id: "a", sheet },
            ],
            "perCall",
            "month",
          ).map(({ id, link }) => [id, link]),
        ).toEqual([
          ["a", "next"],
          ["b", null],
        ]);
      }),
    );
  });
});
