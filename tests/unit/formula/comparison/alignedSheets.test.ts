import { describe, expect, it } from "vitest";
import { alignedSheets } from "../../../../src/formula/comparison/alignedSheets";
import { comparedInputs } from "../../../../src/formula/comparison/comparedInputs";
import type { CostLine, CostSheet } from "../../../../src/sheet/schema";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../../support/sheetWith";

const withLines = (...costs: CostSheet["costs"]) => sheetWith({ costs });
const idsIn = (...sheets: readonly CostSheet[]) => alignedSheets(sheets).map(({ costs }) => costs.map(({ id }) => id));

describe("lines of different sheets are the same", () => {
  it("by category and name, whatever their ids", () => {
    const one = withLines(line({ id: "l1", name: "Løn" }), line({ id: "l2", name: "Bonus" }));
    const other = withLines(line({ id: "l1", name: "bonus " }), line({ id: "l2", name: "Løn" }));
    expect(idsIn(one, other)).toEqual([
      ["l1", "l2"],
      ["l2", "l1"],
    ]);
  });

  it("by category and id where the name was changed", () => {
    expect(idsIn(withLines(line({ id: "l7", name: "Løn" })), withLines(line({ id: "l7", name: "Wages" })))).toEqual([
      ["l7"],
      ["l7"],
    ]);
  });

  it("where they are the only ones left of their category, and not across groups", () => {
    const one = withLines(line({ id: "a", name: "Løn" }), line({ id: "b", category: "rent", name: "Husleje" }));
    const other = withLines(line({ id: "c", name: "Wages" }), line({ id: "b", category: "other", name: "Husleje" }));
    expect(idsIn(one, other)).toEqual([
      ["a", "b"],
      ["a", "n1"],
    ]);
  });
});

describe("workstreams of different sheets are the same", () => {
  const streamsIn = (...sheets: readonly CostSheet[]) =>
    alignedSheets(sheets).map(({ work }) => work.map(({ id }) => id));

  it("by name, whatever their ids", () => {
    const work = [inboundStream({ id: "a", name: "Sales" }), inboundStream({ id: "b", name: "Support" })];
    const other = [inboundStream({ id: "a", name: "support " }), inboundStream({ id: "b", name: "SALES" })];
    expect(streamsIn(sheetWith({ work }), sheetWith({ work: other }))[1]).toEqual(["b", "a"]);
  });

  it("by id where they have no name, or another, before the order in which they stand", () => {
    const work = [inboundStream({ id: "a" }), inboundStream({ id: "b", name: "Support" })];
    const unnamed = [inboundStream({ id: "b" }), inboundStream({ id: "a" })];
    expect(streamsIn(sheetWith({ work }), sheetWith({ work: unnamed }))[1]).toEqual(["b", "a"]);
    const renamed = [inboundStream({ id: "b", name: "Help" }), inboundStream({ id: "a", name: "Shop" })];
    expect(streamsIn(sheetWith({ work }), sheetWith({ work: renamed }))[1]).toEqual(["b", "a"]);
  });

  it("by kind where nothing else tells, and never across kinds", () => {
    expect(streamsIn(sheetWith(), sheetWith({ work: [inboundStream({ id: "calls" })] }))[1]).toEqual(["in"]);
    const email = (name: string) => ({ ...chatStream({ id: "in", name }), kind: "email" }) as const;
    const before = sheetWith({ work: [inboundStream(), chatStream({ name: "Mail" })] });
    for (const name of ["", "Mail"]) {
      const work = [email(name), { ...chatStream({ id: "n1" }), kind: "other" } as const];
      expect(streamsIn(before, sheetWith({ work }))[1]).toEqual(["n2", "n1"]);
    }
  });

  it("by name and id before those of one name", () => {
    const work = [inboundStream({ id: "a", name: "Calls" }), inboundStream({ id: "b", name: "Calls" })];
    expect(streamsIn(sheetWith({ work }), sheetWith({ work: work.toReversed() }))[1]).toEqual(["b", "a"]);
  });

  it("take all that speaks of them along, and the ranges stay behind", () => {
    const of = { kind: "line", line: "pay", field: "amount" } as const;
    const shares: CostLine["basis"] = { kind: "shareOf", of: { kind: "lines", ids: ["pay"] }, share: 0.1 };
    const wages = { kind: "shareOf", of: { kind: "category", category: "wages" }, share: 0.1 } as const;
    const plain = sheetWith();
    const one = sheetWith({ costs: [line({ id: "l1", name: "Pay" })] });
    const other = sheetWith({
      work: [inboundStream({ id: "calls" })],
      costs: [
        line({ id: "pay", name: "Pay", for: "calls" }),
        line({ id: "l1", category: "benefits", name: "Pension", basis: shares }),
        line({ id: "l2", category: "other", name: "Fund", basis: wages }),
      ],
      sharing: { by: "weights", weights: { calls: 3 } },
      whatIf: { ...plain.whatIf, ranges: [{ of, shape: "uniform", low: 1, high: 2 }] },
    });
    const aligned = alignedSheets([one, other])[1];
    expect(aligned?.costs.map(({ id, for: bearer, basis }) => [id, bearer, basis])).toEqual([
      ["l1", "in", line().basis],
      ["n1", "all", { ...shares, of: { kind: "lines", ids: ["l1"] } }],
      ["l2", "all", wages],
    ]);
    expect(aligned?.sharing.weights).toEqual({ in: 3 });
    expect(aligned?.whatIf).toEqual(plain.whatIf);
  });
});

