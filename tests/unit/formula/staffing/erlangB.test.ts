import { describe, expect, it } from "vitest";
import { erlangB, oddsOfFreeLine } from "../../../../src/formula/staffing/erlangB";

/** B with n lines from B with n - 1: load x B / (n + load x B). */
function recursion(load: number, lines: number): number {
  let blocked = 1;
  for (let line = 1; line <= lines; line += 1) blocked = (load * blocked) / (line + load * blocked);
  return blocked;
}

describe("Erlang B", () => {
  it("is what the recursion over lines gives, with lines to spare and without", () => {
    for (const load of [0.001, 0.5, 1, 7.3, 40, 900])
      for (const lines of [1, 2, 5, 12, 40, 120, 1_000]) {
        const expected = recursion(load, lines);
        if (expected > 1e-300)
          expect([load, lines, erlangB(load, lines) / expected]).toEqual([load, lines, expect.closeTo(1, 12)]);
      }
  });

  it("is 1/5 for two lines and one erlang, 1 without lines, 0 without calls and below the smallest number", () => {
    expect(erlangB(1, 2)).toBeCloseTo(0.2, 15);
    expect(oddsOfFreeLine(1, 2)).toBe(4);
    expect([erlangB(3, 0), erlangB(0, 3), erlangB(0.01, 400), oddsOfFreeLine(0.01, 400)]).toEqual([1, 0, 0, Infinity]);
  });

  it("keeps its digits in the deepest overload: a million erlangs on ten lines are 10 / load free", () => {
    // the odds are n / load + n (n - 1) / load^2 + ...
    expect(oddsOfFreeLine(1e6, 10) / (1e-5 + 9e-11 + 7.2e-16)).toBeCloseTo(1, 14);
  });
});
