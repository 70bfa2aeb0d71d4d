import { describe, expect, it } from "vitest";
import { FoundAgents } from "../../../../src/formula/staffing/foundAgents";

const queue = { handleSeconds: 240, patienceSeconds: 120, withinSeconds: 20 };

describe("agents that were found", () => {
  it("are those of a load between two that take the same number, and of no other", () => {
    const found = new FoundAgents();
    expect(found.of(10)).toBeNull();
    found.add(10, 12);
    found.add(14, 12);
    found.add(11, 12);
    expect([9.9, 10, 12.5, 14, 14.1].map((load) => found.of(load))).toEqual([null, 12, 12, 12, null]);
  });

  it("reach down to a lesser load and up to a larger one, past numbers that were found before", () => {
    const found = new FoundAgents();
    found.add(20, 22);
    found.add(10, 12);
    found.add(18, 22);
    found.add(12, 12);
    found.add(16, 17);
    const loads = [9, 10, 11, 12, 14, 16, 17, 18, 19, 20, 21];
    expect(loads.map((load) => found.of(load))).toEqual([null, 12, 12, 12, null, 17, null, 22, 22, 22, null]);
  });

  it("are looked up among many, in whichever order they came", () => {
    const found = new FoundAgents();
    const loads = Array.from({ length: 101 }, (_, index) => ((index * 37) % 101) + 1);
    for (const load of loads) found.add(load, load + 2);
    expect(loads.map((load) => found.of(load))).toEqual(loads.map((load) => load + 2));
    expect(loads.map((load) => found.of(load + 0.5))).toEqual(loads.map(() => null));
  });

  it.each(["handleSeconds", "patienceSeconds", "withinSeconds"] as const)(
    "are forgotten of a queue with another %s, and kept of the same one",
    (field) => {
      const found = new FoundAgents();
      found.keepOnly(queue);
      found.add(10, 12);
      found.keepOnly({ ...queue });
      expect(found.of(10)).toBe(12);
      found.keepOnly({ ...queue, [field]: 60 });
      expect(found.of(10)).toBeNull();
      found.add(10, 13);
      found.keepOnly({ ...queue, [field]: 60 });
      expect(found.of(10)).toBe(13);
    },
  );
});
