import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textMeasure } from "../../../../src/features/charts/measureText";
import { rowLayout } from "../../../../src/features/charts/rowLayout";
import { roundTicks, scaleEnds } from "../../../../src/features/charts/scale";

const amount = fc.oneof(
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.double({ min: -100, max: 100, noNaN: true }),
  fc.double({ min: 0, max: 1e-6, noNaN: true }),
);

describe("the scale", () => {
  it("holds 0 and all values, and never has length zero", () => {
    expect(scaleEnds([17.77, 36.85, 23.07])).toEqual([0, 36.85]);
    expect(scaleEnds([-2, 5])).toEqual([-2, 5]);
    expect(scaleEnds([-3, -1])).toEqual([-3, 0]);
    expect(scaleEnds([])).toEqual([0, 1]);
    expect(scaleEnds([0, 1e-300])).toEqual([0, 1]);
  });

  it("has the finest round steps that fit", () => {
    expect(roundTicks([0, 36.85], 7)).toEqual([0, 10, 20, 30, 40]);
    expect(roundTicks([0, 36.85], 9)).toEqual([0, 5, 10, 15, 20, 25, 30, 35, 40]);
    expect(roundTicks([0, 36.85], 2)).toEqual([0, 50]);
    expect(roundTicks([0, 5.6], 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(roundTicks([-2, 5], 4)).toEqual([-2.5, 0, 2.5, 5]);
    expect(roundTicks([-2, 5], 0)).toEqual([-5, 0, 5]);
  });

  it("holds both ends and 0 at even steps, whatever the amounts", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 12 }), (values, most) => {
        const ends = scaleEnds(values);
        const ticks = roundTicks(ends, most);
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
        const noise = (ends[1] - ends[0]) * 1e-9;
        expect(ticks[0]).toBeLessThanOrEqual(ends[0] + noise);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(ends[1] - noise);
        expect(ticks).toContain(0);
        expect(ticks.length).toBeLessThanOrEqual(Math.max(most, 3));
        ticks.forEach((tick, index) => {
          expect(Math.abs(tick - (ticks[0] ?? 0) - index * step)).toBeLessThanOrEqual(step * 1e-9);
        });
      }),
    );
  });
});

describe("the layout of rows", () => {
  const measure = textMeasure();
  const rows = [
    { label: "Management and support staff", value: "DKK 2.10 · 8%" },
    { label: "Rent", value: "DKK 1.13 · 4.3%" },
  ];

  it("puts the words beside the bars where half the width is left for them", () => {
    const layout = rowLayout(900, rows, measure);
    expect(layout.isWide).toBe(true);
    expect(layout.labelWidth).toBe(measure("Management and support staff", "regular"));
    expect(layout.left + layout.right + 220).toBeLessThan(900);
  });

  it("puts them above the bars on a phone, on one line where label and value fit", () => {
    const wide = rowLayout(420, rows, measure);
    expect(wide).toMatchObject({ isWide: false, hasOwnValueLine: false, left: 0, right: 0 });
    const narrow = rowLayout(300, rows, measure);
    expect(narrow).toMatchObject({ isWide: false, hasOwnValueLine: true });
    expect(narrow.rowHeight).toBe(wide.rowHeight + 17);
  });

  it("keeps bars below their words and inside their row at every width", () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 2_000 }), fc.string(), fc.string(), (width, label, value) => {
        const layout = rowLayout(width, [{ label, value }], measure);
        const half = layout.barHeight / 2;
        expect(layout.barMiddle + half).toBeLessThan(layout.rowHeight);
        if (!layout.isWide) expect(layout.barMiddle - half).toBeGreaterThan(layout.valueBottom);
        expect(width - layout.left - layout.right).toBeGreaterThan(0);
      }),
    );
  });
});
