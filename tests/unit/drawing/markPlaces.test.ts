import { describe, expect, it } from "vitest";
import { markPlaces } from "../../../src/drawing/markPlaces";

const WIDTH = 500;
/** Twenty characters, so some 150 pixels wide. */
const TEXT = "twenty characters ok";
const at = (x: number) => ({ x, text: TEXT });

function places(...xs: readonly number[]) {
  return markPlaces(xs.map(at), (x) => x, WIDTH);
}

describe("words above a drawing", () => {
  it("stand inside it, at either edge", () => {
    expect(places(0)).toEqual([{ mark: at(0), textX: 0, anchor: "start" }]);
    const [last] = places(WIDTH);
    expect(last?.textX).toBe(WIDTH);
  });

  it("are not crossed by lines that come down from words above, where that can be", () => {
    // the middle one would be crossed by the right one if it led right below it, and the right one has no room to the right
    const lines = places(150, 320, 420);
    const spans = lines.map(({ textX, anchor }) => (anchor === "start" ? [textX, textX + 152] : [textX - 152, textX]));
    lines.forEach(({ mark }, above) => {
      for (const [from = 0, to = 0] of spans.slice(above + 1)) {
        expect(mark.x > from && mark.x < to).toBe(false);
      }
    });
  });

  it("say each mark once", () => {
    expect(places(100, 100, 100)).toHaveLength(3);
    expect(places()).toEqual([]);
  });
});
