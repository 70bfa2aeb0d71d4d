import { describe, expect, it } from "vitest";
import { loadSheet } from "../../../src/sheet/migrations";
import { line, sheetWith } from "../../support/sheetWith";

const today = sheetWith({ title: "Support", costs: [line()] });
const { whatIf: _, staffing: __, ...first } = { ...today, version: 1 };
const REFUSED = { ok: false, error: "notASheet" };

describe("a sheet of the first version", () => {
  it("opens for ever as it was, with nothing tried out and no plan", () => {
    const loaded = loadSheet(first);
    expect(loaded).toEqual({
      ok: true,
      value: {
        ...first,
        version: 3,
        whatIf: {
          agentsFollow: false,
          realisedShare: 0.5,
          levers: {
            integratedSoftware: null,
            cloud: null,
            firstContactResolution: null,
            voip: null,
            callback: null,
            skillRouting: null,
            scheduling: null,
            selfService: null,
            automation: null,
            analytics: null,
          },
          ranges: [],
          simulation: { seed: 1, draws: 100_000 },
        },
        staffing: null,
      },
    });
    expect(first.version).toBe(1);
  });

  it("is refused where it is none but for its version", () => {
    expect(loadSheet({ version: 1 })).toEqual(REFUSED);
    expect(loadSheet({ ...first, costs: [{}] })).toEqual(REFUSED);
  });
});

describe("the version", () => {
  it.each([
    ["a list", Object.assign([], { version: 4 })],
    ["a function", Object.assign(() => 1, { version: 4 })],
  ])("of %s is none, not one that is too new", (_, data) => {
    expect(loadSheet(data)).toEqual(REFUSED);
  });

  it("is too new from the next one on, whatever else there is", () => {
    expect(loadSheet({ version: 4 })).toEqual({ ok: false, error: "tooNew" });
    expect(loadSheet({ version: 3 })).toEqual(REFUSED);
    expect(loadSheet({ version: 4.5 })).toEqual(REFUSED);
  });

  it("is a whole number from 1 where a sheet opens that lacks what the third added, and nothing else", () => {
    const second = Object.fromEntries(Object.entries(today).filter(([key]) => key !== "staffing"));
    expect(loadSheet({ ...second, version: 2 })).toEqual({ ok: true, value: today });
    const others = [0, -1, 1.5, null, "2"].map((version) => loadSheet({ ...second, version }));
    expect(others).toEqual(others.map(() => REFUSED));
  });
});

describe("what is no plain data", () => {
  it("is refused: a key with a meaning of its own, and what throws when it is read", () => {
    const hidden = Object.defineProperty({ ...today }, "__proto__", { value: {}, enumerable: true });
    const throwing = Object.defineProperty({ ...today }, "version", {
      get() {
        throw new Error("read");
      },
    });
    expect([loadSheet({ ...today }).ok, loadSheet(hidden), loadSheet(throwing)]).toEqual([true, REFUSED, REFUSED]);
  });
});
