import { describe, expect, it } from "vitest";
import { boundsOfSetting } from "../../../src/sheet/boundsOfSetting";
import { LEVER_DEFAULTS } from "../../../src/sheet/leverDefaults";
import { leversSchema, type LeverId } from "../../../src/sheet/leverSettings";

const settings = Object.entries(LEVER_DEFAULTS).flatMap(([id, own]) =>
  Object.keys(own)
    .filter((name) => name !== "isOn" && name !== "cost")
    .map((name) => [id as LeverId, name] as const),
);

describe.each(settings)("the bounds of %s, %s", (id, name) => {
  const isHeld = (value: number) =>
    leversSchema.safeParse({ ...LEVER_DEFAULTS, [id]: { ...LEVER_DEFAULTS[id], [name]: value } }).success;

  it("are those of the checks, both ends included and parts of a unit between them", () => {
    const { least, most, isWhole } = boundsOfSetting(name);
    expect([least - 0.001, least, least / 3 + most / 2, most, most + 0.001].map(isHeld)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(isWhole).toBe(false);
  });
});
