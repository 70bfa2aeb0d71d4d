import { expect, it } from "vitest";
import { unitOfPlace } from "../../../../src/formula/whatIf/unitOfPlace";
import type { NumberPlace } from "../../../../src/sheet/numberPlace";

it.each<[string, NumberPlace]>([
  ["share", { kind: "team", field: "shrinkage" }],
  ["seconds", { kind: "work", stream: "in", field: "handleSeconds" }],
  ["share", { kind: "work", stream: "in", field: "resolvedFirstTime" }],
  ["contacts", { kind: "work", stream: "out", field: "dialled" }],
  ["number", { kind: "work", stream: "chat", field: "concurrency" }],
  ["money", { kind: "line", line: "a", field: "amount" }],
  ["number", { kind: "line", line: "a", field: "quantity" }],
  ["months", { kind: "line", line: "a", field: "months" }],
  ["share", { kind: "repeatCalls", field: "giveUpShare" }],
  ["number", { kind: "repeatCalls", field: "callsPerUnresolved" }],
])("%s is what %j is counted in", (unit, place) => {
  expect(unitOfPlace(place)).toBe(unit);
});
