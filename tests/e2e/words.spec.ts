import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { WALKS } from "./support/states";
import { textsOf } from "./support/texts";

/** Texts that are not ours to translate: numbers with their signs, names of languages and currencies, and what was typed. */
const NOT_TRANSLATED = [
  /^[\s\d.,:%×·–—=+\-−/()#]*$/,
  /^(Dansk|English)$/,
  /^[\p{Sc}\s\d.,–-]+$/u,
  /^,?\s?[+-]?DKK(\s[\d.,]+)?$/,
  /^(Post \d+|Tre slags)$/,
];
/** The ledger that is brought in, whose words are those of whoever wrote it. */
const LEDGER = join(import.meta.dirname, "../samples/danish-ledger.csv");
const LEDGER_WORDS = `${basename(LEDGER)}\n${readFileSync(LEDGER, "latin1")}`;
const LOCALES = { en: "en-GB", da: "da-DK" } as const;

/** Every text on the page and every name that is read out or shown as a hint, but for names of currencies and of sources. */
async function textsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const isSource = (element: Node | null) =>
      element instanceof HTMLAnchorElement && element.protocol.startsWith("http");
    /** The text of a link to its page, or what stands right before that. */
    const namesSource = (text: Node) => {
      let next = text.nextSibling;
      while (next instanceof Text) next = next.nextSibling;
      return isSource(text.parentNode) || isSource(next);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const isShown = parent !== null && parent.closest("script, style, #not-started") === null;
      if (isShown && node.textContent !== null && !namesSource(node)) found.push(node.textContent.trim());
    }
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
      for (const name of ["aria-label", "title", "placeholder", "alt"]) found.push(element.getAttribute(name) ?? "");
    }
    const { lang } = document.documentElement;
    const one = new Intl.DisplayNames(lang, { type: "currency" });
    const many = (currency: string) =>
      new Intl.NumberFormat(lang, { style: "currency", currency, currencyDisplay: "name" })
        .formatToParts(2)
        .find(({ type }) => type === "currency")?.value;
    const currencies = new Set(Intl.supportedValuesOf("currency").flatMap((code) => [one.of(code), many(code)]));
    const isCurrency = (text: string) => /^[A-Z]{3} – /.test(text) || currencies.has(text);
    return [...new Set(found)].filter((text) => text !== "" && !isCurrency(text));
  });
}

for (const language of ["en", "da"] as const) {
  for (const [walk, states] of Object.entries(WALKS)) {
    test.describe(`${language}, ${walk}`, () => {
      test.use({ locale: LOCALES[language], viewport: { width: 1280, height: 1600 } });

      test("every word comes from the translations", async ({ page }) => {
        test.setTimeout(60_000);
        const plain: string[] = [];
        for (const { name, arrive } of states) {
          await arrive(page, textsOf(language, true), "./?pseudo");
          await expect(page.locator("h1")).toContainText("[!!");
          const texts = await textsOn(page);
          expect(texts.length, name).toBeGreaterThan(100);
          const isOurs = (text: string) =>
            !NOT_TRANSLATED.some((same) => same.test(text)) &&
            !(name.includes("ledger") && LEDGER_WORDS.includes(text));
          const ours = texts.filter((text) => !text.includes("[!!") && isOurs(text));
          plain.push(...ours.filter((text) => /[a-zæøå]{3}/i.test(text)).map((text) => `${name}: ${text}`));
        }
        expect(plain).toEqual([]);
      });
    });
  }
}