describe("a third sheet", () => {
  it("is held against all before it, by what they said last", () => {
    const first = withLines(line({ id: "a", name: "Pay" }), line({ id: "b", category: "rent", name: "Office" }));
    const second = withLines(
      line({ id: "a", name: "Wages" }),
      line({ id: "c", category: "other", name: "Coffee" }),
      line({ id: "d", category: "other", name: "Fruit" }),
    );
    const third = withLines(
      line({ id: "k", category: "other", name: "fruit" }),
      line({ id: "l", category: "other", name: "coffee" }),
      line({ id: "m", name: "Bonus" }),
      line({ id: "n", name: "wages" }),
      line({ id: "o", category: "rent", name: "OFFICE" }),
    );
    expect(idsIn(first, second, third)[2]).toEqual(["d", "c", "m", "a", "b"]);
  });
});

describe("cost lines", () => {
  it("are the same by name within a group, and not without one", () => {
    const one = withLines(line({ id: "a", category: "wages", name: "Extra" }), line({ id: "b", category: "rent" }));
    const moved = line({ id: "c", category: "benefits", name: "extra" });
    const unnamed = line({ id: "d", category: "utilities" });
    expect(idsIn(one, withLines(moved, unnamed))[1]).toEqual(["a", "d"]);
  });

  it("are the only ones left of their category on both sides, or are not the same", () => {
    const two = [line({ id: "a", name: "Day" }), line({ id: "b", name: "Night" })];
    expect(idsIn(withLines(...two), withLines(line({ id: "c", name: "Week" })))[1]).toEqual(["c"]);
    expect(idsIn(withLines(line({ id: "c", name: "Week" })), withLines(...two))[1]).toEqual(["a", "b"]);
  });

  it("have names without the spaces around them, and none that is only spaces", () => {
    const named = (...names: readonly string[]) => withLines(...names.map((name, at) => line({ id: `l${at}`, name })));
    expect(idsIn(named(" Day", "Night", "Week "), named("Week", "Day ", "Night"))[1]).toEqual(["l2", "l0", "l1"]);
    const blank = line({ id: "a", category: "wages", name: " " });
    expect(idsIn(withLines(blank), withLines({ ...blank, id: "b", category: "benefits" }))[1]).toEqual(["b"]);
  });

  it("are the same by id where several were given other names", () => {
    const two = [line({ id: "a", name: "Day" }), line({ id: "b", name: "Night" })];
    const renamed = [line({ id: "b", name: "Late" }), line({ id: "a", name: "Early" })];
    expect(idsIn(withLines(...two), withLines(...renamed))[1]).toEqual(["b", "a"]);
  });

  it("of one name and id come before those of one name", () => {
    const same = [line({ id: "a", name: "Pay" }), line({ id: "b", name: "Pay" })];
    expect(idsIn(withLines(...same), withLines(...same.toReversed()))[1]).toEqual(["b", "a"]);
  });
});

