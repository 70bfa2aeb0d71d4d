import { expect, it } from "vitest";
import { suggestedSheet } from "../../../../src/features/compare/suggestedSheet";
import { sheetWith } from "../../../support/sheetWith";

const candidate = (id: string, start: string | null) => ({
  id,
  name: id,
  sheet: sheetWith({ period: { length: "month", start } }),
});
const [january, february, march] = ["2026-01-01", "2026-02-01", "2026-03-01"].map((start) => candidate(start, start));

it.each([
  ["the next month", "2026-01-01", [march, february], "2026-02-01"],
  ["the next month rather than the one before", "2026-02-01", [january, march], "2026-03-01"],
  ["the last one before it, where none comes after", "2026-04-01", [january, march, february], "2026-03-01"],
  ["no copy of its own month", "2026-02-01", [candidate("copy", "2026-02-01"), january], "2026-01-01"],
  ["the first of the others without a day of its own", null, [march, january], "2026-03-01"],
  ["the first of others without days", "2026-01-01", [candidate("a", null), candidate("b", null)], "a"],
  ["none where there is none", "2026-01-01", [], undefined],
])("beforehand stands %s", (_, start, others, id) => {
  const all = [candidate("onScreen", start), ...others].filter((each) => each !== undefined);
  expect(suggestedSheet(all)).toBe(id);
});
