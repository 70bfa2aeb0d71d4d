import { describe, expect, it } from "vitest";
import { listedFigure } from "../../../../src/features/library/listedSheets";
import { inboundStream, line, sheetWith } from "../../../support/sheetWith";

describe("the figure of a listed sheet", () => {
  it("is what a call costs", () => {
    const sheet = sheetWith({ work: [inboundStream({ handled: 1_000 })], costs: [line({ amount: 2_500 })] });
    expect(listedFigure(sheet)).toEqual({ unit: "perCall", amount: 2.5 });
  });

  it("is none, and not 0, while nothing has a cost", () => {
    expect(listedFigure(sheetWith({ work: [inboundStream({ handled: 1_000 })], costs: [] }))).toBeNull();
  });

  it("is what a contact costs where there are no calls", () => {
    const chat = { kind: "chat", id: "s1", name: "", handleSeconds: null, handled: 400, concurrency: 2 } as const;
    expect(listedFigure(sheetWith({ work: [chat], costs: [line({ amount: 1_000 })] }))).toEqual({
      unit: "perContact",
      amount: 2.5,
    });
  });
});
