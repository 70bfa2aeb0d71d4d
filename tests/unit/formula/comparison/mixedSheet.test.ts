import { describe, expect, it } from "vitest";
import { differsIn } from "../../../../src/formula/comparison/differsIn";
import { ASPECTS, mixedSheet, type Aspect, type Room } from "../../../../src/formula/comparison/mixedSheet";
import { BOUNDS } from "../../../../src/sheet/limits";
import type { CostLine, CostSheet } from "../../../../src/sheet/schema";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../../support/sheetWith";

const costsOf = (amount: number): CostLine[] => [
  line({ id: "pay", amount }),
  line({ id: "lead", category: "management", amount }),
  line({ id: "crm", category: "software", amount, currency: "USD" }),
  line({ id: "phone", category: "telephony", amount }),
  line({ id: "rent", category: "rent", amount }),
  line({ id: "rest", category: "other", amount }),
];

const from = sheetWith({
  title: "Before",
  period: { length: "month", start: "2026-01-01" },
  rates: { USD: 6 },
  ratesAsOf: "2026-01-02",
  team: { agents: 10, paidHoursPerWeek: 37, shrinkage: 0.3 },
  work: [
    inboundStream({ offered: 1_100, handled: 1_000, handleSeconds: 300 }),
    outboundStream({ dialled: 900, reached: 600, sales: 30, leads: 60, pricedPer: "sale" }),
    chatStream({ handled: 200, concurrency: 2 }),
  ],
  costs: costsOf(1_000),
});
const to = sheetWith({
  title: "After",
  period: { length: "quarter", start: "2026-04-01" },
  rates: { USD: 7 },
  ratesAsOf: "2026-04-02",
  team: { agents: 12, paidHoursPerWeek: 38, shrinkage: 0.25 },
  work: [
    inboundStream({ offered: null, handled: 3_300, handleSeconds: 360 }),
    outboundStream({ dialled: 3_000, reached: 2_100, sales: 120, leads: 240, pricedPer: "lead" }),
    chatStream({ handled: 900, concurrency: 3 }),
  ],
  costs: costsOf(1_500),
  sharing: { by: "volume", weights: {} },
});

function mixed(aspects: readonly Aspect[], room: Room = BOUNDS, ends = [from, to] as const): CostSheet | null {
  return mixedSheet(...ends, new Set(aspects), room);
}

const differing = (one: CostSheet, other: CostSheet | null) =>
  other === null ? null : ASPECTS.filter((aspect) => differsIn(one, other, aspect));

describe("one aspect of another sheet", () => {
  it("is what was handled, for the same length of time", () => {
    expect(mixed(["volume"])).toEqual({
      ...from,
      work: [
        inboundStream({ offered: null, handled: 1_100, handleSeconds: 300 }),
        outboundStream({ dialled: 1_000, reached: 700, sales: 40, leads: 80, pricedPer: "sale" }),
        chatStream({ handled: 300, concurrency: 2 }),
      ],
    });
  });

  it("is how long it took and how many at once", () => {
    const [calls, out, chats] = from.work;
    const work = [{ ...calls, handleSeconds: 360 }, out, { ...chats, concurrency: 3 }];
    expect(mixed(["handlingTime"])).toEqual({ ...from, work });
  });

  it("is the team, and the rates with their day", () => {
    expect(mixed(["team"])).toEqual({ ...from, team: to.team });
    expect(mixed(["rates"])).toEqual({ ...from, rates: { USD: 7 }, ratesAsOf: "2026-04-02" });
  });

  it.each([
    ["people", "pay"],
    ["management", "lead"],
    ["licencesSoftware", "crm"],
    ["telephonyHardware", "phone"],
    ["premises", "rent"],
    ["other", "rest"],
  ] as const)("is the costs of the group %s", (group, id) => {
    const costs = from.costs.map((cost) => (cost.id === id ? { ...cost, amount: 1_500 } : cost));
    expect(mixed([group])).toEqual({ ...from, costs });
  });

  it("is the period, with counts in proportion", () => {
    const changed = mixed(["period"]);
    expect({ ...changed, work: [] }).toEqual({ ...from, period: to.period, work: [] });
    expect(changed?.work).toMatchObject([
      { offered: 3_300, handled: 3_000 },
      { dialled: 2_700, reached: 1_800, sales: 90, leads: 180 },
      { handled: 600 },
    ]);
  });

  it("is how costs are shared and priced, with all that is left", () => {
    const [calls, out, chats] = from.work;
    const work = [calls, { ...out, pricedPer: "lead" }, chats];
    expect(mixed(["sharing"])).toEqual({ ...from, title: "After", sharing: to.sharing, work });
  });

  it.each(ASPECTS)("makes sheets differ in it and in nothing else: %s", (aspect) => {
    expect(differing(from, mixed([aspect]))).toEqual([aspect]);
  });
});

