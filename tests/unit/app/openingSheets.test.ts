import { describe, expect, it } from "vitest";
import { openingFor } from "../../../src/app/openingFor";
import { emptyIn, exampleIn, openExample } from "../../../src/app/openingSheets";
import { LANGUAGES } from "../../../src/i18n/language";
import { loadLanguage } from "../../../src/i18n/loadLanguage";
import { createI18n } from "../../../src/i18n/setUp";
import { shareAddress } from "../../../src/share/link";
import { encodeSheet } from "../../../src/share/encodeSheet";
import { EXAMPLE_IDS } from "../../../src/sheet/examples/loadExample";
import { loadSheet } from "../../../src/sheet/migrations";
import { archiveWith } from "../../support/archiveWith";
import { sheetWith } from "../../support/sheetWith";

const en = createI18n("en", await loadLanguage("en"));
const da = createI18n("da", await loadLanguage("da"));

async function archiveOf(...titles: readonly string[]) {
  const archive = await archiveWith();
  for (const [index, title] of titles.entries()) {
    const savedAt = `2026-11-0${index + 1}T12:00:00.000Z`;
    await archive.library.write({ id: `row${index}`, savedAt, token: null, sheet: sheetWith({ title }) }, null);
  }
  return archive;
}

describe("what the page opens with", () => {
  it("is the language's own example on a first visit", async () => {
    expect((await openExample("da", da)).origin).toEqual({ kind: "example", id: "webShop", isChosen: false });
    expect((await openExample("en", en)).sheet.currency).toBe("USD");
  });

  it("is the reader's own last sheet when there is one", async () => {
    const opening = await openingFor("", await archiveOf("older", "newer"), "en", en);
    expect(opening).toMatchObject({ sheet: { title: "newer" }, origin: { kind: "own", rowId: "row1" } });
  });

  it("is the sheet of the link, which wins over the own one", async () => {
    const hash = `#${await encodeSheet(sheetWith({ title: "theirs" }))}`;
    const opening = await openingFor(hash, await archiveOf("own"), "en", en);
    expect(opening).toMatchObject({ sheet: { title: "theirs" }, origin: { kind: "shared" }, linkProblem: null });
  });

  it("is one's own sheet when the link is equal to it", async () => {
    const hash = `#${await encodeSheet(sheetWith({ title: "own" }))}`;
    expect((await openingFor(hash, await archiveOf("own"), "en", en)).origin.kind).toBe("own");
  });

  it("names a link that does not open, and shows what is the reader's own", async () => {
    const opening = await openingFor("#c1.00000000.AAAA", await archiveOf("own"), "en", en);
    expect(opening).toMatchObject({ sheet: { title: "own" }, linkProblem: "damaged" });
    expect((await openingFor("#c9.x", await archiveOf(), "en", en)).linkProblem).toBe("tooNew");
  });

  it("knows the address of an untouched example as that example", async () => {
    const hash = `#${await encodeSheet(await exampleIn("salesTeam", da))}`;
    expect((await openingFor(hash, await archiveOf(), "da", da)).origin).toEqual({
      kind: "example",
      id: "salesTeam",
      isChosen: true,
    });
  });
});

describe("the sheets we ship", () => {
  for (const language of LANGUAGES) {
    const translator = language === "da" ? da : en;

    it(`are valid sheets and short enough for any address, in ${language}`, async () => {
      const sheets = [emptyIn(language), ...(await Promise.all(EXAMPLE_IDS.map((id) => exampleIn(id, translator))))];
      for (const sheet of sheets) {
        expect(loadSheet(sheet)).toEqual({ ok: true, value: sheet });
        const page = { href: "https://a-typical-host.example.org/tools/cost-per-call/", root: "./" } as const;
        expect(shareAddress(page, await encodeSheet(sheet)).characters).toBeLessThanOrEqual(2_000);
      }
    });

    it(`are titled as examples and start with the published band, in ${language}`, async () => {
      for (const id of EXAMPLE_IDS) {
        const sheet = await exampleIn(id, translator);
        expect(sheet.title).toMatch(language === "da" ? /^Eksempel: / : /^Example: /);
        expect(sheet.benchmarks).toEqual(["curtisBarryFull"]);
        expect(sheet.currency === "USD" || typeof sheet.rates["USD"] === "number").toBe(true);
      }
    });
  }
});
