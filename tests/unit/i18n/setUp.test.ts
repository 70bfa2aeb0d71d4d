import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { useWords } from "../../../src/i18n/useWords";
import { describe, expect, it } from "vitest";
import { numberProblem, doubtfulTimeOffer, perhapsThousandsOffer } from "../../../src/i18n/entryProblem";
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGES, preferredLanguage } from "../../../src/i18n/language";
import { resources as danish } from "../../../src/i18n/languages/da";
import { resources as danishLater } from "../../../src/i18n/languages/daLater";
import { resources as english } from "../../../src/i18n/languages/en";
import { loadLanguage } from "../../../src/i18n/loadLanguage";
import { parseDuration } from "../../../src/i18n/duration";
import { parseNumber } from "../../../src/i18n/parseNumber";
import { pseudoResources, pseudoText } from "../../../src/i18n/pseudo";
import { addLaterStrings, createI18n } from "../../../src/i18n/setUp";
import { switchLanguage } from "../../../src/i18n/switchLanguage";
import { BOUNDS } from "../../../src/sheet/limits";

describe("languages", () => {
  it("are chosen by the first wanted one that the app speaks", () => {
    expect(LANGUAGES).toEqual(["en", "da"]);
    expect(preferredLanguage(["fr-FR", "da-DK", "en"])).toBe("da");
    expect(preferredLanguage(["EN-gb"])).toBe("en");
    expect(preferredLanguage(["fr"])).toBe(DEFAULT_LANGUAGE);
    expect(isLanguage("toString")).toBe(false);
  });

  it("are loaded one at a time", async () => {
    expect(await loadLanguage("da")).toBe(danish);
    expect(await loadLanguage("en")).toBe(english);
  });
});

describe("a translator", () => {
  function Title() {
    const t = useWords("common");
    return createElement("h1", null, t("pageTitle"));
  }
  const page = (i18n: ReturnType<typeof createI18n>) =>
    renderToString(createElement(I18nextProvider, { i18n }, createElement(Title)));

  it("is ready at once and knows nothing of another one", () => {
    const inDanish = createI18n("da", danish);
    const inEnglish = createI18n("en", english);
    expect(page(inDanish)).toBe(`<h1>${danish.common.pageTitle}</h1>`);
    expect(page(inEnglish)).toBe(`<h1>${english.common.pageTitle}</h1>`);
    expect(danish.common.pageTitle).not.toBe(english.common.pageTitle);
  });

  it("changes its language with all strings that are in use, and no others", async () => {
    const i18n = createI18n("en", english);
    await switchLanguage(i18n, "da");
    expect(i18n.language).toBe("da");
    expect(i18n.t("title", { ns: "handled" })).toBe(danish.handled.title);
    expect(i18n.hasResourceBundle("da", "how")).toBe(false);
    await addLaterStrings(i18n, "later");
    expect(i18n.t("title", { ns: "about" })).toBe(danishLater.about.title);
    await switchLanguage(i18n, "en");
    expect(i18n.hasResourceBundle("en", "how")).toBe(true);
  });

  it("says in the language of the field what is wrong with an entry", () => {
    const field = { language: "da", kind: "money", currency: "DKK" } as const;
    const problem = (text: string) => {
      const entry = parseNumber(text, field);
      return entry.ok ? null : numberProblem(createI18n("da", danish), entry, field);
    };
    expect(problem("1,234.5")).toEqual({
      sentence: "Tallet er skrevet med engelske skilletegn. På dansk skrives det 1.234,50.",
      offer: { question: "Mente du 1.234,50?", entry: "1.234,50" },
    });
    expect(problem("$89")?.sentence).toBe(
      "Beløbet er i USD, men feltet er i DKK. Skriv beløbet i DKK, eller vælg en anden valuta.",
    );
    expect(problem("tolv")?.sentence).toBe("Det er ikke et tal. Skriv med cifre, for eksempel 1.234,50.");
    expect(problem("1.234.56")?.offer).toBeNull();
  });

  it("offers a whole number for a count that was read with three decimals, and for no other", () => {
    const i18n = createI18n("da", danish);
    const offered = (typed: string, value: number | null) => perhapsThousandsOffer(i18n, typed, value, "da")?.entry;
    expect(offered("40,000", 40)).toBe("40.000");
    expect(offered("12,345", 12.345)).toBe("12.345");
    expect(offered("40.000", 40_000)).toBeUndefined();
    expect(offered("40,5", 40.5)).toBeUndefined();
    expect(offered("0,125", 0.125)).toBeUndefined();
    expect(perhapsThousandsOffer(createI18n("en", english), "40.000", 40, "en")).toEqual({
      question: "Did you mean 40,000?",
      entry: "40,000",
    });
  });

  it("offers seconds for an unlikely number of minutes", () => {
    const time = parseDuration("245", "en", BOUNDS.handleSeconds);
    expect(time.ok && doubtfulTimeOffer(createI18n("en", english), time, "en")).toEqual({
      question: "Did you mean 245 seconds (4:05)?",
      entry: "4:05",
    });
    const clock = parseDuration("4.30", "en", BOUNDS.handleSeconds);
    expect(clock.ok && doubtfulTimeOffer(createI18n("en", english), clock, "en")).toEqual({
      question: "Did you mean 4:30?",
      entry: "4:30",
    });
  });
});

describe("the pseudo language", () => {
  it("accents letters and keeps what is filled in", () => {
    expect(pseudoText("Cost per call")).toBe("[!! Çöšţ þéŕ çåļļ !!]");
    expect(pseudoText("Did you mean {{suggestion}}? <b>Yes</b>")).toBe(
      "[!! Ðîð ýöû ɱéåñ {{suggestion}}? <b>Ýéš</b> !!]",
    );
    expect(new Set(pseudoText("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")).size).toBe(52 + 4);
  });

  it("has all strings, and leaves the real ones as they were", async () => {
    const i18n = createI18n("en", english, pseudoResources);
    await addLaterStrings(i18n, "later");
    expect(i18n.t("pageTitle")).toBe(pseudoText(english.common.pageTitle));
    expect(i18n.t("title", { ns: "about" })).toContain("[!!");
    expect(english.common.pageTitle).not.toContain("[!!");
  });
});
