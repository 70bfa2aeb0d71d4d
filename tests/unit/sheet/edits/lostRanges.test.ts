import { describe, expect, it } from "vitest";
import { withoutLostRanges } from "../../../../src/sheet/edits/lostRanges";
import type { NumberPlace } from "../../../../src/sheet/numberPlace";
import type { CostSheet } from "../../../../src/sheet/schema";
import { richSheet } from "../../../support/richSheet";

const work = (stream: string, field: "handled" | "dialled" | "concurrency") =>
  ({ kind: "work", stream, field }) as const;
const ofLine = (line: string, field: "amount" | "quantity" | "share" | "months") =>
  ({ kind: "line", line, field }) as const;

function isKept(of: NumberPlace, sheet: CostSheet = richSheet): boolean {
  const ranges = [{ of, shape: "uniform" as const, low: 1, high: 2 }];
  return withoutLostRanges({ ...sheet, whatIf: { ...sheet.whatIf, ranges } }).whatIf.ranges.length === 1;
}

describe("a range", () => {
  it.each([
    [work("in", "handled"), true],
    [work("in", "dialled"), false],
    [work("out", "dialled"), true],
    [work("chat", "concurrency"), true],
    [work("gone", "handled"), false],
    [{ kind: "weight", stream: "out" }, true],
    [{ kind: "weight", stream: "gone" }, false],
    [{ kind: "rate", currency: "USD" }, true],
    [{ kind: "rate", currency: "GBP" }, false],
    [{ kind: "team", field: "agents" }, true],
    [{ kind: "repeatCalls", field: "giveUpShare" }, true],
    [ofLine("rent", "amount"), true],
    [ofLine("rent", "quantity"), true],
    [ofLine("rent", "share"), false],
    [ofLine("rent", "months"), false],
    [ofLine("headsets", "amount"), true],
    [ofLine("headsets", "months"), true],
    [ofLine("holiday", "share"), true],
    [ofLine("holiday", "amount"), false],
    [ofLine("holiday", "quantity"), false],
    [ofLine("holiday", "months"), false],
    [ofLine("gone", "amount"), false],
  ] as const)("of %j stays as long as the sheet has a field for the number: %s", (of, stays) => {
    expect(isKept(of)).toBe(stays);
  });

  it("is told apart from those of other streams and lines", () => {
    const [first] = richSheet.work;
    expect(first && isKept(work("out", "dialled"), { ...richSheet, work: [first] })).toBe(false);
    expect(isKept(ofLine("rent", "amount"), { ...richSheet, costs: richSheet.costs.slice(0, 1) })).toBe(false);
  });

  it("that is not lost leaves the very same sheet", () => {
    expect(withoutLostRanges(richSheet)).toBe(richSheet);
  });
});
