import { describe, expect, it } from "vitest";
import { costStatement } from "../../../../src/formula/statement";
import { removeWorkstream } from "../../../../src/sheet/edits/removeWorkstream";
import { shareCommonCostBy, weighWorkstream } from "../../../../src/sheet/edits/sharing";
import { addWorkstream, changeWorkstream, fillInWorkstream } from "../../../../src/sheet/edits/work";
import { BOUNDS } from "../../../../src/sheet/limits";
import { loadSheet } from "../../../../src/sheet/migrations";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../../support/sheetWith";

const sheet = sheetWith({
  work: [inboundStream(), outboundStream()],
  costs: [line({ id: "own", amount: 70, for: "out" }), line({ id: "common", amount: 30 })],
  sharing: { by: "weights", weights: { in: 1, out: 2 } },
});

describe("adding a workstream", () => {
  it.each(["inbound", "outbound", "chat", "email", "other"] as const)("of which nothing is known: %s", (kind) => {
    const added = addWorkstream(kind)(sheet);
    expect(added.work.at(-1)).toMatchObject({ id: "s3", kind, name: "", handleSeconds: null });
    expect(loadSheet(added).ok).toBe(true);
  });

  it("is not done where there is no room", () => {
    const full = sheetWith({
      work: Array.from({ length: BOUNDS.workstreams }, (_, index) => inboundStream({ id: `s${index}` })),
    });
    expect(addWorkstream("chat")(full)).toBe(full);
  });
});

describe("changing a workstream", () => {
  it("leaves the others as they are", () => {
    const changed = changeWorkstream("in", (before) => ({ ...before, handleSeconds: 90 }))(sheet);
    expect(changed.work).toEqual([inboundStream({ handleSeconds: 90 }), sheet.work[1]]);
    expect(changed.work[1]).toBe(sheet.work[1]);
    expect(changeWorkstream("none", (before) => ({ ...before, handleSeconds: 90 }))(sheet)).toBe(sheet);
    expect(changeWorkstream("in", (before) => before)(sheet)).toBe(sheet);
  });
});

describe("filling in a workstream", () => {
  it("sets what is given and nothing else", () => {
    const changed = fillInWorkstream(inboundStream(), { offered: 1_200, handled: null })(sheet);
    expect(changed.work).toEqual([inboundStream({ offered: 1_200, handled: null }), sheet.work[1]]);
  });

  it("is not done for one that is of another kind or gone", () => {
    expect(fillInWorkstream(chatStream({ id: "in" }), { concurrency: 3 })(sheet)).toBe(sheet);
    expect(fillInWorkstream(chatStream(), { concurrency: 3 })(sheet)).toBe(sheet);
  });
});

describe("removing a workstream", () => {
  it("makes its own lines common, so that no cost is lost, and forgets its weight", () => {
    const changed = removeWorkstream("out")({ ...sheet, costs: [...sheet.costs, line({ id: "other", for: "in" })] });
    expect(changed.costs.map((cost) => cost.for)).toEqual(["all", "all", "in"]);
    expect(changed.sharing.weights).toEqual({ in: 1 });
    expect(costStatement(removeWorkstream("out")(sheet)).total).toBe(costStatement(sheet).total);
    expect(loadSheet(changed).ok).toBe(true);
  });

  it("is not done for the last one or one that is not there", () => {
    const one = sheetWith();
    expect(removeWorkstream("in")(one)).toBe(one);
    expect(removeWorkstream("none")(sheet)).toBe(sheet);
  });
});

describe("sharing", () => {
  it("is set by what and by which weights, of streams that are there", () => {
    expect(shareCommonCostBy("volume")(sheet).sharing).toEqual({ by: "volume", weights: { in: 1, out: 2 } });
    expect(weighWorkstream("out", null)(sheet).sharing.weights).toEqual({ in: 1, out: null });
    expect(weighWorkstream("none", 1)(sheet)).toBe(sheet);
  });
});
