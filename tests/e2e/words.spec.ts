import { expect, test } from "@playwright/test";

/** Texts that are not ours to translate: numbers with their signs, names of languages, currencies as the browser names them. */
const NOT_TRANSLATED = [/^[\s\d.,:%×·–—=+\-−/()#]*$/, /^(Dansk|English)$/, /^[\p{Sc}\s\d.,–-]+$/u];

for (const path of ["./?pseudo", "./da/?pseudo"]) {
  test(`every word on ${path} comes from the translations`, async ({ page }) => {
    await page.goto(path, { waitUntil: "networkidle" });
    await expect(page.locator("h1")).toContainText("[!!");
    const texts = await page.evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const parent = node.parentElement;
        const isShown = parent !== null && parent.closest("script, style, #not-started") === null;
        if (isShown && node.textContent !== null) found.push(node.textContent.trim());
      }
      for (const element of document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
        for (const name of ["aria-label", "title", "placeholder", "alt"]) found.push(element.getAttribute(name) ?? "");
      }
      const currencies = new Intl.DisplayNames(document.documentElement.lang, { type: "currency" });
      const isCurrency = (text: string) =>
        /^[A-Z]{3} – /.test(text) || Intl.supportedValuesOf("currency").some((code) => currencies.of(code) === text);
      return found.filter((text) => text !== "" && !isCurrency(text));
    });
    expect(texts.length).toBeGreaterThan(100);
    const plain = texts.filter((text) => !text.includes("[!!") && !NOT_TRANSLATED.some((same) => same.test(text)));
    expect(plain.filter((text) => /[a-zæøå]{3}/i.test(text))).toEqual([]);
  });
}
