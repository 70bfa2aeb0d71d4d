import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CURRENT_VERSION } from "../../src/sheet/limits";
import { JOURNAL_PREFIX, ROW_PREFIX } from "../../src/storage/keys";
import { restoreBackup, backupText } from "../../src/storage/backup";
import { openLibrary } from "../../src/storage/sheetLibrary";
import { arbitrarySheet } from "../support/arbitrarySheet";
import { archiveWith, lastingRows } from "../support/archiveWith";
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
  ["a key that is named twice", whole.replace('"token":null', '"token":null,"token":null')],
  ["a sheet that is named twice", `{"sheet":${JSON.stringify(sheetWith())},${whole.slice(1)}`],
  ["a key of the sheet that is named twice", whole.replace('"title"', '"t\\u0069tle":"other", "title"')],
  ["a number of more digits than it keeps", whole.replace('"handled":37800', '"handled":37800.00000000000000001')],
];

/** Rows as they stand, and a library of them. */
async function libraryOf(texts: Readonly<Record<string, string>>) {
  const rows = lastingRows();
  for (const [id, text] of Object.entries(texts)) await rows.change(id, () => text);
  const library = await openLibrary(rows, storeWith({}), () => 0.5, null);
  return { library, content: async () => Object.fromEntries(await rows.all()) };
}

describe("a stored row", () => {
  it("opens as it is when it is whole", async () => {
    const { library } = await libraryOf({ a: whole });
    expect(library.read("a")).toEqual({ id: "a", savedAt, token: null, sheet: richSheet });
  });

  it.each(BAD_ROWS)("is kept untouched and told apart: %s", async (_, raw) => {
    expect(raw).not.toBe(whole);
    const { library, content } = await libraryOf({ bad: raw });
    const unreadable = { id: "bad", unreadable: true, error: "notASheet", raw };
    expect(library.unreadable()).toEqual([unreadable]);
    expect(library.read("bad")).toEqual(unreadable);
    expect([library.ownSheets(), library.latest(), library.findOwn(richSheet)]).toEqual([[], null, null]);
    const over = { id: "bad", savedAt, token: null, sheet: sheetWith() };
    expect(await library.write(over, savedAt)).toEqual({ ok: false, error: "changed" });
    expect(await library.remove("bad")).toEqual({ ok: false, error: "refused" });
    expect(await content()).toEqual({ bad: raw });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it.each(BAD_ROWS)("of an earlier release is moved as it is: %s", async (_, raw) => {
    const store = storeWith({ [`${ROW_PREFIX}bad`]: raw, "other-app": "1" });
    const { library } = await archiveWith({ store });
    expect(library.unreadable()).toEqual([{ id: "bad", unreadable: true, error: "notASheet", raw }]);
    expect(contentOf(store)).toEqual({ "other-app": "1" });
  });

  it.each(BAD_ROWS)("comes back from a backup as it is: %s", async (_, raw) => {
    const { library } = await libraryOf({ bad: raw });
    const file = backupText(library.unreadable());
    const other = await libraryOf({ bad: whole });
    expect(await restoreBackup(other.library, file)).toMatchObject({ added: 0, unreadable: 1, present: 0 });
    expect(await restoreBackup(other.library, file)).toMatchObject({ added: 0, unreadable: 0, present: 1 });
    expect(Object.values(await other.content()).sort()).toEqual([raw, whole].sort());
  });

  it("of a newer release is kept and said to be too new", async () => {
    const raw = whole.replace(`"version":${CURRENT_VERSION}`, `"version":${CURRENT_VERSION + 1}`);
    const { library } = await libraryOf({ a: raw });
    expect(library.unreadable()).toEqual([{ id: "a", unreadable: true, error: "tooNew", raw }]);
  });

  it.each(["", "__proto__", "a:b", "A", "../x", "x".repeat(17), "\ud800"])(
    "under the odd id %j does not open",
    async (id) => {
      const rows = lastingRows();
      await rows.change(id, () => whole);
      const library = await openLibrary(rows, storeWith({}), () => 0.5, null);
      expect(library.unreadable()).toEqual([{ id, unreadable: true, error: "notASheet", raw: whole }]);
      expect(await library.remove(id)).toEqual({ ok: false, error: "refused" });
      const { library: empty } = await libraryOf({});
      expect(await empty.write({ id, savedAt, token: null, sheet: richSheet }, null)).toMatchObject({ ok: false });
    },
  );

  it("that would not open again is not kept over one that does", async () => {
    const { library } = await libraryOf({ a: whole });
    const broken = { ...richSheet, currency: "nothing" };
    const refused = { ok: false, error: "refused" };
    expect(await library.write({ id: "a", savedAt, token: null, sheet: broken }, savedAt)).toEqual(refused);
    expect(await library.write({ id: "a", savedAt: "today", token: null, sheet: richSheet }, savedAt)).toEqual(refused);
    expect(library.read("a")).toMatchObject({ sheet: richSheet });
  });

  it("never makes the archive throw and never is lost, whatever rows and notes it finds", async () => {
    const row = fc.oneof(fc.string({ unit: "binary" }), fc.json(), fc.constant(whole));
    const texts = fc.dictionary(fc.string({ maxLength: 5 }), row, { maxKeys: 4 });
    await fc.assert(
      fc.asyncProperty(texts, texts, texts, async (kept, earlier, notes) => {
        const rows = lastingRows();
        for (const [id, text] of Object.entries(kept)) await rows.change(id, () => text);
        const entries = [
          ...Object.entries(earlier).map(([id, text]) => [ROW_PREFIX + id, text] as const),
          ...Object.entries(notes).map(([id, text]) => [JOURNAL_PREFIX + id, text] as const),
        ];
        const { library } = await archiveWith({ rows, store: storeWith(Object.fromEntries(entries)) });
        const now = [...(await rows.all()).values()];
        for (const text of [kept, earlier, notes].flatMap((some) => Object.values(some))) expect(now).toContain(text);
        expect(library.ownSheets().length + library.unreadable().length).toBe(now.length);
      }),
    );
  });

  it("gives back every sheet that was kept", async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySheet(), async (sheet) => {
        const { library } = await libraryOf({});
        expect(await library.write({ id: "a", savedAt, token: null, sheet }, null)).toEqual({ ok: true });
        expect(library.latest()).toEqual({ id: "a", savedAt, token: null, sheet });
        expect(library.findOwn(sheet)?.id).toBe("a");
      }),
    );
  });

  it("never makes a restore throw, whatever the file holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        const { library, content } = await libraryOf({ a: whole });
        expect(await restoreBackup(library, text)).toEqual({ ok: false, error: "notABackup" });
        expect(await content()).toEqual({ a: whole });
      }),
    );
  });
});
