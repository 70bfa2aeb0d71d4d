import { expect, test, type Page } from "@playwright/test";
import { keptTitles } from "./support/kept";
import { open } from "./support/open";

const title = (page: Page) => page.locator("#sheet-title");

/** Kills the process of the page, as the system does when it runs short of memory; nothing of the page runs any more. */
async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => undefined);
  await crashed;
}

test("what is typed when the page's process is killed is there again, but for the last second", async ({
  browser,
  baseURL,
}) => {
  for (const delay of [10, 25, 40]) {
    const context = await browser.newContext({ baseURL: baseURL ?? "", serviceWorkers: "block" });
    const page = await context.newPage();
    await open(page, "./");
    await title(page).fill("");
    // the time at which each key was seen by the page, to know what was typed a second before the end
    await page.evaluate(() => {
      const typed: [number, string][] = [];
      Object.assign(window, { typed });
      document.querySelector("#sheet-title")?.addEventListener("input", ({ target }) => {
        typed.push([Date.now(), (target as HTMLInputElement).value]);
      });
    });
    const keys = "abcdefghijklmnopqrstuvwxyz0123456789".repeat(3).slice(0, Math.round(2_200 / delay));
    await title(page).pressSequentially(keys, { delay });
    const typed = await page.evaluate(() => Reflect.get(window, "typed") as [number, string][]);
    const killedAt = Date.now();
    await kill(page);
    const secondBefore = typed.filter(([at]) => at <= killedAt - 1_000).at(-1)?.[1] ?? "";

    const next = await context.newPage();
    await open(next, "./");
    await expect(title(next)).not.toHaveValue(/^Example/);
    const kept = await title(next).inputValue();
    expect(keys.startsWith(kept)).toBe(true);
    expect(kept.length).toBeGreaterThanOrEqual(secondBefore.length);
    expect(await keptTitles(next)).toEqual([kept]);
    await context.close();
  }
});

test("a killed page that is loaded again at its old address shows what was typed, not what the address says", async ({
  page,
}) => {
  await open(page, "./");
  await title(page).fill("Kept");
  await expect(page).toHaveURL(/#c1\./);
  await expect.poll(() => keptTitles(page)).toEqual(["Kept"]);
  await title(page).pressSequentially(" and typed on without a rest", { delay: 40 });
  await kill(page);
  await page.reload();
  await expect(title(page)).toHaveValue(/^Kept and typed on/);
  await expect(page.getByText("Someone shared this sheet with you.")).toBeHidden();
});

test("two tabs stay in step, and keep both versions when both were changed", async ({ page: here, context }) => {
  await open(here, "./");
  await title(here).fill("One");
  await expect.poll(() => keptTitles(here)).toEqual(["One"]);
  const there = await context.newPage();
  await open(there, "./");
  await expect(title(there)).toHaveValue("One");
  await title(there).fill("Two");
  await expect(title(here)).toHaveValue("Two");
  await expect(here.getByText("This sheet was changed in another tab or window.")).toBeVisible();

  // both in one go, before either tab can hear of the other
  await Promise.all([title(here).fill("Mine"), title(there).fill("Theirs")]);
  await expect.poll(() => keptTitles(here)).toEqual(["Mine", "Theirs"]);
  await expect(title(here)).toHaveValue("Mine");
  await expect(title(there)).toHaveValue("Theirs");
  await expect(here.or(there).getByText("Both versions are kept").first()).toBeVisible();
});

test("a browser without room says so, keeps what was there, and lets go only what was given out", async ({
  page,
  baseURL,
}) => {
  await open(page, "./");
  await title(page).fill("Before");
  await expect.poll(() => keptTitles(page)).toEqual(["Before"]);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(baseURL ?? "");
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await title(page).fill("After");
  await expect(page.getByText("There is no room left in this browser")).toBeVisible();
  expect(await keptTitles(page)).toEqual(["Before"]);

  await page
    .getByRole("button", { name: "start with an empty sheet" })
    .or(page.locator("header summary").first())
    .first()
    .click();
  await page.getByRole("button", { name: "New empty sheet" }).click();
  await expect(title(page)).toHaveValue("After");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download this sheet" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("cost-per-call-sheet.json");
  await page.locator("header summary").first().click();
  await page.getByRole("button", { name: "New empty sheet" }).click();
  await expect(title(page)).toHaveValue("");
});

test("a browser that forbids storing says so, and the work goes on", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { get: () => undefined });
  });
  await open(page, "./");
  await title(page).fill("Mine");
  await expect(page.getByText("This browser does not keep your sheet")).toBeVisible();
  await page.locator("header summary").first().click();
  await page.getByRole("button", { name: "New empty sheet" }).click();
  await page.getByRole("button", { name: "Open my own sheet" }).click();
  await expect(title(page)).toHaveValue("Mine");
});

test("the library finds, deletes and brings back", async ({ page }) => {
  await open(page, "./");
  await title(page).fill("Køge");
  await expect.poll(() => keptTitles(page)).toEqual(["Køge"]);
  await page.locator("header summary").first().click();
  await page.getByRole("button", { name: "All sheets …" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Duplicate Køge" }).click();
  await expect.poll(() => keptTitles(page)).toEqual(["Køge", "Køge (copy)"]);
  await dialog.getByRole("button", { name: "Delete Køge", exact: true }).click();
  await expect.poll(() => keptTitles(page)).toEqual(["Køge (copy)"]);
  await dialog.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => keptTitles(page)).toEqual(["Køge", "Køge (copy)"]);
  await page.keyboard.press("Escape");
  await expect(title(page)).toHaveValue("Køge");
});
