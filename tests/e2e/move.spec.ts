import { expect, test, type Locator, type Page } from "@playwright/test";
import { openWhole } from "./support/open";

/** The lines of a group as they stand on screen, by their ids. */
function linesOf(page: Page, group: string): Promise<(string | null)[]> {
  return page
    .locator(`[data-group=${group}] > [data-line]`)
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-line")));
}

/** What the part of the page with the costs says to those who do not see it. */
function said(page: Page): Locator {
  return page.locator("section:has(> #costs-heading) > [role=status]");
}

async function centreOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("not on screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes a line by its grip and carries it to the upper edge of another one, as a hand does, without letting go. */
async function carry(page: Page, id: string, toId: string): Promise<void> {
  const grip = page.locator(`[data-line=${id}] > span[aria-hidden]`).first();
  const from = await centreOf(grip);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const target = await page.locator(`[data-line=${toId}]`).boundingBox();
  if (target === null) throw new Error("nowhere to drop");
  await page.mouse.move(from.x, target.y + 2, { steps: 8 });
}

test.describe("a cost is moved", () => {
  // so high that carrying it scrolls nothing
  test.use({ viewport: { width: 1280, height: 2000 } });

  test.beforeEach(async ({ page }) => {
    await openWhole(page, "./");
    expect(await linesOf(page, "licencesSoftware")).toEqual(["l5", "l6"]);
    expect(await linesOf(page, "premises")).toEqual(["l9", "l10"]);
  });

  test("by its grip into another group, which is its group then, in the answer too", async ({ page }) => {
    const total = await page.locator("#answer dl").first().innerText();
    await carry(page, "l6", "l10");
    await page.mouse.up();
    await expect.poll(() => linesOf(page, "premises")).toEqual(["l9", "l6", "l10"]);
    expect(await linesOf(page, "licencesSoftware")).toEqual(["l5"]);
    await expect(page.locator("#line-l6-amount")).toHaveValue("1,900");
    // $5,200 rent, $780 utilities and the $1,900 that came
    await expect(page.getByRole("region", { name: "Premises" })).toContainText("$7,880");
    expect(await page.locator("#answer dl").first().innerText()).toBe(total);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => linesOf(page, "licencesSoftware")).toEqual(["l5", "l6"]);
    expect(await linesOf(page, "premises")).toEqual(["l9", "l10"]);
  });

  test("nowhere when it is let go by Escape", async ({ page }) => {
    const address = page.url();
    await carry(page, "l6", "l10");
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await expect(said(page)).toHaveText(/was left where it was\.$/);
    expect(await linesOf(page, "licencesSoftware")).toEqual(["l5", "l6"]);
    expect(await linesOf(page, "premises")).toEqual(["l9", "l10"]);
    expect(page.url()).toBe(address);
  });

  test("by Alt and an arrow within its group, with the caret where it was, and this is said", async ({ page }) => {
    const amount = page.locator("#line-l10-amount");
    await amount.focus();
    await page.keyboard.press("Alt+ArrowUp");
    await expect.poll(() => linesOf(page, "premises")).toEqual(["l10", "l9"]);
    await expect(amount).toBeFocused();
    await expect(said(page)).toHaveText("Utilities is now number 1 of 2 in Premises.");
    await page.keyboard.press("Alt+ArrowUp");
    await expect(said(page)).toHaveText("Utilities is already first in its group.");
    await page.keyboard.press("Alt+ArrowDown");
    await expect.poll(() => linesOf(page, "premises")).toEqual(["l9", "l10"]);
    await expect(amount).toBeFocused();
  });
});
