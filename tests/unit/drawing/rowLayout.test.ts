import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textMeasure } from "../../../src/drawing/measureText";
import { AIRY, DENSE, rowLayout } from "../../../src/drawing/rowLayout";

describe("the layout of rows", () => {
  const measure = textMeasure();
  const widths = fc.integer({ min: 200, max: 2_000 });
  const rows = [
    { label: "Management and support staff", value: "DKK 2.10 · 8%" },
    { label: "Rent", value: "DKK 1.13 · 4.3%" },
  ];

  it("puts the words beside the bars where half the width is left for them", () => {
    const layout = rowLayout(900, rows, measure, AIRY);
    expect(layout.isWide).toBe(true);
    expect(layout.labelWidth).toBe(measure("Management and support staff", "regular"));
    expect(layout.left + layout.right + 220).toBeLessThan(900);
  });

  it("puts them above the bars on a phone, on one line where label and value fit", () => {
    const wide = rowLayout(420, rows, measure, AIRY);
    expect(wide).toMatchObject({ isWide: false, hasOwnValueLine: false, left: 0, right: 0 });
    const narrow = rowLayout(300, rows, measure, AIRY);
    expect(narrow).toMatchObject({ isWide: false, hasOwnValueLine: true });
    expect(narrow.rowHeight).toBe(wide.rowHeight + 17);
  });

  it("keeps bars below their words and inside their row at every width", () => {
    fc.assert(
      fc.property(widths, fc.string(), fc.string(), fc.constantFrom(AIRY, DENSE), (width, label, value, spacing) => {
        const layout = rowLayout(width, [{ label, value }], measure, spacing);
        const half = layout.barHeight / 2;
        expect(layout.barMiddle + half).toBeLessThan(layout.rowHeight);
        if (!layout.isWide) expect(layout.barMiddle - half).toBeGreaterThan(layout.valueBottom);
        expect(width - layout.left - layout.right).toBeGreaterThan(0);
      }),
    );
  });
});
