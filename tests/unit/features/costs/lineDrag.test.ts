import { describe, expect, it } from "vitest";
import { scrollStep } from "../../../../src/features/costs/dragByGrip";
import { nearestPlace, type DropPlace } from "../../../../src/features/costs/dropPlaces";

describe("where a line would be dropped", () => {
  const places: readonly DropPlace[] = [
    { group: "people", beforeId: "a", y: 100 },
    { group: "people", beforeId: null, y: 140 },
    { group: "premises", beforeId: "b", y: 200 },
  ];

  it("is the nearest place, the upper one of two", () => {
    expect(nearestPlace(places, -50)?.beforeId).toBe("a");
    expect(nearestPlace(places, 120)?.beforeId).toBe("a");
    expect(nearestPlace(places, 121)).toBe(places[1]);
    expect(nearestPlace(places, 171)?.group).toBe("premises");
    expect(nearestPlace([], 0)).toBeNull();
  });
});

describe("scrolling at the edges while dragging", () => {
  it("is faster nearer to the edge and none in the middle", () => {
    expect(scrollStep(400, 800)).toBe(0);
    expect(scrollStep(72, 800)).toBe(0);
    expect(scrollStep(36, 800)).toBe(-9);
    expect(scrollStep(0, 800)).toBe(-18);
    expect(scrollStep(-500, 800)).toBe(-18);
    expect(scrollStep(764, 800)).toBe(9);
    expect(scrollStep(900, 800)).toBe(18);
  });
});
