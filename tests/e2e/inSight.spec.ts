import { expect, test } from "@playwright/test";
import { openWhole } from "./support/open";

for (const locale of ["en-GB", "da-DK"]) {
  test.describe(`in a window 900 pixels high, ${locale}`, () => {
    test.use({ locale, viewport: { width: 1280, height: 900 } });

    test("the whole answer to the example stands beside the costs, without scrolling in itself", async ({ page }) => {
      await openWhole(page, "./");
      await page.locator("#team-agents").evaluate((field) => field.scrollIntoView({ block: "start" }));
      const answer = page.locator("#answer");
      await expect(answer).toBeInViewport({ ratio: 1 });
      expect(await answer.evaluate((card) => card.scrollHeight - card.clientHeight)).toBe(0);
    });
  });
}

test.describe("on a phone", () => {
  test.use({ locale: "en-GB", viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("of the header one row stays: the sheet's name with undo and redo", async ({ page }) => {
    await openWhole(page, "./");
    await page.locator("#team-agents").evaluate((field) => field.scrollIntoView({ block: "start" }));
    const header = page.getByRole("banner");
    for (const name of ["Undo", "Redo"]) {
      await expect(header.getByRole("button", { name })).toBeInViewport({ ratio: 1 });
    }
    await expect(header.locator("#sheet-title")).toBeInViewport({ ratio: 1 });
    await expect(header.getByRole("heading", { level: 1 })).not.toBeInViewport();
    await expect(header.getByRole("group", { name: "Language" })).not.toBeInViewport();
    await expect(header.getByRole("button", { name: "Share" })).not.toBeInViewport();
  });

  test("the sign of a currency before an amount keeps next to its figure while one types", async ({ page }) => {
    await openWhole(page, "./");
    const signAndFigure = page.locator("span:has(+ #line-l1-amount)");
    await expect(signAndFigure).toHaveText("$23.5");
    await page.locator("#line-l1-amount").fill("1234");
    await expect(signAndFigure).toHaveText("$1234");
  });
});