describe("sheets that say the same", () => {
  it("differ in nothing, in whatever order they say it", () => {
    const rates = { EUR: 7.5, USD: 6 };
    const sharing = { by: "weights", weights: { in: 1, chat: 2 } } as const;
    const costs = [line({ id: "bonus", amount: 1 }), ...from.costs, line({ id: "pension", amount: 2 })];
    const sheet = sheetWith({ ...from, rates, sharing, costs });
    const turned: CostSheet = {
      ...sheet,
      rates: { USD: 6, EUR: 7.5 },
      sharing: { by: "weights", weights: { chat: 2, in: 1 } },
      work: sheet.work.toReversed(),
      costs: sheet.costs.toReversed(),
    };
    expect(differing(sheet, turned)).toEqual([]);
  });

  it("differ in how long contacts take by how many are handled at once, and in sharing by what is priced", () => {
    const withStream = (id: string, changed: object): CostSheet => ({
      ...from,
      work: from.work.map((stream) => (stream.id === id ? { ...stream, ...changed } : stream)),
    });
    expect(differing(from, withStream("chat", { concurrency: 3 }))).toEqual(["handlingTime"]);
    expect(differing(from, withStream("out", { pricedPer: "lead" }))).toEqual(["sharing"]);
    // what is not known is not none
    expect(differing(withStream("in", { offered: null }), withStream("in", { offered: 0 }))).toEqual(["volume"]);
    // of a stream that only one has nothing is compared but that it is there
    const email = { ...chatStream({ id: "mail", handleSeconds: 60 }), kind: "email" } as const;
    expect(differing(from, { ...from, work: [...from.work, email] })).toEqual(["volume"]);
    expect(differing({ ...from, work: [email, ...from.work] }, from)).toEqual(["volume"]);
  });

  it("differ by the model of repeat calls, by a weight, and by rates of the currencies that both have", () => {
    const repeatCalls = { ...from.repeatCalls, model: "giveUp" } as const;
    expect(differing(from, { ...from, repeatCalls })).toEqual(["sharing"]);
    expect(differing(from, { ...from, sharing: { by: "handlingTime", weights: { in: 1 } } })).toEqual(["sharing"]);
    expect(differing(from, { ...from, rates: { USD: 6, EUR: 7 } })).toEqual([]);
  });

  it.each([
    ["amount", { amount: 2 }],
    ["quantity", { quantity: 2 }],
    ["currency", { currency: "USD" }],
    ["category", { category: "benefits" }],
    ["basis", { basis: { kind: "perMinute" } }],
    ["bearer", { for: "in" }],
  ] as const)("differ by the %s of a cost, and not by its name", (_, changed) => {
    const withPay = (cost: Partial<CostLine>) => ({ ...from, costs: [line(cost), ...from.costs.slice(1)] });
    expect(differing(withPay({}), withPay(changed))).toEqual(["people"]);
    expect(differing(withPay({}), withPay({ name: "Pay" }))).toEqual([]);
  });
});

