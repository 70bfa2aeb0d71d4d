import { describe, expect, it } from "vitest";
import { centreFigures } from "../../src/formula/figures";
import { costStatement } from "../../src/formula/statement";
import { roundedDecimal } from "../../src/i18n/rounding";
import { CADENCES } from "../../src/sheet/limits";
import type { Basis, CostLine, CostSheet } from "../../src/sheet/schema";
import { valueOf } from "../support/expectations";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../support/sheetWith";
import { decimalsOf, draws } from "./draws";
import { exactly, exactStatement } from "./exactStatement";

/** The largest amounts, which leave every total below those that no number says to the cent. */
const LARGEST: Readonly<Record<Basis["kind"], number>> = {
  wholeCentre: 100_000,
  perAgent: 10_000,
  perPaidHour: 50,
  oneOff: 100_000,
  perContact: 50,
  perMinute: 5,
  shareOf: 0,
};

/** Sheets of calls, sales and chats, with lines of every basis, of one stream or of all, and a share of some of them. */
function* sheets(count: number, seed: number): Generator<CostSheet> {
  const draw = draws(seed);
  const decimal = decimalsOf(draw);
  const whole = (most: number) => 1 + Math.floor(draw() * most);
  const oneOf = <T>(first: T, ...others: readonly T[]): T => others[whole(others.length + 1) - 2] ?? first;

  const drawBasis = (): Basis =>
    oneOf<() => Basis>(
      () => ({ kind: "wholeCentre", every: oneOf(...CADENCES) }),
      () => ({ kind: "perAgent", every: oneOf(...CADENCES) }),
      () => ({ kind: "perPaidHour" }),
      () => ({ kind: "oneOff", months: whole(60), from: null }),
      () => ({ kind: "perContact", per: oneOf("handled", "dialled") }),
      () => ({ kind: "perMinute" }),
    )();
  const drawLine = (id: string): CostLine => {
    const basis = drawBasis();
    const isDialled = basis.kind === "perContact" && basis.per === "dialled";
    return line({
      id,
      category: oneOf("wages", "rent", "telephony"),
      amount: decimal(LARGEST[basis.kind], 2) * oneOf(1, 1, 1, 1, -1),
      quantity: oneOf(1, decimal(10, 2)),
      currency: oneOf("DKK", "DKK", "USD"),
      basis,
      for: isDialled ? oneOf("all", "out") : oneOf("all", "in", "out", "chat"),
    });
  };
  const drawShare = (of: readonly CostLine[]): CostLine => {
    const lines = { kind: "lines", ids: of.slice(0, whole(of.length)).map(({ id }) => id) } as const;
    const category = { kind: "category", category: of[0]?.category ?? "wages" } as const;
    const basis = { kind: "shareOf", of: oneOf<typeof lines | typeof category>(lines, category) } as const;
    return line({ id: "share", category: "benefits", amount: 0, basis: { ...basis, share: decimal(1, 4) } });
  };

  for (let index = 0; index < count; index++) {
    const own = Array.from({ length: whole(10) }, (_, position) => drawLine(`l${position}`));
    yield sheetWith({
      period: { length: oneOf(...CADENCES), start: null },
      rates: { USD: decimal(20, 4) },
      team: { agents: decimal(200, 1), paidHoursPerWeek: decimal(40, 2), shrinkage: null },
      work: [
        inboundStream({ handled: whole(90_000), handleSeconds: whole(900) }),
        outboundStream({ dialled: whole(9_000), reached: whole(5_000), sales: whole(500), handleSeconds: whole(900) }),
        chatStream({ handled: whole(9_000), handleSeconds: decimal(900, 1), concurrency: 1 + decimal(3, 1) }),
      ],
      costs: [...own, drawShare(own)],
      sharing: {
        by: oneOf("handlingTime", "volume", "weights"),
        weights: { in: whole(10), out: whole(10), chat: decimal(10, 1) },
      },
    });
  }
}

describe("3,000 sheets of several workstreams and every basis against exact arithmetic", () => {
  it("are shown to the cent as they are by hand: lines, total, every stream, and each call, sale and contact", () => {
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (const sheet of sheets(3_000, 2027)) {
      const statement = costStatement(sheet);
      const exact = exactStatement(sheet);
      const compare = (what: string, figure: number, byHand: (typeof exact)["total"] | undefined) => {
        const shown = roundedDecimal(figure, 2);
        if (shown !== byHand?.rounded(2)) wrong.push(`${what} ${shown}, not ${byHand?.rounded(2)}`);
      };
      statement.lines.forEach(({ cost }, index) => compare("line", valueOf(cost), exact.lines[index]));
      compare("total", statement.total, exact.total);
      statement.streams.forEach(({ cost }, index) => compare("stream", valueOf(cost).total, exact.streams[index]));
      statement.headlines.forEach(({ costPer, count }, index) =>
        compare("each", valueOf(costPer), exact.streams[index]?.dividedBy(exactly(valueOf(count)))),
      );
      const { costPerContact, contacts } = centreFigures(sheet, statement);
      compare("contact", valueOf(costPerContact), exact.total.dividedBy(exactly(valueOf(contacts))));
      for (const { basis, for: bearer } of sheet.costs) {
        seen.add(`${basis.kind}, ${bearer === "all" ? "common" : "own"}, split by ${sheet.sharing.by}`);
      }
    }
    expect(wrong).toEqual([]);
    // six bases, own and common, and shares, which are as what they are a share of: each split in three ways
    expect(seen.size).toBe((6 * 2 + 1) * 3);
  }, 60_000);
});
