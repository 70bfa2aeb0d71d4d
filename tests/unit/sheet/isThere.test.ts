import { expect, it } from "vitest";
import { isThere } from "../../../src/sheet/isThere";
import { chatStream, inboundStream, line, sheetWith } from "../../support/sheetWith";

const costs = [line({ id: "pay" }), line({ id: "rent" })];
const sheet = sheetWith({ rates: { USD: null }, work: [inboundStream(), chatStream()], costs });

it("is so of streams, lines and rates that the sheet has, known or not, and of nothing else", () => {
  for (const stream of ["in", "chat", "pay", "gone"]) {
    const isStream = stream === "in" || stream === "chat";
    expect(isThere({ kind: "work", stream, field: "handled" }, sheet)).toBe(isStream);
    expect(isThere({ kind: "weight", stream }, sheet)).toBe(isStream);
    expect(isThere({ kind: "line", line: stream, field: "amount" }, sheet)).toBe(stream === "pay");
  }
  expect(["USD", "EUR", "toString"].map((currency) => isThere({ kind: "rate", currency }, sheet))).toEqual([
    true,
    false,
    false,
  ]);
});

it("is always so of the team and of repeat calls", () => {
  expect(isThere({ kind: "team", field: "agents" }, sheet)).toBe(true);
  expect(isThere({ kind: "repeatCalls", field: "giveUpShare" }, sheet)).toBe(true);
});
