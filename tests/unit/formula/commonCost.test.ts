import { expect, it } from "vitest";
import { hasCommonCost } from "../../../src/formula/commonCost";
import { costStatement } from "../../../src/formula/statement";
import type { CostLine, Workstream } from "../../../src/sheet/schema";
import { chatStream, inboundStream, line, sheetWith } from "../../support/sheetWith";

const timed = [inboundStream({ handleSeconds: 60 }), chatStream({ handleSeconds: 60 })];
const isCommon = (costs: CostLine[], work: Workstream[] = timed) =>
  hasCommonCost(costStatement(sheetWith({ work, costs })));
const own = [line({ id: "a", for: "in" }), line({ id: "b", for: "chat" })];

it("is there as soon as one stream bears part of it, and not while each bears its own alone", () => {
  expect(isCommon([])).toBe(false);
  expect(isCommon(own)).toBe(false);
  expect(isCommon([...own, line()])).toBe(true);
  // all time is the chat's, so the calls bear nothing of it
  expect(isCommon([...own, line()], [inboundStream({ handled: 0 }), timed[1] as Workstream])).toBe(true);
});

it("is there while nobody knows how to share it, even where it is a cost and a credit that come to nothing", () => {
  const untimed = [inboundStream(), chatStream()];
  expect(isCommon([line()], untimed)).toBe(true);
  expect(isCommon([line(), line({ id: "credit", category: "other", amount: -1_000 })], untimed)).toBe(true);
});
