import { describe, expect, it } from "vitest";
import { byCategory, CATEGORIES_BY_GROUP, GROUPS, moneyOfGroup } from "../../../src/formula/groups";
import { CATEGORIES } from "../../../src/sheet/limits";

describe("groups of categories", () => {
  it("hold every category once, in the order of the sheet", () => {
    expect(CATEGORIES_BY_GROUP).toEqual(CATEGORIES);
  });

  it("sum their categories", () => {
    // 1, 2, 4, 8 ... so that every sum tells what it is of
    const money = byCategory((_, index) => 2 ** index);
    expect(GROUPS.map(({ id }) => [id, moneyOfGroup(money, id)])).toEqual([
      ["people", 7],
      ["management", 8],
      ["licencesSoftware", 16 + 32],
      ["telephonyHardware", 64 + 128],
      ["premises", 256 + 512],
      ["other", 1024],
    ]);
  });
});
