import { describe, expect, it } from "vitest";
import { writeLanguage } from "../../../src/storage/writeLanguage";
import { contentOf, refusingAll, storeWith } from "../../support/refusingStore";

describe("the language", () => {
  it("is kept as it was chosen last, where the script before the first paint looks for it", () => {
    const store = storeWith({});
    expect(writeLanguage(store, "en")).toEqual({ ok: true });
    expect(writeLanguage(store, "da")).toEqual({ ok: true });
    expect(contentOf(store)).toEqual({ "cost-per-call:language": "da" });
  });

  it("cannot be kept where storing is forbidden", () => {
    expect(writeLanguage(refusingAll(), "da")).toEqual({ ok: false, error: "refused" });
  });
});
