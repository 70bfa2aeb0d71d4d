import { expect, test } from "@playwright/test";
import { fragmentOf, smallSheet } from "./support/links";
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

for (const [locale, month] of Object.entries({ "en-GB": "January 2026", "da-DK": "januar 2026" })) {
  test.describe(`on a narrow phone, ${locale}`, () => {
    test.use({ locale, viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true });

    test("the header says of which month the sheet is, in one row for handing on and one for the sheet", async ({
      page,
    }) => {
      const january = smallSheet({ period: { length: "month", start: "2026-01-01" } });
      await openWhole(page, `./${await fragmentOf(january)}`);
      const header = page.getByRole("banner");
      expect((await header.boundingBox())?.height).toBeLessThanOrEqual(116);
      expect((await page.locator("#sheet-title").boundingBox())?.width).toBeGreaterThanOrEqual(130);
      await page.locator("#team-agents").evaluate((field) => field.scrollIntoView({ block: "start" }));
      await expect(header.getByText(month, { exact: true })).toBeInViewport({ ratio: 1 });
    });

    test("the whole list of sheets can be reached above the answer", async ({ page }) => {
      await openWhole(page, "./");
      await page.getByRole("banner").locator("details").first().locator("summary").click();
      const last = page.getByRole("banner").locator("details").first().getByRole("button").last();
      await last.scrollIntoViewIfNeeded();
      await expect(last).toBeInViewport({ ratio: 1 });
      const name = await last.innerText();
      await last.click();
      await expect(page.locator("#sheet-title")).toHaveValue(name);
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
    await expect(signAndFigure).toHaveText("$23.50");
    await page.locator("#line-l1-amount").fill("1234");
    await expect(signAndFigure).toHaveText("$1234");
  });
});
