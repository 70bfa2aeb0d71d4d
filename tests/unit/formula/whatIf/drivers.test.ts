import { describe, expect, it } from "vitest";
import { numberAt } from "../../../../src/formula/numberPlace";
import { driverKey, type Driver } from "../../../../src/formula/whatIf/driver";
import { driversOf } from "../../../../src/formula/whatIf/drivers";
import { boundsAt } from "../../../../src/sheet/boundsAt";
import { BOUNDS } from "../../../../src/sheet/limits";
import type { CostSheet } from "../../../../src/sheet/schema";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../../support/sheetWith";

const { count, amount, handleSeconds } = BOUNDS;

/** Calls, sales, leads and chats; a category of two lines; everything known that a driver can be of. */
const everything: CostSheet = sheetWith({
  rates: { USD: 6.58 },
  team: { agents: 10, paidHoursPerWeek: 37, shrinkage: 0.3 },
  work: [
    inboundStream({ handleSeconds: 240, offered: 1_200, handled: 1_000, resolvedFirstTime: 0.8 }),
    outboundStream({ handleSeconds: 300, dialled: 900 }),
    outboundStream({ id: "b2b", reached: 40, sales: null, leads: 8, pricedPer: "lead", handleSeconds: 600 }),
    chatStream({ handleSeconds: 500 }),
  ],
  costs: [
    line({ id: "wages", amount: 30_000, basis: { kind: "perAgent", every: "month" } }),
    line({ id: "grant", amount: -600, currency: "USD" }),
    line({ id: "pcs", category: "hardware", amount: 36_000, basis: { kind: "oneOff", months: 36, from: null } }),
    line({
      id: "care",
      category: "rent",
      amount: null,
      basis: { kind: "shareOf", of: { kind: "lines", ids: ["wages"] }, share: 0.1 },
    }),
  ],
  sharing: { by: "weights", weights: { in: 1, out: 2, b2b: 3, chat: 4 } },
});

function driver(key: string, sheet: CostSheet = everything): Driver {
  const found = driversOf(sheet, boundsAt).find(({ id }) => driverKey(id) === key);
  if (found === undefined) throw new Error(`no driver ${key}`);
  return found;
}

const keysOf = (sheet: CostSheet) => driversOf(sheet, boundsAt).map(({ id }) => driverKey(id));

