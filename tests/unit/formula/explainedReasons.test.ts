import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../../src/formula/explain/explain";
import type { FigureId } from "../../../src/formula/figureId";
import { centreFigures, headlineFigures } from "../../../src/formula/figures";
import { costStatement } from "../../../src/formula/statement";
import { streamFigures } from "../../../src/formula/streamFigures";
import { arbitrarySheet } from "../../support/arbitrarySheet";

describe("a figure that is unknown", () => {
  it("has the reason that the statement gives for it, and a known one its value, whatever the sheet", () => {
    fc.assert(
      fc.property(arbitrarySheet(), (sheet) => {
        const statement = costStatement(sheet);
        const centreOf = centreFigures(sheet, statement);
        const figures: (readonly [FigureId, { ok: boolean; value?: number; error?: string } | null])[] = [
          [{ kind: "costPerContact" }, centreOf.costPerContact],
          [{ kind: "workload" }, centreOf.workloadHours],
          [{ kind: "availableHours" }, centreOf.availableHours],
          [{ kind: "occupancy" }, centreOf.occupancy],
          [{ kind: "costPerProductiveHour" }, centreOf.costPerProductiveHour],
          ...statement.headlines.flatMap((headline) => {
            const own = headlineFigures(sheet, statement, headline);
            const { kind } = headline;
            return [
              [{ kind: "headline", headline: kind }, headline.costPer],
              [{ kind: "costPerMinute", headline: kind }, own.costPerMinute],
              [{ kind: "oneCallMore", headline: kind }, own.oneCallMoreTeamHeld],
              ...(kind === "perCall" ? [[{ kind: "costPerResolvedIssue" }, own.costPerResolvedIssue] as const] : []),
            ] as const;
          }),
          ...statement.streams.flatMap((stream) => {
            const { costPerContact, costPerMinute, result } = streamFigures(sheet, stream);
            const streamId = stream.id;
            return [
              [{ kind: "streamPerContact", streamId }, costPerContact],
              [{ kind: "streamPerMinute", streamId }, costPerMinute],
              [{ kind: "streamPerResult", streamId }, result?.costPer ?? null],
            ] as const;
          }),
        ];
        for (const [figure, known] of figures) {
          const result = explain(sheet, statement, figure)?.result;
          const value = result?.ok === true ? { ok: true, value: result.value.value } : (result ?? null);
          expect([figure, value]).toEqual([figure, known]);
        }
      }),
    );
  });
});
