import { describe, expect, it } from "vitest";
import { abandonmentOnSheet } from "../../../../src/formula/staffing/abandonmentOnSheet";
import { chatStream, inboundStream } from "../../../support/sheetWith";

const calls = (offered: number | null, handled: number | null) => inboundStream({ offered, handled });

describe("the share that hang up by the counts of a sheet", () => {
  it.each([
    ["50 of 1,000", [calls(1_000, 950)], 0.05],
    ["of all inbound streams together, 60 of 1,200", [calls(1_000, 950), calls(200, 190)], 0.05],
    ["beside other channels", [calls(1_000, 950), chatStream({ handled: 500 })], 0.05],
    ["none", [calls(1_000, 1_000)], 0],
    ["unknown without calls offered", [calls(1_000, 950), calls(null, 10)], null],
    ["unknown without calls handled", [calls(1_000, null)], null],
    ["unknown where more were handled than came", [calls(1_000, 500), calls(10, 11)], null],
    ["unknown where none came", [calls(0, 0)], null],
    ["unknown without inbound calls", [chatStream({ handled: 500 })], null],
  ])("is %s", (_, work, share) => {
    expect(abandonmentOnSheet({ work })).toBe(share);
  });
});
