import { expect, it } from "vitest";
import { lineTicks } from "../../../src/drawing/lineTicks";

const of = (levels: readonly number[], band: readonly [number, number] | null = null, target: number | null = null) =>
  lineTicks({ points: levels.map((level) => ({ level })), least: 0.01, band, target });

it("holds dots, band and target, and zero only where its steps reach it", () => {
  expect(of([32, 38.5])).toEqual([32, 34, 36, 38, 40]);
  expect(of([32, 38.5], null, 30)).toEqual([30, 32, 34, 36, 38, 40]);
  expect(of([32, 38.5], [6, 60])).toEqual([0, 20, 40, 60]);
});