describe("what differs", () => {
  it("stands in the order in which a sheet is filled in", () => {
    const one = sheetWith({
      rates: { USD: 6 },
      team: { agents: 10, paidHoursPerWeek: 37, shrinkage: 0.3 },
      work: [inboundStream(), outboundStream({ pricedPer: "sale" })],
      costs: [line()],
    });
    const other = sheetWith({
      rates: { USD: 7, EUR: null },
      team: { agents: 12, paidHoursPerWeek: 37, shrinkage: 0.3 },
      work: [inboundStream({ handled: 1_100 }), outboundStream({ pricedPer: "lead" }), chatStream()],
      costs: [line({ amount: 2_000 })],
      sharing: { by: "weights", weights: { in: 2 } },
      repeatCalls: { model: "giveUp", giveUpShare: 0.5, callsPerUnresolved: null },
      targets: { perCall: 20, perSale: null, perLead: 3 },
    });
    const place = (kind: string, rest: object) => ({ kind, ...rest });
    const rows = comparedInputs(alignedSheets([one, other]), "month");
    expect(rows.map(({ values, ...row }) => [row.kind === "number" ? row.place : row, values])).toEqual([
      [place("work", { stream: "in", field: "handled" }), [1_000, 1_100]],
      [place("work", { stream: "chat", field: "handled" }), [undefined, 200]],
      [place("work", { stream: "chat", field: "handleSeconds" }), [undefined, null]],
      [place("work", { stream: "chat", field: "concurrency" }), [undefined, 2]],
      [{ kind: "pricedPer", stream: "out" }, ["sale", "lead"]],
      [place("team", { field: "agents" }), [10, 12]],
      [{ kind: "line", line: line() }, [line(), line({ amount: 2_000 })]],
      [place("rate", { currency: "USD" }), [6, 7]],
      [place("rate", { currency: "EUR" }), [undefined, null]],
      [{ kind: "sharing" }, ["handlingTime", "weights"]],
      [place("weight", { stream: "in" }), [null, 2]],
      [place("weight", { stream: "chat" }), [undefined, null]],
      [{ kind: "repeatCalls" }, ["geometric", "giveUp"]],
      [place("repeatCalls", { field: "giveUpShare" }), [null, 0.5]],
      [{ kind: "target", headline: "perCall" }, [null, 20]],
      [{ kind: "target", headline: "perLead" }, [null, 3]],
    ]);
  });

  it("is a count that is not known, and not none", () => {
    const quarter = { length: "quarter", start: null } as const;
    const one = sheetWith({ period: quarter, work: [inboundStream({ offered: null })] });
    const other = sheetWith({ period: quarter, work: [inboundStream({ offered: 3_000, handled: 2_000 })] });
    expect(comparedInputs([one, other], "month").map(({ values }) => values)).toEqual([
      [1_000 / 3, 2_000 / 3],
      [null, 1_000],
    ]);
  });

  it("is no weight while no sheet shares by weights, and no line whose id alone is another", () => {
    const one = sheetWith({ costs: [line({ id: "a", name: "Pay" })], sharing: { by: "volume", weights: { in: 1 } } });
    const other = sheetWith({ costs: [line({ id: "b", name: "Pay" })], sharing: { by: "volume", weights: { in: 2 } } });
    expect(comparedInputs([one, other], "month").map(({ kind }) => kind)).toEqual(["line", "line"]);
    expect(comparedInputs(alignedSheets([one, other]), "month")).toEqual([]);
  });

  it("is how outbound work is priced, also where a sheet has none", () => {
    const none = sheetWith({ work: [inboundStream(), outboundStream({ id: "later" })] });
    const rows = comparedInputs([sheetWith(), none], "month").filter(({ kind }) => kind === "pricedPer");
    expect(rows).toEqual([{ kind: "pricedPer", stream: "later", values: [undefined, "sale"] }]);
  });

  it("is told input by input: counts for one period, lines as wholes, what is only in one", () => {
    const one = sheetWith({
      work: [inboundStream({ handled: 1_000 })],
      costs: [line({ id: "a", name: "Løn" }), line({ id: "b", category: "rent" })],
      targets: { perCall: 20, perSale: null, perLead: null },
    });
    const other = sheetWith({
      period: { length: "quarter", start: null },
      work: [inboundStream({ id: "calls", handled: 3_000, handleSeconds: 300 })],
      costs: [line({ id: "x", name: "Løn", amount: 1_100 }), line({ id: "y", category: "other", name: "Kaffe" })],
      targets: { perCall: 20, perSale: null, perLead: null },
    });
    const rows = comparedInputs(alignedSheets([one, other]), "month");
    expect(rows.map((row) => (row.kind === "number" ? row.place : row.kind))).toEqual([
      { kind: "work", stream: "in", field: "handleSeconds" },
      "line",
      "line",
      "line",
    ]);
    const [seconds, wages, rent, coffee] = rows;
    expect(seconds?.values).toEqual([null, 300]);
    expect(wages?.values.map((value) => (typeof value === "object" ? value?.amount : value))).toEqual([1_000, 1_100]);
    expect(rent?.values[1]).toBeUndefined();
    expect(coffee?.values[0]).toBeUndefined();
  });
});
