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

/** How often the page is killed, and how many pages at once, each with a storage of its own. */
const KILLS = 20;
const SIDE_BY_SIDE = 2;
const LETTERS = "abcdefghijklmnopqrst";

/** Types into the title without a rest, kills the page's process at the key so many, and says when it had seen which text. */
async function typeUntilKilled(page: Page, text: string, keys: number) {
  const typed: [number, string][] = [];
  const reached = new Promise<void>((settle) => {
    page.on("console", (message) => {
      if (message.type() !== "debug") return;
      typed.push(JSON.parse(message.text()) as [number, string]);
      if (typed.length === keys) settle();
    });
  });
  await title(page).fill("");
  await page.evaluate(() => {
    document.querySelector("#sheet-title")?.addEventListener("input", ({ target }) => {
      console.debug(JSON.stringify([Date.now(), (target as HTMLInputElement).value]));
    });
  });
  const typing = title(page)
    .pressSequentially(text, { delay: 20 })
    .then(
      () => false,
      () => true,
    );
  await reached;
  const killedAt = Date.now();
  await kill(page);
  expect(await typing, "killed while keys were still to come").toBe(true);
  return { typed, killedAt };
}

test("what is typed when the page's process is killed is there again, but for the last second", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const losses: number[] = [];
  const killAgainAndAgain = async (_: unknown, lane: number) => {
    const context = await browser.newContext({ baseURL: baseURL ?? "", serviceWorkers: "block" });
    let page = await context.newPage();
    await open(page, "./");
    for (let kills = lane; kills < KILLS; kills += SIDE_BY_SIDE) {
      // at another point of what happens each half second, and after another length of typing
      const text = LETTERS.charAt(kills) + "0123456789".repeat(9);
      const { typed, killedAt } = await typeUntilKilled(page, text, 15 + kills);
      await page.close();
      page = await context.newPage();
      await open(page, "./");
      const kept = await title(page).inputValue();
      expect(text.startsWith(kept) && kept !== "", `"${kept}" of this typing`).toBe(true);
      const lost = typed.find(([, seen]) => seen.length > kept.length);
      losses.push(lost === undefined ? 0 : Math.max(0, killedAt - lost[0]));
      await expect.poll(() => keptTitles(page)).toEqual([kept]);
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, killAgainAndAgain));
  console.log(`Killed ${losses.length} times; typing lost, in ms: ${losses.join(", ")}`);
  expect(losses).toHaveLength(KILLS);
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
  // nothing of it was kept halfway
  expect(await keptTitles(page)).toEqual([]);
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

test("a browser that does not answer says so, the work goes on, and is kept once it does", async ({
  page,
  context,
}) => {
  await open(page, "./");
  await title(page).fill("Before");
  await expect.poll(() => keptTitles(page)).toEqual(["Before"]);
  await page.goto("about:blank");
  // another page holds the database open while it is to be deleted: whoever opens it waits
  const holder = await context.newPage();
  await holder.goto("./robots.txt");
  const release = await holder.evaluateHandle(
    () =>
      new Promise<{ close: () => void }>((settle) => {
        const opening = indexedDB.open("cost-per-call");
        opening.onsuccess = () => {
          indexedDB.deleteDatabase("cost-per-call");
          settle({ close: () => opening.result.close() });
        };
      }),
  );
  await open(page, "./");
  const notice = page.getByText("This browser does not keep your sheet");
  await expect(notice).toBeVisible();
  await title(page).fill("Meanwhile");
  await expect(page).toHaveURL(/#c1\./);
  await expect(notice).toBeVisible();
  await release.evaluate(({ close }) => close());
  await expect(notice).toBeHidden();
  await expect.poll(() => keptTitles(page)).toEqual(["Meanwhile"]);
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
