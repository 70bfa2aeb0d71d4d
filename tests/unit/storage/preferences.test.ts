import { describe, expect, it } from "vitest";
import { LANGUAGE_KEY, readLanguage, writeLanguage } from "../../../src/storage/preferences";
import { contentOf, refusingAll, storeWith } from "../../support/refusingStore";

describe("the language", () => {
  it("is what was chosen last", () => {
    const store = storeWith({});
    expect(readLanguage(store)).toBeNull();
    expect(writeLanguage(store, "en")).toEqual({ ok: true });
    expect(writeLanguage(store, "da")).toEqual({ ok: true });
    expect(readLanguage(store)).toBe("da");
    expect(contentOf(store)).toEqual({ "cost-per-call:language": "da" });
  });

  it.each(["", "../da", "<b>", "da\n", "DA", "__proto__", "x".repeat(1_000)])("is none when %j is kept", (text) => {
    expect(readLanguage(storeWith({ [LANGUAGE_KEY]: text }))).toBeNull();
  });

  it("is none and cannot be kept where storing is forbidden", () => {
    expect(readLanguage(refusingAll())).toBeNull();
    expect(writeLanguage(refusingAll(), "da")).toEqual({ ok: false, error: "refused" });
  });
});
