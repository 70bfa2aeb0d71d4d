import { readFile } from "node:fs/promises";
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

/** How often the page is killed; `npm run bench:kill` does it twenty times. */
const KILLS = Number(process.env["KILLS"] ?? 3);

test("what is typed when the page's process is killed is there again, but for the last second", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(10_000 + KILLS * 10_000);
  const losses: number[] = [];
  for (let kills = 0; kills < KILLS; kills += 1) {
    const context = await browser.newContext({ baseURL: baseURL ?? "", serviceWorkers: "block" });
    const page = await context.newPage();
    await open(page, "./");
    await title(page).fill("");
    // when each key was seen by the page, to know what had been typed a second before the end
    await page.evaluate(() => {
      const typed: [number, string][] = [];
      Object.assign(window, { typed });
      document.querySelector("#sheet-title")?.addEventListener("input", ({ target }) => {
        typed.push([Date.now(), (target as HTMLInputElement).value]);
      });
    });
    // never a rest, and killed at another point of what happens each half second
    await title(page).pressSequentially("abcdefghijklmnopqrstuvwxyz0123456789".slice(0, 25 + (kills % 10)), {
      delay: 20,
    });
    const typed = await page.evaluate(() => Reflect.get(window, "typed") as [number, string][]);
    const killedAt = Date.now();
    await kill(page);

    const next = await context.newPage();
    await open(next, "./");
    const kept = await title(next).inputValue();
    const lost = typed.find(([, text]) => text.length > kept.length);
    losses.push(lost === undefined ? 0 : killedAt - lost[0]);
    expect(typed.some(([, text]) => text === kept)).toBe(true);
    await expect.poll(() => keptTitles(next)).toEqual([kept]);
    await context.close();
  }
  console.log(`Killed ${KILLS} times; typing lost, in ms: ${losses.join(", ")}`);
  expect(Math.max(...losses)).toBeLessThanOrEqual(1_000);
});

test("a page torn away while the address lags behind shows what was typed, not what the address says", async ({
  page,
}) => {
  await page.addInitScript(() => {
    // nothing tells this page that it is being left
    const listen = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type: string, ...rest: [never]) {
      if (type !== "pagehide" && type !== "visibilitychange") listen.call(this, type, ...rest);
    };
  });
  await open(page, "./");
  await title(page).fill("Kept");
  await expect(page).toHaveURL(/#c1\./);
  await expect.poll(() => keptTitles(page)).toEqual(["Kept"]);
  await title(page).press("End");
  await title(page).pressSequentially(" and typed on without a rest", { delay: 30 });
  await page.reload();
  await expect(title(page)).toHaveValue(/^Kept and typed/);
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

  // a tab that hears nothing of the others, as one does that the browser has put to sleep
  const deaf = await context.newPage();
  await deaf.addInitScript(() => Reflect.deleteProperty(window, "BroadcastChannel"));
  await open(deaf, "./");
  await expect(title(deaf)).toHaveValue("Two");
  await title(there).fill("Theirs");
  await expect.poll(() => keptTitles(here)).toEqual(["Theirs"]);
  await title(deaf).fill("Mine");
  await expect.poll(() => keptTitles(here)).toEqual(["Mine", "Theirs"]);
  await expect(deaf.getByText("Both versions are kept")).toBeVisible();
  await expect(title(there)).toHaveValue("Theirs");
});

test("a browser without room says so, and lets go only what was given out", async ({ page, baseURL }) => {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(baseURL ?? "");
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await open(page, "./");
  await title(page).fill("Mine");
  await expect(page.getByText("There is no room left in this browser")).toBeVisible();
  const startEmpty = async () => {
    await page.locator("header summary").first().click();
    await page.getByRole("button", { name: "New empty sheet" }).click();
  };
  await startEmpty();
  await expect(title(page)).toHaveValue("Mine");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download this sheet" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("Mine.json");
  expect(JSON.parse(await readFile(await file.path(), "utf8"))).toMatchObject({ version: 3, title: "Mine" });
  await startEmpty();
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
