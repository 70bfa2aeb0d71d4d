import { describe, expect, it } from "vitest";
import { isOwnSheet, openShelf } from "../../../src/storage/sheetShelf";
import { contentOf, refusingAll, refusingWrites, storeWith } from "../../support/refusingStore";
import { richSheet } from "../../support/richSheet";
import { sheetWith } from "../../support/sheetWith";

const row = (id: string, savedAt = "2026-09-30T08:00:00.000Z", title = id, token: string | null = null) => ({
  id,
  savedAt,
  token,
  sheet: sheetWith({ title }),
});

describe("a shelf", () => {
  it("gives back a row exactly", () => {
    const shelf = openShelf(storeWith({}));
    const kept = { id: "a1", savedAt: "2026-09-30T08:00:00.000Z", token: "c1.00000000.AA", sheet: richSheet };
    expect(shelf.write(kept)).toEqual({ ok: true });
    expect(shelf.read("a1")).toEqual(kept);
    expect(shelf.read("a")).toBeNull();
  });

  it("keeps one row under one key and touches no other", () => {
    const store = storeWith({ "other-app": "1", "cost-per-call:language": "da" });
    const shelf = openShelf(store);
    shelf.write(row("a"));
    shelf.write(row("b"));
    shelf.write(row("a", "2026-10-01T08:00:00.000Z"));
    expect(Object.keys(contentOf(store))).toEqual([
      "other-app",
      "cost-per-call:language",
      "cost-per-call:sheet:a",
      "cost-per-call:sheet:b",
    ]);
    expect(contentOf(store)).toMatchObject({ "other-app": "1", "cost-per-call:language": "da" });
  });

  it("lists the newest first, then by id, and rows that do not open at the end", () => {
    const shelf = openShelf(storeWith({ "cost-per-call:sheet:bad": "{}", "other-app:sheet:x": "{}" }));
    shelf.write(row("old", "2025-12-31T23:59:59.999Z"));
    shelf.write(row("b", "2026-01-01T00:00:00.000Z"));
    shelf.write(row("a", "2026-01-01T00:00:00.000Z"));
    shelf.write(row("new", "2026-01-01T00:00:00.001Z"));
    expect(shelf.list().map(({ id }) => id)).toEqual(["new", "a", "b", "old", "bad"]);
    expect(shelf.list().map(isOwnSheet)).toEqual([true, true, true, true, false]);
  });

  it("sees at once what another tab keeps", () => {
    const store = storeWith({});
    const shelf = openShelf(store);
    openShelf(store).write(row("a"));
    expect(shelf.list()).toEqual([row("a")]);
  });

  it("removes a row and only that", () => {
    const shelf = openShelf(storeWith({}));
    shelf.write(row("a"));
    shelf.write(row("b"));
    expect(shelf.remove("a")).toEqual({ ok: true });
    expect(shelf.remove("never-there")).toEqual({ ok: true });
    expect(shelf.list()).toEqual([row("b")]);
  });
});

describe("the latest", () => {
  it("is none on an empty shelf", () => {
    expect(openShelf(storeWith({})).latest()).toBeNull();
  });

  it("is the one that was open last, else the newest", () => {
    const shelf = openShelf(storeWith({}));
    shelf.write(row("old", "2026-01-01T00:00:00.000Z"));
    shelf.write(row("new", "2026-02-01T00:00:00.000Z"));
    expect(shelf.latest()?.id).toBe("new");
    expect(shelf.markLast("old")).toEqual({ ok: true });
    expect(shelf.latest()?.id).toBe("old");
    shelf.remove("old");
    expect(shelf.latest()?.id).toBe("new");
  });

  it("is never a row that does not open", () => {
    const shelf = openShelf(storeWith({ "cost-per-call:sheet:bad": "{}", "cost-per-call:last": "bad" }));
    expect(shelf.latest()).toBeNull();
    shelf.write(row("good"));
    expect(shelf.latest()?.id).toBe("good");
  });
});

describe("one's own sheet", () => {
  const kept = { ...row("a"), sheet: richSheet, token: "c1.11111111.AAAA" };
  const shelf = openShelf(storeWith({}));
  shelf.write(row("other", "2026-12-01T00:00:00.000Z"));
  shelf.write(kept);

  it("is known by its token", () => {
    expect(shelf.findOwn("c1.11111111.AAAA")).toEqual(kept);
    expect(shelf.findOwn("c1.11111111.AAAB")).toBeNull();
    expect(shelf.findOwn("")).toBeNull();
  });

  it("is known by its content, whatever the order of its keys", () => {
    const { EUR = null, USD = null } = richSheet.rates;
    expect(shelf.findOwn({ ...richSheet, rates: { EUR, USD } })).toEqual(kept);
    expect(shelf.findOwn({ ...richSheet, title: "Another" })).toBeNull();
  });
});

describe("a store that refuses", () => {
  it("leaves the row of before when it is full or forbidden", () => {
    const store = storeWith({});
    openShelf(store).write(row("a"));
    const full = openShelf(refusingWrites(store, "QuotaExceededError"));
    expect(full.write(row("a", "2026-10-01T08:00:00.000Z", "changed"))).toEqual({ ok: false, error: "full" });
    expect(full.remove("a")).toEqual({ ok: false, error: "refused" });
    expect(full.markLast("a")).toEqual({ ok: false, error: "full" });
    expect(full.list()).toEqual([row("a")]);
    const forbidden = openShelf(refusingWrites(store, "SecurityError"));
    expect(forbidden.write(row("b"))).toEqual({ ok: false, error: "refused" });
  });

  it("is as empty as one that cannot be read", () => {
    const shelf = openShelf(refusingAll());
    expect([shelf.list(), shelf.latest(), shelf.read("a"), shelf.findOwn(richSheet)]).toEqual([[], null, null, null]);
    expect(shelf.write(row("a"))).toEqual({ ok: false, error: "refused" });
  });
});
