import { describe, expect, it } from "vitest";
import { costStatement } from "../../../src/formula/statement";
import { missingFieldOfLine } from "../../../src/formula/missingFieldOfLine";
import type { CostLine, CostSheet } from "../../../src/sheet/schema";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../support/sheetWith";

/** Where a line that has no cost on a sheet leads, by the reason that the statement gives. */
function fieldOf(cost: CostLine, overrides: Partial<CostSheet> = {}): string | null {
  const sheet = sheetWith({ ...overrides, costs: [cost, ...(overrides.costs ?? [])] });
  const entry = costStatement(sheet).lines[0]?.cost;
  return entry === undefined || entry.ok
    ? expect.fail("the line has a cost")
    : missingFieldOfLine(entry.error, cost, sheet);
}

describe("the field that a line without a cost leads to", () => {
  it.each([
    ["amount", line({ amount: null })],
    ["quantity", line({ quantity: null })],
    ["months", line({ basis: { kind: "oneOff", months: null, from: null } })],
    ["share", line({ basis: { kind: "shareOf", of: { kind: "category", category: "rent" }, share: null } })],
    ["share", line({ basis: { kind: "shareOf", of: { kind: "lines", ids: [] }, share: 0.1 } })],
    ["amount", line({ basis: { kind: "perContact", per: "dialled" } })],
  ] as const)("is the line's own %s", (entry, cost) => {
    expect(fieldOf(cost)).toBe(`line-line-${entry}`);
  });

  it("is the rate of its currency", () => {
    expect(fieldOf(line({ currency: "XTS" }), { rates: { XTS: null } })).toBe("rate-XTS");
  });

  it("is that of the calls dialled of the first stream that lacks them", () => {
    const perCall = line({ basis: { kind: "perContact", per: "dialled" } });
    const work = [inboundStream(), outboundStream({ id: "known", dialled: 10 }), outboundStream()];
    expect(fieldOf(perCall, { work })).toBe("work-out-dialled");
    expect(missingFieldOfLine("noDialled", perCall, sheetWith({ work: work.slice(0, 2) }))).toBeNull();
  });

  it("is that of the team or of the work, first where the line belongs", () => {
    expect(fieldOf(line({ basis: { kind: "perAgent", every: "month" } }))).toBe("team-agents");
    const perMinute = line({ basis: { kind: "perMinute" } });
    const work = [inboundStream(), chatStream()];
    expect(fieldOf(perMinute, { work })).toBe("work-in-handleSeconds");
    expect(fieldOf({ ...perMinute, for: "chat" }, { work })).toBe("work-chat-handleSeconds");
  });
});
