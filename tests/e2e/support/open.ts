import { expect, type Page } from "@playwright/test";

/** Goes to an address of the app, and waits until the page can be used. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("html")).not.toHaveAttribute("inert");
}
