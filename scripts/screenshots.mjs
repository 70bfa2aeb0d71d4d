import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fragmentOfLines, openBrowser } from "./browser.mjs";
import { ROOT } from "./run.mjs";

/**
 * Pictures of the production build: `docs/screenshot.png` for the README and, for looking at, every state in both
 * languages, both themes and two widths in `.cache/screenshots`.
 */
const FOLDER = join(ROOT, ".cache", "screenshots");
const LOCALES = { en: "en-GB", da: "da-DK" };
/** @type {("light" | "dark")[]} */
const THEMES = ["light", "dark"];
const WIDTHS = [360, 1280];

/** @typedef {import("@playwright/test").Page} Page */
/** @type {{ name: string, fragment?: string, prepare?: (page: Page) => Promise<void> }[]} */
const STATES = [
  { name: "example" },
  {
    name: "empty",
    prepare: async (page) => {
      await page.getByRole("button", { name: /empty sheet|tomt ark/ }).click();
    },
  },
  {
    name: "error",
    prepare: async (page) => {
      await page.locator("#work-s1-handled").fill("12 abc");
      await page.locator("#team-agents").focus();
    },
  },
  { name: "200-lines", fragment: await fragmentOfLines(200) },
];

await mkdir(FOLDER, { recursive: true });
const { address, browser, close } = await openBrowser();
for (const [language, locale] of Object.entries(LOCALES)) {
  for (const colorScheme of THEMES) {
    for (const width of WIDTHS) {
      for (const { name, fragment = "", prepare } of STATES) {
        const context = await browser.newContext({ locale, colorScheme, viewport: { width, height: 900 } });
        const page = await context.newPage();
        await page.goto(address + fragment, { waitUntil: "networkidle" });
        await prepare?.(page);
        await page.screenshot({
          path: join(FOLDER, `${name}-${language}-${colorScheme}-${width}.png`),
          fullPage: true,
        });
        await context.close();
      }
    }
  }
}
const context = await browser.newContext({
  locale: "en-GB",
  viewport: { width: 1280, height: 1000 },
  deviceScaleFactor: 2,
});
const page = await context.newPage();
await page.goto(address, { waitUntil: "networkidle" });
await page.screenshot({ path: join(ROOT, "docs", "screenshot.png") });
await close();
console.log("docs/screenshot.png and .cache/screenshots");
