import { describe, expect, it } from "vitest";
import { PAID_WAYS, paidBy, paidWayOf } from "../../../../src/features/costs/paidWay";
import type { Basis } from "../../../../src/sheet/schema";

describe("the ways in which a cost is paid", () => {
  it("are fourteen, each the way of its own basis", () => {
    expect(PAID_WAYS).toHaveLength(14);
    expect(PAID_WAYS.map(({ basis }) => paidWayOf(basis))).toEqual(PAID_WAYS.map(({ way }) => way));
  });

  it("keep what is known when the way stays", () => {
    const basis: Basis = { kind: "oneOff", months: 60, from: "2024-05" };
    expect(paidBy("oneOff", basis)).toBe(basis);
    expect(paidBy("perAgent.year", basis)).toEqual({ kind: "perAgent", every: "year" });
    expect(paidBy("oneOff", { kind: "perMinute" })).toEqual({ kind: "oneOff", months: 36, from: null });
  });
});
