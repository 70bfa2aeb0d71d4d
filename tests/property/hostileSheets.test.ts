import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadSheet } from "../../src/sheet/migrations";
import { arbitrarySheet } from "../support/arbitrarySheet";
import { namesOf, openedAt, richPlaces as places } from "../support/openedPlaces";
import { asJson, changedAt, type Json, type Place } from "../support/places";
import { richSheet } from "../support/richSheet";

const NOT_A_SHEET = { ok: false, error: "notASheet" };
const rich = asJson(richSheet);

/** Fields that may be unknown; the entries of `rates` and `weights` may be too. */
const NULLABLE = new Set(
  (
    "start ratesAsOf agents paidHoursPerWeek shrinkage handleSeconds offered handled resolvedFirstTime dialled reached " +
    "sales leads concurrency amount quantity months from share giveUpShare callsPerUnresolved perCall perSale perLead " +
    "realisedShare low likely high p5 p95 staffing link typedAgents peakFactor patienceSeconds abandonment " +
    "meanWaitSeconds withinSeconds serviceLevel occupancy lostCall"
  ).split(" "),
);
/** Every lever, every setting of one but its switch, and what it costs. */
const LEVER_NUMBER = /^whatIf\.levers\.\w+(\.(?!isOn$|cost$)\w+|\.cost\.\w+)?$/;
const mayBeNull = (place: Place) =>
  NULLABLE.has(String(place.at(-1))) ||
  /^(rates|sharing\.weights|staffing\.opening)\.\w+$/.test(place.join(".")) ||
  LEVER_NUMBER.test(place.join("."));

const kindOf = (value: unknown) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
const objects = places.filter(({ value }) => kindOf(value) === "object");

describe("the wrong type", () => {
  it("is tried on a sheet that opens and in which every number is known", () => {
    expect(loadSheet(rich)).toEqual({ ok: true, value: richSheet });
    expect(places.filter(({ value }) => value === null)).toEqual([]);
    expect(places.length).toBeGreaterThan(150);
  });

  it.each<readonly [string, Json]>([
    ["a text of a number", "1"],
    ["an empty text", ""],
    ["a number", 1],
    ["zero", 0],
    ["true", true],
    ["false", false],
    ["an empty list", []],
    ["a list of one number", [1]],
    ["an empty object", {}],
  ])("is refused in every place of another type: %s", (_, replacement) => {
    const others = places.filter(({ value }) => kindOf(value) !== kindOf(replacement));
    expect(openedAt(others, () => replacement)).toEqual([]);
  });

  it("is refused in every place but those that may be unknown: null", () => {
    expect(openedAt(places, () => null)).toEqual(namesOf(places.filter(({ place }) => mayBeNull(place))));
  });

  it.each<readonly [string, unknown]>([
    ["nothing", undefined],
    ["no number", NaN],
    ["infinity", Infinity],
    ["minus infinity", -Infinity],
    ["negative zero", -0],
    ["a big integer", 1n],
    ["a function", () => 1],
    ["a symbol", Symbol.iterator],
    ["a date", new Date(0)],
    ["a number object", Object(1)],
    ["a text object", Object("in")],
    ["a map", new Map()],
    ["an object of a class", new (class Sheet {})()],
  ])("is refused in every place: %s", (_, replacement) => {
    expect(openedAt(places, () => replacement)).toEqual([]);
  });

  it("never throws, whatever it is given", () => {
    const throwing = new Proxy(
      {},
      {
        get() {
          throw new Error("read");
        },
      },
    );
    const circular: Record<string, unknown> = { ...richSheet };
    circular["title"] = circular;
    for (const data of [undefined, null, 1, "", [], throwing, circular, () => 1]) {
      expect(loadSheet(data)).toEqual(NOT_A_SHEET);
    }
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (data) => !loadSheet(data).ok));
  });
});

describe("keys", () => {
  /** As `JSON.parse` makes it: an own key, also when it is `__proto__`. */
  const withKey = (key: string, extra: Json) => (value: Json) =>
    Object.defineProperty({ ...(value as object) }, key, { value: extra, enumerable: true, configurable: true });

  it.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "result", "costPerCall", "", "Kind"])(
    "that no sheet has are refused in every object: %s",
    (key) => {
      for (const extra of [1, null, "in", {}, { isAdmin: true }]) {
        expect(openedAt(objects, withKey(key, extra))).toEqual([]);
      }
      expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    },
  );

  it("that are symbols are refused in every object", () => {
    expect(openedAt(objects, (value) => ({ ...(value as object), [Symbol("hidden")]: 1 }))).toEqual([]);
  });

  it("that are missing are refused in every object, but for a weight", () => {
    const held = places.filter(({ place }) => typeof place.at(-1) === "string");
    const opened = held.filter(({ place }) => {
      const without = changedAt(rich, place.slice(0, -1), (value) =>
        Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => key !== place.at(-1))),
      );
      return loadSheet(without).ok;
    });
    expect(namesOf(opened)).toEqual(["sharing.weights.in", "sharing.weights.out", "sharing.weights.chat"]);
  });

  it("that are inherited do not count", () => {
    expect(loadSheet(Object.create(richSheet))).toEqual(NOT_A_SHEET);
  });
});

describe("a sheet that opens", () => {
  it("is what was given, and its own copy", () => {
    fc.assert(
      fc.property(arbitrarySheet(), (sheet) => {
        const loaded = loadSheet(asJson(sheet));
        expect(loaded).toEqual({ ok: true, value: sheet });
      }),
    );
  });
});
