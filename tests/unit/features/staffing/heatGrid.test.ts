import { describe, expect, it } from "vitest";
import { heatGrid } from "../../../../src/features/staffing/heatGrid";

const cell = (day: number, startMinute: number, value: number) => ({ day, startMinute, value, text: `${value}` });

describe("the grid of a heat map", () => {
  it("has a row for every interval from the first to the last, and nothing where there is no cell", () => {
    const rows = heatGrid([cell(4, 600, 1), cell(0, 540, 1)], 30, 6);
    expect(rows.map(({ startMinute }) => startMinute)).toEqual([540, 570, 600]);
    expect(rows.map(({ days }) => days.map((place) => place !== null))).toEqual([
      [true, false, false, false, false, false, false],
      [false, false, false, false, false, false, false],
      [false, false, false, false, true, false, false],
    ]);
    expect(heatGrid([], 30, 6)).toEqual([]);
  });

  it("has a step of colour for each fifth of the largest, and none for 0 alone", () => {
    const values = [0, 0.001, 20, 20.1, 40, 60, 80.1, 100];
    const rows = heatGrid(
      values.map((value, at) => cell(0, at * 60, value)),
      60,
      6,
    );
    expect(rows.map(({ days }) => days[0]?.step)).toEqual([0, 1, 1, 2, 2, 3, 5, 5]);
    expect(heatGrid([cell(0, 0, 0)], 60, 6)[0]?.days[0]?.step).toBe(0);
  });
});
