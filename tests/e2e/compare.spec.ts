import { expect, test, type Page } from "@playwright/test";
import { axeFaults } from "./support/axe";
import { hardToRead } from "./support/forcedColours";
import { open } from "./support/open";

/** Makes two months of the example: it gets a first day, the next month is made from it, and its calls are typed. */
async function twoMonths(page: Page): Promise<void> {
  await open(page, "./");
  await page.locator("#period-start").fill("2026-10-01");
  await page.locator("#period-start").blur();
  await page.getByRole("tab", { name: /^(Compare|Sammenlign)/ }).click();
  await page.getByRole("button", { name: /^(Next month|Næste måned)/ }).click();
  await expect(page.locator("#period-start")).toHaveValue("2026-11-01");
  await expect(page.locator("#work-s1-handled")).toHaveValue("");
  // who made it goes on there
  await expect(page.locator("#work-s1-handled")).toBeFocused();
  await page.locator("#work-s1-handled").fill("42000");
  await page.locator("#work-s1-handled").blur();
  // both are drawn once the calls of the second month are known
  await expect(page.locator("figure svg[role=application]")).toHaveCount(2);
}

test.describe("in Danish", () => {
  test.use({ locale: "da-DK" });

  test("the next month is made, held against the one before it, followed, and there again after a reload", async ({
    page,
  }) => {
    await twoMonths(page);
    const why = page.getByRole("region", { name: "Derfor er de forskellige" });
    await expect(why.getByRole("figure").getByRole("heading")).toHaveText(
      /^Et opkald går fra \d+,\d\d.kr\. til \d+,\d\d.kr\./,
    );
    await why.getByText("Tabel", { exact: true }).click();
    const rows = await why.getByRole("row").allInnerTexts();
    const numbers = rows.map((row) => Number((/[+-]?\d+,\d\d(?=.kr\.)/.exec(row) ?? ["0"])[0].replace(",", ".")));
    const [, from = 0, ...steps] = numbers;
    const to = steps.pop() ?? 0;
    expect(steps.reduce((sum, step) => sum + step, from)).toBeCloseTo(to, 6);
    await expect(page.getByRole("region", { name: "Udviklingen over tid" })).toContainText("Pris pr. opkald: ");
    // the months have their name in common
    await page.locator("header details").first().locator("summary").click();
    await expect(page.getByRole("button", { name: /(?<!fra )oktober 2026$/ })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(async () => {
      await page.reload();
      await expect(page.locator("#work-s1-handled")).toHaveValue("42.000");
    }).toPass();
    await page.getByRole("tab", { name: /^Sammenlign/ }).click();
    await expect(page.getByRole("list", { name: "Ark side om side" }).getByRole("listitem")).toHaveCount(2);
  });
});

test("dots and steps are walked through by the arrow keys", async ({ page }) => {
  await twoMonths(page);
  const trend = page.getByRole("region", { name: "Through time" });
  await trend.locator("svg[role=application]").focus();
  await expect(trend.getByRole("status")).toContainText("Oct 1, 2026");
  await page.keyboard.press("ArrowRight");
  await expect(trend.getByRole("status")).toContainText("Nov 1, 2026");
  const why = page.getByRole("region", { name: "Why they differ" });
  await why.locator("svg[role=application]").focus();
  await expect(why.getByRole("status")).toContainText("Oct");
  await page.keyboard.press("ArrowDown");
  await expect(why.getByRole("status")).toContainText("What was handled");
});

for (const locale of ["en-GB", "da-DK"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ locale, colorScheme, viewport: { width: 1280, height: 2400 } });

      test("axe finds nothing in what is compared, and nothing is too wide", async ({ page }) => {
        await twoMonths(page);
        expect(await axeFaults(page, "[role=tabpanel]")).toEqual([]);
        await page.setViewportSize({ width: 360, height: 800 });
        expect(await axeFaults(page, "[role=tabpanel]")).toEqual([]);
        await page.emulateMedia({ colorScheme, forcedColors: "active" });
        expect(await hardToRead(page)).toEqual([]);
        // every column is in sight, that of the difference as well
        const figures = page.locator("section[aria-labelledby=compare-figures-heading] table");
        expect(await figures.evaluate(({ parentElement: around }) => around?.scrollWidth === around?.clientWidth)).toBe(
          true,
        );
        await expect(figures.getByRole("row").nth(1).getByRole("cell")).toHaveCount(3);
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          await expect
            .poll(() =>
              page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
            )
            .toBe(0);
        }
      });
    });
  }
}
