import { describe, expect, it } from "vitest";
import { drawnColumns } from "../../../../src/formula/uncertainty/drawnColumns";
import type { NumberPlace } from "../../../../src/sheet/numberPlace";

const amount: NumberPlace = { kind: "line", line: "pcs", field: "amount" };
const months: NumberPlace = { kind: "line", line: "pcs", field: "months" };
const concurrency: NumberPlace = { kind: "work", stream: "chat", field: "concurrency" };
const agents: NumberPlace = { kind: "team", field: "agents" };
const year = { length: "year", start: "2026-01-01" } as const;

describe("the columns of drawn numbers", () => {
  it("are in their order, then the team where it follows, then what is worked out of one, each once", () => {
    const columns = drawnColumns([amount, months, concurrency], true);
    expect([amount, months, concurrency, agents].map((place) => columns.at(place))).toEqual([0, 1, 2, 3]);
    expect(columns.size()).toBe(4);
    expect(columns.oneOver(concurrency)).toBe(4);
    expect(columns.shareOfLife(months, null, year)).toBe(5);
    expect([columns.oneOver(concurrency), columns.shareOfLife(months, null, year)]).toEqual([4, 5]);
    expect(columns.oneOver(months)).toBe(6);
    expect(columns.size()).toBe(7);
  });

  it("are none of what is not drawn, nor of a team that stays", () => {
    const columns = drawnColumns([amount], false);
    expect([columns.at(agents), columns.oneOver(concurrency), columns.shareOfLife(months, null, year)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(columns.size()).toBe(1);
  });

  it("are worked out in as many rows as are asked: 1 / 4, and a third of a purchase for three years", () => {
    const columns = drawnColumns([months, concurrency], false);
    columns.oneOver(concurrency);
    columns.shareOfLife(months, null, year);
    const all = [Float64Array.of(36, 24, 12), Float64Array.of(4, 2, 1), new Float64Array(3), new Float64Array(3)];
    columns.derive(all, 2);
    expect(all.slice(2).map((column) => [...column])).toEqual([
      [1 / 4, 1 / 2, 0],
      [1 / 3, 1 / 2, 0],
    ]);
    expect([...(all[0] ?? [])]).toEqual([36, 24, 12]);
  });
});
