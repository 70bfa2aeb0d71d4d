import { describe, expect, it, vi } from "vitest";
import { Answer } from "../../src/features/answer/Answer";
import { AnswerBar } from "../../src/features/answer/AnswerBar";
import { Charts } from "../../src/features/charts/Charts";
import { Costs } from "../../src/features/costs/Costs";
import { Findings } from "../../src/features/findings/Findings";
import { costStatement } from "../../src/formula/statement";
import type { CostSheet } from "../../src/sheet/schema";
import { renderScreen } from "../support/screen";
import { chatStream, inboundStream, line, sheetWith } from "../support/sheetWith";

const nothing = vi.fn<() => void>();

const over = (handled: number) => ({ work: [inboundStream({ handled })] });
const cancelling = [line({ id: "a", amount: 1e15 }), line({ id: "b", category: "rent", amount: -1e15 })];

/** Sheets that the form and a link may hold, and whose quotients no number says. */
const EXTREMES: readonly (readonly [string, CostSheet])[] = [
  ["a count next to nothing", sheetWith({ ...over(5e-324), costs: [line({ amount: 1e15 })] })],
  [
    "a channel with a count next to nothing",
    sheetWith({
      work: [inboundStream(), chatStream({ id: "chat", handled: 1e-300 })],
      costs: [line({ amount: 1e15, for: "chat" })],
    }),
  ],
  [
    "a total next to nothing of large parts",
    sheetWith({ costs: [...cancelling, line({ id: "c", category: "other", amount: 5e-324 })] }),
  ],
  ["large parts that cancel, over a count next to nothing", sheetWith({ ...over(5e-324), costs: cancelling })],
  [
    "everything at its largest",
    sheetWith({
      team: { agents: 1e12, paidHoursPerWeek: 168, shrinkage: 0 },
      rates: { USD: 1e12 },
      work: [inboundStream({ handled: 1e-258, handleSeconds: 360_000 })],
      costs: [line({ amount: 1e15, quantity: 1e12, currency: "USD", basis: { kind: "perAgent", every: "week" } })],
    }),
  ],
  ["a cost for each that is almost no number", sheetWith({ ...over(5.7e-294), costs: [line({ amount: 1e15 })] })],
];

describe("a sheet at the edge of what numbers can say", () => {
  it.each(EXTREMES)("is shown without NaN or infinity: %s", (_, sheet) => {
    const statement = costStatement(sheet);
    const { container } = renderScreen(
      <>
        <Answer
          sheet={sheet}
          statement={statement}
          onHow={nothing}
          onBenchmarks={nothing}
          showPer="month"
          onShowPer={nothing}
        />
        <AnswerBar sheet={sheet} statement={statement} />
        <Costs
          sheet={sheet}
          statement={statement}
          currency={sheet.currency}
          edit={nothing}
          onHow={nothing}
          onWageHelper={nothing}
        />
        <Findings sheet={sheet} needUnknown={null} statement={statement} />
        <Charts sheet={sheet} statement={statement} onHow={nothing} />
      </>,
    );
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|∞/);
  });
});
