import { describe, expect, it } from "vitest";
import { curveLayout } from "../../../src/drawing/curveLayout";

const SCALES = {
  xEnds: [0.3, 1],
  xTicks: [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
  xText: (x: number) => `${Math.round(x * 100)} %`,
  yText: (y: number, isWhole: boolean) => (isWhole ? `${y} kr.` : `${y.toFixed(2)} kr.`),
  least: 0.01,
} as const;

const stop = (x: number, y: number, second: number | null = null) => ({ x, y, second, isJoined: true });

describe("a curve", () => {
  it("lies within its axes, the dearest on top", () => {
    const { path, xOf, yOf, left, right, top, base } = curveLayout([stop(0.3, 20), stop(0.995, 40)], [], SCALES, 600);
    expect(xOf(0.3)).toBe(left);
    expect(xOf(1)).toBe(right);
    expect([yOf(20), yOf(40)]).toEqual([base, top]);
    expect(path).toBe(`M${left} ${base}L${Math.round(xOf(0.995) * 10) / 10} ${top}`);
  });

  it("is not drawn to a place beyond what was worked out", () => {
    const alone = { ...stop(0.3, 90), isJoined: false };
    const { path, yTicks } = curveLayout([alone, stop(0.5, 20), stop(0.9, 40)], [], SCALES, 600);
    expect(path.match(/[ML]/g)).toEqual(["M", "L"]);
    expect(yTicks.at(-1)?.y).toBeGreaterThanOrEqual(90);
  });

  it("is written in whole amounts where all steps are whole", () => {
    const texts = (high: number) =>
      curveLayout([stop(0.3, 20), stop(0.9, high)], [], SCALES, 600).yTicks.map(({ text }) => text);
    expect(texts(25)).toEqual(["20 kr.", "21 kr.", "22 kr.", "23 kr.", "24 kr.", "25 kr."]);
    expect(texts(21)).toEqual(["20.00 kr.", "20.20 kr.", "20.40 kr.", "20.60 kr.", "20.80 kr.", "21.00 kr."]);
  });

  it("holds marks that lie above or below it", () => {
    const mark = { id: "circle", x: 0.5, y: 90, text: "today" } as const;
    const { yTicks } = curveLayout([stop(0.3, 20), stop(0.9, 40)], [mark], SCALES, 600);
    expect(yTicks.at(-1)?.y).toBeGreaterThanOrEqual(90);
  });

  it("has fewer words on its axis where there is less room, the last always among them", () => {
    const ticks = (width: number) => curveLayout([stop(0.3, 20), stop(0.9, 40)], [], SCALES, width).xTicks;
    expect(ticks(900)).toEqual(SCALES.xTicks);
    expect(ticks(320)).toEqual([0.4, 0.6, 0.8, 1]);
  });

  it("is told from another where they are furthest apart", () => {
    const apartAt = (first: number, last: number) =>
      curveLayout([stop(0.3, 30, first), stop(0.9, 40, last)], [], SCALES, 600).apartAt?.x;
    expect(apartAt(20, 39)).toBe(0.3);
    expect(apartAt(29, 20)).toBe(0.9);
    expect(curveLayout([stop(0.3, 30), stop(0.9, 40)], [], SCALES, 600).secondPath).toBe("");
  });
});