describe("the drivers of a sheet", () => {
  it("are work, team, costs, rates and weights in this order, each in its unit and from its least to its most", () => {
    // where several numbers move as one, the largest of them stays within what a sheet holds
    const table = driversOf(everything, boundsAt).map(({ id, unit, least, most, isEndless, wholes, read }) => {
      const rounded = Number(most.toPrecision(12));
      return [driverKey(id), unit, least, rounded, isEndless ? "endless" : "", wholes, read(everything)];
    });
    const [part, calls] = [Number((count / 1.2).toPrecision(12)), Number((count / 1.8).toPrecision(12))];
    expect(table).toEqual([
      ["volume.perCall", "contacts", 0, part, "endless", "asked", 1_000],
      ["handlingTime.perCall", "seconds", 0, handleSeconds, "", "none", 240],
      ["volume.perSale", "contacts", 0, calls, "endless", "asked", 500],
      ["results.perSale", "contacts", 0, count, "endless", "asked", 100],
      ["handlingTime.perSale", "seconds", 0, handleSeconds, "", "none", 300],
      ["volume.perLead", "contacts", 0, count, "endless", "asked", 40],
      ["results.perLead", "contacts", 0, count, "endless", "asked", 8],
      ["handlingTime.perLead", "seconds", 0, handleSeconds, "", "none", 600],
      ["resolution.in", "share", 0, 1, "", "none", 0.8],
      ["number.team.agents", "agents", 0, count, "endless", "none", 10],
      ["number.team.paidHoursPerWeek", "hours", 0, 168, "", "none", 37],
      ["number.team.shrinkage", "share", 0, 1, "", "none", 0.3],
      ["number.work.chat.handled", "contacts", 0, count, "endless", "asked", 200],
      ["number.work.chat.handleSeconds", "seconds", 0, handleSeconds, "", "none", 500],
      ["number.work.chat.concurrency", "number", 1, 100, "", "none", 2],
      ["category.wages", "factor", 0, Number((amount / 30_000).toPrecision(12)), "endless", "none", 1],
      ["number.line.wages.amount", "money", 0, amount, "endless", "none", 30_000],
      ["number.line.grant.amount", "money", -amount, 0, "endless", "none", -600],
      ["number.line.pcs.amount", "money", 0, amount, "endless", "none", 36_000],
      ["number.line.pcs.months", "months", 0, 1_200, "", "only", 36],
      ["number.line.care.share", "share", 0, 1, "", "none", 0.1],
      ["number.rate.USD", "rate", Number.MIN_VALUE, count, "endless", "none", 6.58],
      ["number.weight.in", "number", 0, count, "endless", "none", 1],
      ["number.weight.out", "number", 0, count, "endless", "none", 2],
      ["number.weight.b2b", "number", 0, count, "endless", "none", 3],
      ["number.weight.chat", "number", 0, count, "endless", "none", 4],
    ]);
    expect(driver("number.line.grant.amount").holds).toEqual({ least: -amount, most: amount });
    for (const key of ["number.team.agents", "number.line.pcs.months"]) expect(driver(key).holds).toBeUndefined();
  });

  it("leave out what is not known, weights that share nothing, and a category of which one line has an amount", () => {
    const unknown = { ...everything, team: { ...everything.team, agents: null }, costs: everything.costs.slice(0, 1) };
    expect(keysOf(unknown)).not.toContain("number.team.agents");
    expect(keysOf(unknown).filter((key) => key.startsWith("category"))).toEqual([]);
    const byTime: CostSheet = { ...everything, sharing: { ...everything.sharing, by: "handlingTime" } };
    expect(keysOf(byTime).filter((key) => key.startsWith("number.weight"))).toEqual([]);
    const alone = { ...everything, work: everything.work.slice(0, 1) };
    expect(keysOf(alone).filter((key) => key.startsWith("number.weight"))).toEqual([]);
    const free = line({ id: "free", amount: 0 });
    expect(keysOf({ ...everything, costs: [...everything.costs.slice(0, 1), free] })).not.toContain("category.wages");
  });

  it("write what they read, and nothing else", () => {
    for (const each of driversOf(everything, boundsAt)) {
      const today = each.read(everything) ?? Number.NaN;
      expect(each.write(everything, today)).toEqual(everything);
      const changed = each.write(everything, today * 0.5 + each.least);
      if (changed === null) throw new Error(driverKey(each.id));
      if (each.id.kind !== "category") expect(each.read(changed)).toBeCloseTo(today * 0.5 + each.least, 12);
    }
  });
});

describe("a stream alone", () => {
  it("has its handling time though its contacts are unknown, and any number of contacts though it had none", () => {
    const unknown = { ...everything, work: [inboundStream({ handled: null, handleSeconds: 240 })] };
    expect(driver("handlingTime.perCall", unknown).read(unknown)).toBe(240);
    const none = { ...everything, work: [outboundStream({ reached: 0, dialled: 900, sales: 5 })] };
    const volume = driver("volume.perSale", none);
    expect(volume.most).toBe(count);
    expect(volume.write(none, 70)?.work).toMatchObject([{ reached: 70, dialled: 900, sales: 5 }]);
  });
});

