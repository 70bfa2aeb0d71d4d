import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fragmentOfLines, openBrowser } from "./browser.mjs";
import { ROOT } from "./run.mjs";

/**
 * Pictures of the production build: `docs/screenshot.png` for the README and, for looking at, every state in both
 * languages, both themes and two widths in `.cache/screenshots`. States named on the command line are taken alone:
 * `node scripts/screenshots.mjs improve sure`, or `readme` for the first.
 */
const FOLDER = join(ROOT, ".cache", "screenshots");
const LOCALES = { en: "en-GB", da: "da-DK" };
/** @type {("light" | "dark")[]} */
const THEMES = ["light", "dark"];
const WIDTHS = [360, 1280];

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {(page: Page) => Promise<void>} Prepare */
/** @type {{ name: string, fragment?: string, prepare?: Prepare, isWindow?: boolean }[]} */
const STATES = [
  { name: "example" },
  { name: "empty", prepare: (page) => page.getByRole("button", { name: /empty sheet|tomt ark/ }).click() },
  {
    name: "error",
    prepare: async (page) => {
      await page.locator("#work-s1-handled").fill("12 abc");
      await page.locator("#team-agents").focus();
    },
  },
  { name: "200-lines", fragment: await fragmentOfLines(200) },
  {
    name: "improve",
    prepare: async (page) => {
      await openTab(page, "improve");
      for (const lever of ["selfService", "automation", "firstContactResolution"]) {
        await page.locator(`#lever-${lever}-isOn`).check();
      }
      await page
        .getByRole("figure")
        .getByText(/^(Automation and AI|Automatisering og AI)$/)
        .waitFor();
    },
  },
  {
    name: "staffing",
    prepare: async (page) => {
      await openTab(page, "staffing");
      await page.getByRole("tabpanel").getByRole("table").first().waitFor();
    },
  },
  {
    name: "target",
    prepare: async (page) => {
      await openTab(page, "target");
      await page.getByRole("tabpanel").getByRole("textbox").first().fill("9");
      await page.getByRole("tabpanel").getByRole("table").first().waitFor();
    },
  },
  {
    name: "staffing",
    prepare: async (page) => {
      await openTab(page, "staffing");
      await page.locator("#staffing-lostCall").selectOption("price");
      await page.locator("#staffing-lostCallPrice").fill("20");
      await page.locator("[data-cell='2-600']").click();
      await page
        .getByText(/^(the sheet alone|arket alene)$/)
        .first()
        .waitFor();
    },
  },
  { name: "matters", prepare: (page) => openTab(page, "matters") },
  {
    name: "sure",
    prepare: async (page) => {
      await openTab(page, "sure");
      for (const place of ["work.s1.handled", "line.l1.amount"]) {
        await page.locator("#range-add").selectOption(place);
        await page.getByRole("button", { name: /^(Add|Tilføj)$/ }).click();
      }
      await page.getByRole("button", { name: /CSV/, disabled: false }).waitFor();
    },
  },
  // How far down a page stands is part of the picture: what stays in sight, and what it covers.
  { name: "scrolled", isWindow: true, prepare: (page) => page.locator("#team-agents").evaluate(scrollToTop) },
  dialog("how", /^(How it is worked out|Sådan er det regnet ud)$/),
  dialog("benchmarks", /^(Source and other benchmarks|Kilde og andre sammenligninger)$/),
  dialog("wages", /^(What does an agent cost\?|Hvad koster en medarbejder\?)$/),
  dialog("about", /^(About the figure|Om tallet)$/),
  dialog("share", /^(Share|Del)$/),
];

/**
 * A state with a dialog open, which has the window to itself.
 * @param {string} name
 * @param {RegExp} button what stands on the button that opens it
 */
function dialog(name, button) {
  return {
    name,
    isWindow: true,
    /** @type {Prepare} */
    prepare: async (page) => {
      await page.getByRole("button").filter({ hasText: button }).first().click();
      await page.getByRole("dialog").waitFor();
    },
  };
}

/**
 * @param {Page} page
 * @param {string} view
 */
async function openTab(page, view) {
  await page.locator(`[data-tab="${view}"]`).click();
  await page.getByRole("tabpanel").getByRole("heading").first().waitFor();
}

/** @param {Element} element */
function scrollToTop(element) {
  element.scrollIntoView({ block: "start" });
}

const asked = process.argv.slice(2);
const states = STATES.filter(({ name }) => asked.length === 0 || asked.includes(name));
await mkdir(FOLDER, { recursive: true });
const { address, browser, close } = await openBrowser();
for (const [language, locale] of Object.entries(LOCALES)) {
  for (const colorScheme of THEMES) {
    for (const width of WIDTHS) {
      for (const { name, fragment = "", prepare, isWindow = false } of states) {
        const hasTouch = width < 640;
        const viewport = { width, height: hasTouch ? 740 : 900 };
        const context = await browser.newContext({ locale, colorScheme, viewport, hasTouch, isMobile: hasTouch });
        const page = await context.newPage();
        await page.goto(address + fragment, { waitUntil: "networkidle" });
        await prepare?.(page);
        await page.waitForLoadState("networkidle");
        await page.screenshot({
          path: join(FOLDER, `${name}-${language}-${colorScheme}-${width}.png`),
          fullPage: !isWindow,
        });
        await context.close();
      }
    }
  }
}
if (asked.length === 0 || asked.includes("readme")) {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1280, height: 1000 },
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  await page.screenshot({ path: join(ROOT, "docs", "screenshot.png") });
}
await close();
console.log("docs/screenshot.png and .cache/screenshots");
