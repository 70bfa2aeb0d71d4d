import { describe, expect, it } from "vitest";
import { isSameBut } from "../../../src/sheet/isSameBut";
import { sheetWith } from "../../support/sheetWith";

describe("two sheets", () => {
  const sheet = sheetWith();

  it("are the same while each of their parts is the very same one", () => {
    expect(isSameBut(sheet, { ...sheet }, [])).toBe(true);
    expect(isSameBut(sheet, { ...sheet, costs: [...sheet.costs] }, [])).toBe(false);
  });

  it("may differ in the parts that are set aside, and in no other", () => {
    expect(isSameBut(sheet, { ...sheet, title: "May" }, ["title"])).toBe(true);
    expect(isSameBut(sheet, { ...sheet, title: "May" }, ["targets"])).toBe(false);
    expect(isSameBut(sheet, { ...sheet, title: "May", currency: "USD" }, ["title"])).toBe(false);
  });
});
