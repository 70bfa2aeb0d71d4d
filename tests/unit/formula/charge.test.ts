import { describe, expect, it } from "vitest";
import { costStatement } from "../../../src/formula/statement";
import { CADENCES } from "../../../src/sheet/limits";
import type { CostLine, CostSheet } from "../../../src/sheet/schema";
import { expectNear, lineCosts, streamCosts } from "../../support/expectations";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../support/sheetWith";

/** What one line costs on a sheet, or why it has no cost. */
function costOf(overrides: Partial<CostLine>, sheet: Partial<CostSheet> = {}): number | string | undefined {
  return lineCosts(sheetWith({ ...sheet, costs: [line(overrides)] }))["line"];
}

const team = { agents: 25, paidHoursPerWeek: 37, shrinkage: null };

describe("a cost of the whole centre", () => {
  it("is amount x quantity for each cadence", () => {
    expect(costOf({ amount: 45_000 })).toBe(45_000);
    expect(costOf({ amount: 42_000, quantity: 2 })).toBe(84_000);
    expect(costOf({ amount: 180_000, basis: { kind: "wholeCentre", every: "year" } })).toBe(15_000);
    expect(costOf({ amount: 1_000, basis: { kind: "wholeCentre", every: "week" } })).toBe(4_348.125);
    expect(costOf({ amount: 185.5, quantity: 160.33 })).toBe(29_741.215);
    expect(costOf({ amount: -1_500 })).toBe(-1_500);
    expect(costOf({ quantity: 0 })).toBe(0);
  });

  it("needs an amount, a quantity and a rate, and takes none of them at a guess", () => {
    expect(costOf({ amount: null })).toBe("noAmount");
    expect(costOf({ quantity: null })).toBe("noQuantity");
    expect(costOf({ currency: "USD" }, { rates: { USD: null } })).toBe("noRate");
    expect(costOf({ amount: 89, currency: "USD" }, { rates: { USD: 6.58 } })).toBe(585.62);
  });
});

describe("a cost by agents and their hours", () => {
  it.each(CADENCES)("is agents x what the centre would pay each %s", (every) => {
    const centre = costOf({ amount: 34_500, basis: { kind: "wholeCentre", every } });
    const agents = costOf({ amount: 34_500, basis: { kind: "perAgent", every } }, { team: { ...team, agents: 2.5 } });
    expectNear(Number(agents), 2.5 * Number(centre));
  });

  it("counts paid hours as agents x hours a week x 52.1775 weeks a year", () => {
    const hourly = { amount: 185.5, basis: { kind: "perPaidHour" } } as const;
    expect(costOf(hourly, { team })).toBe((185.5 * 25 * 37 * 52.1775) / 12);
    expect(costOf(hourly, { team, period: { length: "week", start: null } })).toBe(185.5 * 25 * 37);
  });

  it("is unknown without them", () => {
    expect(costOf({ basis: { kind: "perAgent", every: "month" } })).toBe("noAgents");
    expect(costOf({ basis: { kind: "perPaidHour" } })).toBe("noAgents");
    expect(costOf({ basis: { kind: "perPaidHour" } }, { team: { ...team, paidHoursPerWeek: null } })).toBe(
      "noPaidHours",
    );
  });
});

describe("a purchase", () => {
  it("is spread over its life", () => {
    const headsets = { amount: 1_200, quantity: 25, basis: { kind: "oneOff", months: 36, from: null } } as const;
    expect(costOf(headsets)).toBe(30_000 / 36);
    expect(costOf(headsets, { period: { length: "year", start: null } })).toBe(10_000);
    expect(costOf({ ...headsets, basis: { ...headsets.basis, months: null } })).toBe("noLife");
    expect(costOf({ ...headsets, amount: -1_200 })).toBe(-30_000 / 36);
  });
});

describe("a cost by volume", () => {
  const work = [
    inboundStream({ handled: 1_000, handleSeconds: 90 }),
    outboundStream({ dialled: 2_000, reached: 500, handleSeconds: 200 }),
    chatStream({ handled: 300, handleSeconds: 600, concurrency: 3 }),
  ];

  it("follows each stream's own contacts, dials and minutes, whatever common cost is shared by", () => {
    const costs = [
      line({ id: "contact", amount: 2, basis: { kind: "perContact", per: "handled" } }),
      line({ id: "dial", amount: 0.1, basis: { kind: "perContact", per: "dialled" } }),
      line({ id: "minute", amount: 0.05, basis: { kind: "perMinute" } }),
    ];
    const sheet = sheetWith({ work, costs, sharing: { by: "weights", weights: { in: 1, out: 0, chat: 0 } } });
    // minutes of contacts: 1,500, 1,666 2/3 and 3,000, two chats at once or not
    expect(lineCosts(sheet)).toEqual({ contact: 3_600, dial: 200, minute: 308.3333333333333 });
    const costOfStreams = streamCosts(costStatement(sheet));
    expectNear(Number(costOfStreams["in"]), 2_000 + 75);
    expectNear(Number(costOfStreams["out"]), 1_000 + 200 + 250 / 3);
    expectNear(Number(costOfStreams["chat"]), 600 + 150);
  });

  it("is charged for one stream alone when it is that stream's", () => {
    expect(costOf({ amount: 2, basis: { kind: "perContact", per: "handled" }, for: "out" }, { work })).toBe(1_000);
    expect(costOf({ amount: 3, basis: { kind: "perMinute" }, for: "chat" }, { work })).toBe(9_000);
    expect(costOf({ amount: 2, basis: { kind: "perContact", per: "dialled" }, for: "in" }, { work })).toBe(
      "noOutbound",
    );
  });

  it("is unknown while a count or the handling time is", () => {
    const basis = { kind: "perMinute" } as const;
    expect(costOf({ basis }, { work: [inboundStream()] })).toBe("noHandlingTime");
    expect(costOf({ basis }, { work: [inboundStream({ handled: null, handleSeconds: 9 })] })).toBe("noContacts");
    expect(costOf({ basis }, { work: [inboundStream({ handled: 0 })] })).toBe(0);
    expect(
      costOf({ basis: { kind: "perContact", per: "handled" } }, { work: [inboundStream({ handled: null })] }),
    ).toBe("noContacts");
    expect(costOf({ basis: { kind: "perContact", per: "dialled" } }, { work: [outboundStream()] })).toBe("noDialled");
    expect(costOf({ basis: { kind: "perContact", per: "dialled" } })).toBe("noOutbound");
  });
});
