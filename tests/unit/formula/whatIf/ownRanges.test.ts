import { describe, expect, it } from "vitest";
import { driversOf } from "../../../../src/formula/whatIf/drivers";
import { ownRanges } from "../../../../src/formula/whatIf/ownRanges";
import { boundsAt } from "../../../../src/sheet/boundsAt";
import type { NumberPlace } from "../../../../src/sheet/numberPlace";
import type { CostSheet } from "../../../../src/sheet/schema";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../../support/sheetWith";

type WorkField = Extract<NumberPlace, { kind: "work" }>["field"];

const at = (stream: string, field: WorkField): NumberPlace => ({ kind: "work", stream, field });

function rangesOf(of: readonly NumberPlace[], work: CostSheet["work"]): string[] {
  const sheet = sheetWith({
    work,
    costs: [line({ id: "w1", amount: 5 }), line({ id: "w2", amount: 7 })],
  });
  const ranges = of.map((place) => ({ of: place, shape: "uniform" as const, low: 1, high: 1 }));
  const ranged = { ...sheet, whatIf: { ...sheet.whatIf, ranges } };
  return [...ownRanges(ranged, driversOf(ranged, boundsAt)).keys()];
}

describe("the ranges of single numbers", () => {
  const work = [
    inboundStream({ handleSeconds: 240, resolvedFirstTime: 0.8 }),
    outboundStream({ handleSeconds: 300 }),
    outboundStream({ id: "b2b", reached: 40, sales: 3, leads: 8, pricedPer: "lead", handleSeconds: 600 }),
    chatStream({ handleSeconds: 500 }),
  ];

  it.each<[string, NumberPlace]>([
    ["volume.perCall", at("in", "handled")],
    ["handlingTime.perCall", at("in", "handleSeconds")],
    ["resolution.in", at("in", "resolvedFirstTime")],
    ["volume.perSale", at("out", "reached")],
    ["results.perSale", at("out", "sales")],
    ["volume.perLead", at("b2b", "reached")],
    ["results.perLead", at("b2b", "leads")],
    ["number.work.chat.handled", at("chat", "handled")],
    ["number.line.w1.amount", { kind: "line", line: "w1", field: "amount" }],
  ])("are those of %s, which moves that number and no other", (key, place) => {
    expect(rangesOf([place], work)).toEqual([key]);
  });

  it("are of no driver that moves others with it, or something else", () => {
    const two = [...work, inboundStream({ id: "b", handleSeconds: 60 })];
    expect(rangesOf([at("in", "handled"), at("in", "handleSeconds"), at("b2b", "sales")], two)).toEqual([]);
  });

  it("are left out while an end is not known", () => {
    const sheet = sheetWith({ work });
    const place = at("in", "handled");
    for (const [low, high] of [
      [null, 5],
      [5, null],
      [6, 5],
    ] as const) {
      const ranged = {
        ...sheet,
        whatIf: { ...sheet.whatIf, ranges: [{ of: place, shape: "uniform" as const, low, high }] },
      };
      expect(ownRanges(ranged, driversOf(ranged, boundsAt)).size).toBe(0);
    }
  });
});
