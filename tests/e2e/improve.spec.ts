import { expect, test, type Page } from "@playwright/test";
import { axeFaults } from "./support/axe";
import { open } from "./support/open";

/** Opens the view on the example of the reader's language. */
async function openView(page: Page): Promise<void> {
  await open(page, "./");
  await page.getByRole("tab", { name: /^(Improve|Forbedringer)$/ }).click();
  await expect(page.getByRole("checkbox")).toHaveCount(10);
}

/** Self-service takes 15 % of the calls, the others are 5 % longer, and nobody is taken out of the team. */
async function trySelfService(page: Page): Promise<void> {
  await page.locator("#lever-selfService-isOn").check();
  await page.locator("#lever-selfService-deflectedShare").fill("15");
  await page.locator("#lever-selfService-longerCalls").fill("5");
  await page.locator("#lever-realisedShare").fill("0");
  await page.keyboard.press("Tab");
}

test.describe("in Danish", () => {
  test.use({ locale: "da-DK" });

  test("a call may get dearer though the whole gets cheaper: said as it is, and made a sheet of its own", async ({
    page,
  }) => {
    await openView(page);
    await trySelfService(page);
    const results = page.getByRole("region", { name: "Det kommer der ud af det" });
    await expect(results).toContainText(/Prisen pr\. opkald stiger med \d,\d\d.kr\., selv om/);
    await expect(results).toContainText("selv om de samlede omkostninger falder med 1.935 kr. pr. måned");
    await expect(results).toContainText("Der er færre opkald at dele omkostningerne på.");
    const row = results.getByRole("row", { name: /^Pris pr\. indgående opkald/ });
    const [, after = "none"] = await row.getByRole("cell").allInnerTexts();

    const title = await page.locator("#sheet-title").inputValue();
    await results.getByRole("button", { name: "Gem som nyt ark" }).click();
    await expect(page.locator("#sheet-title")).toHaveValue(`${title} (forbedret)`);
    await expect(page.getByText(`Du er nu i »${title} (forbedret)«, et nyt ark.`)).toBeInViewport({ ratio: 1 });
    await page.getByRole("button", { name: "Gå tilbage til det" }).click();
    await expect(page.locator("#sheet-title")).toHaveValue(title);
    await results.getByRole("button", { name: "Gem som nyt ark" }).click();
    await expect(page.locator("#work-s1-handled")).toHaveValue("34.000");
    await expect(page.locator("#answer")).toContainText(after.replace(/\s*kr\.$/, ""));
    await page.reload();
    await expect(page.locator("#work-s1-handled")).toHaveValue("34.000");
    await expect(page.locator("#sheet-title")).toHaveValue(`${title} (forbedret)`);
  });

  test("what is tried is in the link, and changes no figure of the sheet", async ({ page, browser, baseURL }) => {
    await openView(page);
    const figures = page.locator("#answer dl").first();
    const before = await figures.innerText();
    expect(before).toContain("1.052.");
    await trySelfService(page);
    expect(await figures.innerText()).toBe(before);
    await expect.poll(() => new URL(page.url()).hash.length).toBeGreaterThan(20);
    const fresh = await browser.newContext({ locale: "da-DK", baseURL: baseURL ?? "" });
    const theirs = await fresh.newPage();
    await expect(async () => {
      await open(theirs, page.url());
      await theirs.getByRole("tab", { name: "Forbedringer" }).click();
      await expect(theirs.locator("#lever-realisedShare")).toHaveValue("0");
    }).toPass();
    await expect(theirs.locator("#lever-selfService-isOn")).toBeChecked();
    await expect(theirs.locator("#lever-selfService-deflectedShare")).toHaveValue("15");
    await fresh.close();
  });
});

test("the view works by keyboard alone", async ({ page }) => {
  await openView(page);
  await page.locator("#lever-realisedShare").focus();
  for (const key of ["Tab", "Space", "Tab"]) await page.keyboard.press(key);
  await expect(page.locator("#lever-integratedSoftware-matchedShare")).toBeFocused();
  await page.keyboard.type("80");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: /^WFM Labs/ })).toBeFocused();
  await expect(page.getByRole("region", { name: "What comes of it" })).toContainText("All in all it saves");
});

for (const locale of ["en-GB", "da-DK"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ locale, colorScheme, viewport: { width: 1280, height: 2400 } });

      test("axe finds nothing in what is tried", async ({ page }) => {
        await openView(page);
        await trySelfService(page);
        await page.locator("#lever-voip-isOn").check();
        await page.locator("#lever-voip-homeShare").fill("abc");
        await page
          .locator("li", { has: page.locator("#lever-voip-isOn") })
          .locator("summary")
          .click();
        await expect(page.getByRole("figure")).toBeVisible();
        expect(await axeFaults(page, "[role=tabpanel]")).toEqual([]);
      });
    });
  }
}

for (const width of [320, 360, 768, 1280]) {
  test(`with all ten on nothing is wider than a window of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openView(page);
    for (const lever of await page.getByRole("checkbox").all()) await lever.check();
    await expect(page.getByRole("figure")).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}
