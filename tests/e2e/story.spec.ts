import { expect, test, type Page } from "@playwright/test";
import { open as openPage } from "./support/open";

/** Adds a cost by its usual name and types the amount, on which the caret then stands. */
async function addCost(page: Page, name: string, amount: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  await page.keyboard.type(amount);
  await page.keyboard.press("Tab");
}

test.describe("in Danish", () => {
  test.use({ locale: "da-DK" });

  test("a manager prices a call, shares it, and a colleague sees exactly the same", async ({
    page,
    browser,
    baseURL,
  }) => {
    await openPage(page, "./");
    await page.getByRole("button", { name: "start med et tomt ark" }).click();
    await page.getByLabel("Håndterede opkald").fill("40.000");
    await page.getByLabel("Medarbejdere (fuldtid)").fill("25");
    await addCost(page, "Tilføj Medarbejderløn", "34.500");
    await addCost(page, "Tilføj Husleje", "45.000");
    await addCost(page, "Tilføj Hardware", "1.200");
    await page.locator("[data-line=l3] summary").last().click();
    await page.locator("#line-l3-quantity").fill("25");
    await addCost(page, "Tilføj Agentlicenser", "89");
    await page.locator("[data-line=l4] summary").last().click();
    await page.locator("#line-l4-currency").selectOption("USD");
    await page.locator("#rate-USD").fill("6,58");
    await page.keyboard.press("Tab");

    const answer = page.locator("#answer");
    await expect(answer).toContainText("23,07");
    await expect(answer).toContainText("Inden for");
    await expect(answer).toContainText("922.973,83");

    await page.getByLabel("Periode", { exact: true }).selectOption("quarter");
    await expect(page.getByLabel("Håndterede opkald")).toHaveValue("120.000");
    await expect(answer).toContainText("23,07");
    await expect(answer).toContainText("2.768.921,50");

    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Del", exact: true }).click();
    await expect(page.getByRole("dialog")).toContainText("Linket er kopieret.");
    const address = await page.evaluate(() => navigator.clipboard.readText());
    await page.keyboard.press("Escape");
    expect(new URL(address).pathname).toBe("/");
    expect(address.length).toBeLessThan(2_000);

    const colleague = await browser.newContext({ locale: "da-DK", baseURL: baseURL ?? "" });
    const theirs = await colleague.newPage();
    await openPage(theirs, address);
    await expect(theirs.locator("#answer")).toContainText("23,07");
    await expect(theirs.locator("#answer")).toContainText("2.768.921,50");
    await expect(theirs.getByLabel("Håndterede opkald")).toHaveValue("120.000");
    await expect(theirs.locator("#rate-USD")).toHaveValue("6,58");
    const shown = (on: Page) => on.locator("#answer dl").allInnerTexts();
    expect(await shown(theirs)).toEqual(await shown(page));
    await expect.poll(() => new URL(theirs.url()).hash).toBe(new URL(address).hash);
    await colleague.close();
  });

  test("what cannot be read stays as typed, is explained, and changes nothing in silence", async ({ page }) => {
    await openPage(page, "./");
    const calls = page.getByLabel("Håndterede opkald");
    const before = await page.locator("#answer").innerText();
    await calls.fill("1,234.5.6");
    await page.keyboard.press("Tab");
    await expect(calls).toHaveValue("1,234.5.6");
    await expect(calls).toHaveAttribute("aria-invalid", "true");
    await expect(page.locator("#answer")).toContainText("Håndterede opkald");
    const figure = /\d+,\d\d/.exec(before)?.[0] ?? "none";
    await expect(page.locator("#answer")).toContainText(figure);
    await calls.fill("20.000");
    await expect(calls).not.toHaveAttribute("aria-invalid", "true");
    await expect(page.locator("#answer")).not.toContainText(figure);
  });

  test("a paste with currency, spaces and Danish marks is read; English marks are asked about", async ({ page }) => {
    await openPage(page, "./");
    const rent = page.locator("#line-l9-amount");
    await rent.fill("kr. 45 000,50");
    await page.keyboard.press("Tab");
    await expect(rent).toHaveValue("45.000,50");
    await rent.fill("45,000.50");
    await page.getByRole("button", { name: /45\.000,50/ }).click();
    await expect(rent).toHaveValue("45.000,50");
  });
});

test.describe("in English", () => {
  test("real figures of a public service: the year's pay over the calls answered, and nothing more is asked", async ({
    page,
  }) => {
    await openPage(page, "./");
    await page.getByRole("button", { name: "start with an empty sheet" }).click();
    await page.getByLabel("Period", { exact: true }).selectOption("year");
    await page.getByText("Currency and exchange rates").click();
    await page.getByLabel("Currency of the answer").selectOption("GBP");
    await page.getByLabel("Calls handled").fill("58,750");
    await page.getByLabel("Calls offered").fill("62,463");
    for (const [index, [name, amount]] of (
      [
        ["Call handlers", "96,612"],
        ["Clinicians", "58,377"],
      ] as const
    ).entries()) {
      const id = `l${index + 1}`;
      await page.getByRole("button", { name: "Add a line", exact: true }).click();
      await page.locator(`#line-${id}-name`).fill(name);
      await page.locator(`#line-${id}-amount`).fill(amount);
    }
    await expect(page.locator("#answer")).toContainText("2.64");
    await expect(page.locator("#answer")).toContainText("154,989");
    await expect(page.locator("#answer")).not.toContainText(/so far/i);
  });

  test("undo and redo go through whole actions, by button and by keyboard", async ({ page }) => {
    await openPage(page, "./");
    const calls = page.locator("#work-s1-handled");
    await expect(calls).toHaveValue("8,600");
    await calls.focus();
    await calls.pressSequentially("12500");
    await expect(calls).toHaveValue("12500");
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(calls).toHaveValue("8,600");
    await page.keyboard.press("Control+Shift+z");
    await expect(calls).toHaveValue("12,500");
    await page.keyboard.press("Control+z");
    await expect(calls).toHaveValue("8,600");
  });

  test("showing totals per year changes no sheet", async ({ page }) => {
    await openPage(page, "./");
    await expect(page).toHaveURL(/#c1\./);
    const address = page.url();
    await page.locator("#answer").getByRole("radio", { name: "Year" }).check({ force: true });
    await expect(page.locator("#work-s1-handled")).toHaveValue("8,600");
    expect(page.url()).toBe(address);
  });
});