describe("several streams behind one headline", () => {
  const two: CostSheet = {
    ...everything,
    work: [
      inboundStream({ offered: 1_200, handled: 1_000, handleSeconds: 240 }),
      inboundStream({ id: "b", offered: null, handled: 3_000, handleSeconds: 80 }),
      chatStream(),
    ],
  };
  const at = (sheet: CostSheet | null, stream: string, field: "handled" | "offered" | "handleSeconds") =>
    sheet === null ? null : numberAt(sheet, { kind: "work", stream, field });

  it("are scaled alike: contacts with all that belongs to them, and time by its average over the contacts", () => {
    const half = driver("volume.perCall", two).write(two, 2_000);
    expect(["in", "b", "chat"].map((stream) => at(half, stream, "handled"))).toEqual([500, 1_500, 200]);
    expect(["in", "b"].map((stream) => at(half, stream, "offered"))).toEqual([600, null]);
    const time = driver("handlingTime.perCall", two);
    expect(time.read(two)).toBe(120);
    expect(["in", "b"].map((stream) => at(time.write(two, 60), stream, "handleSeconds"))).toEqual([120, 40]);
    expect(time.most).toBeCloseTo(handleSeconds / 2, 6);
    expect(driver("volume.perCall", two).most).toBeCloseTo((4 / 3) * count, -1);
  });

  it("sell more by one factor, at the same calls", () => {
    const sheet = {
      ...everything,
      work: [outboundStream(), outboundStream({ id: "second", reached: 900, sales: 300 })],
    };
    const results = driver("results.perSale", sheet);
    expect(results.read(sheet)).toBe(400);
    expect(results.write(sheet, 200)?.work).toMatchObject([
      { reached: 500, sales: 50 },
      { reached: 900, sales: 150 },
    ]);
  });

  it("take the same time where they took none, and cannot grow from no calls", () => {
    const [first, second] = two.work;
    if (first?.kind !== "inbound" || second?.kind !== "inbound") throw new Error("inbound streams");
    const nothing = { offered: null, handled: 0, handleSeconds: 0 };
    const sheet = {
      ...two,
      work: [
        { ...first, ...nothing },
        { ...second, ...nothing },
      ],
    };
    expect(at(driver("handlingTime.perCall", sheet).write(sheet, 60), "b", "handleSeconds")).toBe(60);
    expect(driver("volume.perCall", sheet).write(sheet, 10)).toBeNull();
    expect(driver("volume.perCall", sheet).most).toBe(count);
    const idle = {
      ...two,
      work: [
        { ...first, handled: 0 },
        { ...second, handled: 0 },
      ],
    };
    expect(driver("handlingTime.perCall", idle).read(idle)).toBe(160);
  });

  it("are not known together while one of them is not", () => {
    const [first, second] = two.work;
    if (first?.kind !== "inbound" || second?.kind !== "inbound") throw new Error("inbound streams");
    expect(keysOf({ ...two, work: [first, { ...second, handled: null }] })).not.toContain("volume.perCall");
    expect(keysOf({ ...two, work: [first, { ...second, handled: null }] })).not.toContain("handlingTime.perCall");
    expect(keysOf({ ...two, work: [first, { ...second, handleSeconds: null }] })).not.toContain("handlingTime.perCall");
  });

  it("have each a resolution of its own, which changes its calls and no others, as far as a sheet holds them", () => {
    const [first, second] = two.work;
    if (first?.kind !== "inbound" || second?.kind !== "inbound") throw new Error("inbound streams");
    const sheet = {
      ...two,
      work: [
        { ...first, resolvedFirstTime: 0.5 },
        { ...second, resolvedFirstTime: 0.8 },
      ],
    };
    const changed = driver("resolution.b", sheet).write(sheet, 0.6);
    expect(at(changed, "b", "handled")).toBeCloseTo((3_000 * 0.8) / 0.6, 9);
    expect(at(changed, "in", "handled")).toBe(1_000);
    expect(driver("resolution.b", sheet).write(sheet, 0)).toBeNull();
    const most = { ...sheet, work: [{ ...first, offered: null, handled: count, resolvedFirstTime: 0.5 }] };
    expect(at(driver("resolution.in", most).write(most, 0.5), "in", "handled")).toBe(count);
    expect(driver("resolution.in", most).write(most, 0.4)).toBeNull();
    const came = { ...sheet, work: [{ ...first, offered: count, resolvedFirstTime: 0.5 }] };
    expect(driver("resolution.in", came).write(came, 0.4)).toBeNull();
    expect(driver("resolution.b", sheet).read(most)).toBeNull();
    expect(driver("resolution.b", sheet).write(most, 0.6)).toBeNull();
  });
});
