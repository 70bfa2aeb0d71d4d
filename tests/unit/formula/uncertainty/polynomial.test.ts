import { describe, expect, it } from "vitest";
import { evaluate, sumOfTerms, timesColumn } from "../../../../src/formula/uncertainty/polynomial";

describe("a sum of terms", () => {
  it("has those of the same columns as one, in whichever order, and none of nothing", () => {
    const terms = [
      { coefficient: 2, columns: [10, 9] },
      { coefficient: 3, columns: [9, 10] },
      { coefficient: 4, columns: [910] },
      { coefficient: 5, columns: [] },
      { coefficient: -5, columns: [] },
    ];
    expect(sumOfTerms(terms)).toEqual([
      { coefficient: 5, columns: [9, 10] },
      { coefficient: 4, columns: [910] },
    ]);
    expect(terms[0]).toEqual({ coefficient: 2, columns: [10, 9] });
  });

  it("times a number has one more column, or none", () => {
    const term = { coefficient: 3, columns: [0] };
    expect(timesColumn(term, 4, 0)).toEqual({ coefficient: 12, columns: [0, 0] });
    expect(timesColumn(term, 4, null)).toEqual({ coefficient: 12, columns: [0] });
  });

  it("is worked out row by row, as far as it is asked: 2 x y + 3 x x - 1", () => {
    const polynomial = [
      { coefficient: 2, columns: [0, 1] },
      { coefficient: 3, columns: [0, 0] },
      { coefficient: -1, columns: [] },
    ];
    const columns = [Float64Array.of(1, 0, 5, 9), Float64Array.of(10, 20, 0.5, 9)];
    const result = Float64Array.of(7, 7, 7, 7);
    const work = Float64Array.of(8, 8, 8, 8);
    evaluate(polynomial, columns, 3, result, work);
    expect([...result]).toEqual([22, -1, 79, 7]);
    expect(work[3]).toBe(8);
    evaluate([], columns, 3, result, work);
    expect([...result]).toEqual([0, 0, 0, 7]);
  });
});
