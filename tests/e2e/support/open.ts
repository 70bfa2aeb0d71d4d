import { expect, type Page } from "@playwright/test";

/** Goes to an address of the app, and waits until the page can be used. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("html")).not.toHaveAttribute("inert");
}

/** Goes to an address of the app as if it were typed, and waits until everything is there that is loaded afterwards. */
export async function openWhole(page: Page, address: string): Promise<void> {
  // an address that differs in its fragment alone would not load the page anew
  await page.goto("about:blank");
  await open(page, address);
  await expect(page.locator("#sheet-currency")).toBeAttached();
  await expect(page.locator("figure").first()).toBeVisible();
}
