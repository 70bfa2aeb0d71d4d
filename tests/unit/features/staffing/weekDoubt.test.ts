import { expect, it } from "vitest";
import { doubtOf } from "../../../../src/features/staffing/weekDoubt";

const HOURS = { opens: 480, closes: 960 };
const OFFICE = [HOURS, HOURS, HOURS, HOURS, HOURS, null, null];
const weekOf = (calls: Readonly<Record<number, number>>) => ({
  intervalMinutes: 60 as const,
  calls: Array.from({ length: 168 }, (_, hour) => calls[hour] ?? 0),
  total: Object.values(calls).reduce((sum, count) => sum + count, 0),
});

it.each([
  ["at midnight alone", { 0: 100, 24: 90 }, { kind: "midnight", outside: 190 }],
  ["in opening hours", { 8: 100, 33: 90 }, null],
  ["on Saturday and at night alone", { 3: 10, 128: 90 }, { kind: "allOutside", outside: 100 }],
  ["at six in part", { 8: 90, 18: 10 }, { kind: "someOutside", outside: 10 }],
  ["outside by no more than rounding", { 8: 9_999, 18: 1 }, null],
])("a week whose calls come %s", (_, calls, doubt) => {
  expect(doubtOf(weekOf(calls), OFFICE)).toEqual(doubt);
});
