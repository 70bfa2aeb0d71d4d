import { expect, test, type Page } from "@playwright/test";
import { axeFaults, contrastFaults } from "./support/axe";
import { hardToRead } from "./support/forcedColours";
import { fragmentOf, longSheet } from "./support/links";
import { openWhole } from "./support/open";
import { WALKS } from "./support/states";
import { textsOf } from "./support/texts";

const LOCALES = { en: "en-GB", da: "da-DK" } as const;
/** So high that the answer needs no scrolling: what its edge would cut through is no small target. */
const DESKTOP = { width: 1280, height: 1600 };
const PHONE = { width: 360, height: 800 };

/** How a state can look, and what is looked at; a theme changes nothing but colours, and those are of no language. */
const LOOKS = [
  {
    name: "desktop, light",
    window: DESKTOP,
    media: { colorScheme: "light", forcedColors: "none" },
    faultsOf: axeFaults,
  },
  {
    name: "desktop, dark",
    window: DESKTOP,
    media: { colorScheme: "dark", forcedColors: "none" },
    faultsOf: contrastFaults,
  },
  { name: "phone, dark", window: PHONE, media: { colorScheme: "dark", forcedColors: "none" }, faultsOf: axeFaults },
  { name: "forced dark", window: PHONE, media: { colorScheme: "dark", forcedColors: "active" }, faultsOf: hardToRead },
  {
    name: "forced light",
    window: PHONE,
    media: { colorScheme: "light", forcedColors: "active" },
    faultsOf: hardToRead,
  },
] as const;

/** By how many pixels the page is wider than its window. */
async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const language of ["en", "da"] as const) {
  for (const [walk, states] of Object.entries(WALKS)) {
    test.describe(`${language}, ${walk}`, () => {
      test.use({ locale: LOCALES[language], viewport: DESKTOP });

      test("axe finds nothing, and colours can be told apart", async ({ page }) => {
        test.setTimeout(180_000);
        const found: string[] = [];
        for (const { name, within = "html", arrive } of states) {
          await arrive(page, textsOf(language), "./");
          for (const look of LOOKS.filter(({ faultsOf }) => language === "da" || faultsOf === axeFaults)) {
            await page.setViewportSize(look.window);
            await page.emulateMedia(look.media);
            await expect.poll(() => overflowOf(page), `the width of ${name}: ${look.name}`).toBe(0);
            found.push(...(await look.faultsOf(page, within)).map((fault) => `${name}, ${look.name}: ${fault}`));
          }
          await page.setViewportSize(DESKTOP);
        }
        expect(found).toEqual([]);
      });
    });
  }
}

for (const width of [320, 360, 768, 1280, 1920]) {
  test(`nothing is wider than a window of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of ["./", "./da/", `./${await fragmentOf(longSheet(30))}`]) {
      await openWhole(page, address);
      await expect.poll(() => overflowOf(page), address).toBe(0);
    }
  });
}

test("the page is reached by keyboard alone, from the title to the footer", async ({ page }) => {
  await openWhole(page, "./");
  const reached: string[] = [];
  for (let press = 0; press < 250; press += 1) {
    await page.keyboard.press("Tab");
    const id = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused === null || focused === document.body ? "" : focused.id || focused.textContent || focused.tagName;
    });
    if (id === "") break;
    reached.push(id);
  }
  expect(reached).toEqual(
    expect.arrayContaining(["sheet-title", "work-s1-handled", "team-agents", "line-l1-amount", "About the figure"]),
  );
});

test("a number typed key by key leads to one polite announcement, and it says the new answer", async ({ page }) => {
  await openWhole(page, "./");
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const status = document.querySelector("#answer [role=status]");
    if (status === null) throw new Error("nothing announces the answer");
    new MutationObserver(() => said.push(status.textContent ?? "")).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.locator("#work-s1-handled").focus();
  await page.keyboard.type("17200");
  // $91,139.95 and 8,600 more calls of 560 seconds at $0.018 a minute, over 17,200 calls
  await expect(page.locator("#answer [role=status]").first()).toContainText("$5.38");
  expect(await page.evaluate(() => Reflect.get(window, "said") as string[])).toEqual([
    expect.stringContaining("$5.38 per call"),
  ]);
});
