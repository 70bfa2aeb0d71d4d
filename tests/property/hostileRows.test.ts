import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CURRENT_VERSION } from "../../src/sheet/limits";
import { ROW_PREFIX } from "../../src/storage/keys";
import { openShelf } from "../../src/storage/sheetShelf";
import { arbitrarySheet } from "../support/arbitrarySheet";
import { contentOf, storeWith } from "../support/refusingStore";
import { richSheet } from "../support/richSheet";
import { sheetWith } from "../support/sheetWith";

const savedAt = "2026-09-30T08:00:00.000Z";
const whole = JSON.stringify({ savedAt, token: null, sheet: richSheet });
const BAD_ROWS: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["no JSON", "not a sheet"],
  ["a number", "1"],
  ["null", "null"],
  ["a list", `[${whole}]`],
  ["a sheet without what belongs to it", JSON.stringify(richSheet)],
  ["half a row", whole.slice(0, whole.length / 2)],
  ["two rows", whole + whole],
  ["an unknown field", whole.replace('"token"', '"total":1,"token"')],
  ["an unknown field of the sheet", whole.replace('"title"', '"result":1,"title"')],
  ["a missing token", whole.replace('"token":null,', "")],
  ["a token that is no text", whole.replace('"token":null', '"token":{}')],
  ["a day in place of an instant", whole.replace(savedAt, "2026-09-30")],
  ["an instant that is none", whole.replace(savedAt, "2026-02-30T08:00:00.000Z")],
  ["an instant without end", whole.replace(`"${savedAt}"`, "1e999")],
  ["a reserved key beside the sheet", whole.replace('"token"', '"__proto__":{"polluted":1},"token"')],
  ["a reserved key in the sheet", whole.replace('"title"', '"__proto__":{"polluted":1},"title"')],
  ["a sheet as a prototype", whole.replace('"sheet"', '"__proto__"')],
  ["a negative number of calls", whole.replace('"handled":37800', '"handled":-1')],
  ["lists 100,000 deep", "[".repeat(100_000)],
  ["a sheet of lists 100,000 deep", `{"sheet":${"[".repeat(100_000)}${"]".repeat(100_000)}}`],
  ["a lone surrogate", "\ud800"],
];

describe("a stored row", () => {
  it("opens as it is when it is whole", () => {
    const shelf = openShelf(storeWith({ [`${ROW_PREFIX}a`]: whole }));
    expect(shelf.read("a")).toEqual({ id: "a", savedAt, token: null, sheet: richSheet });
  });

  it.each(BAD_ROWS)("is kept untouched and told apart: %s", (_, raw) => {
    expect(raw).not.toBe(whole);
    const store = storeWith({ [`${ROW_PREFIX}bad`]: raw });
    const shelf = openShelf(store);
    const unreadable = { id: "bad", unreadable: true, error: "notASheet", raw };
    expect(shelf.list()).toEqual([unreadable]);
    expect(shelf.read("bad")).toEqual(unreadable);
    expect([shelf.latest(), shelf.findOwn(richSheet)]).toEqual([null, null]);
    expect(shelf.write({ id: "bad", savedAt, token: null, sheet: sheetWith() })).toEqual({
      ok: false,
      error: "refused",
    });
    expect(shelf.remove("bad")).toEqual({ ok: false, error: "refused" });
    expect(contentOf(store)).toEqual({ [`${ROW_PREFIX}bad`]: raw });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("of a newer release is kept and said to be too new", () => {
    const raw = whole.replace(`"version":${CURRENT_VERSION}`, `"version":${CURRENT_VERSION + 1}`);
    expect(openShelf(storeWith({ [`${ROW_PREFIX}a`]: raw })).list()).toEqual([
      { id: "a", unreadable: true, error: "tooNew", raw },
    ]);
  });

  it.each(["", "__proto__", "a:b", "A", "../x", "x".repeat(17), "\ud800"])(
    "under the odd id %j does not open",
    (id) => {
      const store = storeWith({ [ROW_PREFIX + id]: whole });
      const shelf = openShelf(store);
      expect(shelf.list()).toEqual([{ id, unreadable: true, error: "notASheet", raw: whole }]);
      expect(shelf.remove(id)).toEqual({ ok: false, error: "refused" });
      expect(openShelf(storeWith({})).write({ id, savedAt, token: null, sheet: richSheet })).toMatchObject({
        ok: false,
      });
    },
  );

  it("that would not open again is not kept over one that does", () => {
    const shelf = openShelf(storeWith({ [`${ROW_PREFIX}a`]: whole }));
    const broken = { ...richSheet, currency: "nothing" };
    expect(shelf.write({ id: "a", savedAt, token: null, sheet: broken })).toEqual({ ok: false, error: "refused" });
    expect(shelf.write({ id: "a", savedAt: "today", token: null, sheet: richSheet })).toMatchObject({ ok: false });
    expect(shelf.read("a")).toMatchObject({ sheet: richSheet });
  });

  it("never makes the shelf throw and never changes by being listed, whatever it holds", () => {
    const row = fc.oneof(fc.string({ unit: "binary" }), fc.json(), fc.constant(whole));
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 5 }), row, { maxKeys: 5 }), (rows) => {
        const entries = Object.entries(rows).map(([id, raw]) => [ROW_PREFIX + id, raw] as const);
        const store = storeWith(Object.fromEntries(entries));
        const shelf = openShelf(store);
        expect(shelf.list()).toHaveLength(entries.length);
        shelf.latest();
        shelf.findOwn(richSheet);
        expect(contentOf(store)).toEqual(Object.fromEntries(entries));
      }),
    );
  });

  it("gives back every sheet that was kept", () => {
    fc.assert(
      fc.property(arbitrarySheet(), (sheet) => {
        const shelf = openShelf(storeWith({}));
        expect(shelf.write({ id: "a", savedAt, token: null, sheet })).toEqual({ ok: true });
        expect(shelf.latest()).toEqual({ id: "a", savedAt, token: null, sheet });
        expect(shelf.findOwn(sheet)?.id).toBe("a");
      }),
    );
  });
});