describe("a workstream that only one of them has", () => {
  const email = {
    ...chatStream({ id: "mail", handled: 900, handleSeconds: 60, concurrency: 1 }),
    kind: "email",
  } as const;
  const own = line({ id: "own", category: "other", amount: 5, for: "mail" });
  const weighed = { by: "weights", weights: { in: 1, mail: 3 } } as const;
  const wider = sheetWith({ ...to, work: [...to.work, email], costs: [...to.costs, own], sharing: weighed });

  it("comes with what was handled, and is there without contacts while a cost is its own", () => {
    const mail = (aspects: readonly Aspect[]) => mixed(aspects, BOUNDS, [from, wider])?.work.slice(3);
    expect(mail(["volume"])).toEqual([{ ...email, handled: 300 }]);
    expect(mail(["other"])).toEqual([{ ...email, handled: 0 }]);
    expect(mail(["people", "team"])).toEqual([]);
    expect(mixed(["sharing"], BOUNDS, [wider, from])?.work.at(-1)).toEqual(email);
  });

  it("weighs nothing where the sharing is the other's", () => {
    expect(mixed(["sharing"], BOUNDS, [from, wider])?.sharing).toEqual({ by: "weights", weights: { in: 1 } });
    const plain = sheetWith({ ...from, sharing: { by: "weights", weights: { in: 2 } } });
    expect(mixed(["volume"], BOUNDS, [plain, wider])?.sharing).toEqual({ by: "weights", weights: { in: 2, mail: 0 } });
  });
});

describe("a sheet between two", () => {
  it("takes shares of lines that are not there for shares of the others alone", () => {
    const basis = (...ids: string[]) => ({ kind: "shareOf", of: { kind: "lines", ids }, share: 0.1 }) as const;
    const social = line({ id: "social", category: "benefits", basis: basis("pay", "desk") });
    const desk = line({ id: "desk", category: "utilities" });
    const shared = sheetWith({ ...to, costs: [...to.costs, social, desk] });
    expect(mixed(["people"], BOUNDS, [from, shared])?.costs[1]).toEqual({ ...social, basis: basis("pay") });
    expect(mixed(["people", "premises"], BOUNDS, [from, shared])?.costs[1]).toEqual(social);
    // a line that is a share itself on the other side is no base either
    const deskShare = { ...desk, basis: { ...basis(), of: { kind: "category", category: "wages" } } } as const;
    const other = sheetWith({ ...from, costs: [...from.costs, deskShare] });
    expect(mixed(["people"], BOUNDS, [other, shared])?.costs[1]).toEqual({ ...social, basis: basis("pay") });
  });

  it("keeps the rates that only the other side names", () => {
    const euro = sheetWith({ ...from, rates: { USD: 6, EUR: 7.5 } });
    expect(mixed(["team"], BOUNDS, [from, euro])?.rates).toEqual({ EUR: 7.5, USD: 6 });
    expect(mixed(["rates"], BOUNDS, [euro, to])?.rates).toEqual({ EUR: 7.5, USD: 7 });
  });

  it("is none where no sheet has room for it, and is where there is just enough", () => {
    const room = { lines: 6, workstreams: 3, currencies: 1, count: 2_700 };
    const period = (changed: Partial<Room>) => mixed(["period", "people"], { ...room, ...changed }) !== null;
    // 900 dialled in a month are 2,700 in a quarter, and 1,100 offered 3,300
    expect(period({ count: 3_300 })).toBe(true);
    expect(period({ count: 3_299 })).toBe(false);
    const plenty = { ...room, count: 1e6 };
    expect(mixed(["people"], { ...plenty, lines: 5 })).toBeNull();
    expect(mixed(["people"], { ...plenty, workstreams: 2 })).toBeNull();
    expect(mixed(["people"], { ...plenty, currencies: 0 })).toBeNull();
  });
});
