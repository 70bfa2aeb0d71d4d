import { expect, test, type Page } from "@playwright/test";
import { open as openPage } from "./support/open";
import { keptRows, keptTitles } from "./support/kept";
import { fragmentOf, smallSheet } from "./support/links";

/** Records, at every frame from the very first, what a reader can see of the page. */
async function recordFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const frames: string[] = [];
    Object.assign(window, { seenFrames: frames });
    const record = () => {
      const root = document.getElementById("root");
      if (root !== null && getComputedStyle(root).visibility === "visible") frames.push(root.innerText);
      requestAnimationFrame(record);
    };
    requestAnimationFrame(record);
  });
}

async function framesWith(page: Page, text: RegExp): Promise<number> {
  const frames = await page.evaluate(() => Reflect.get(window, "seenFrames") as string[]);
  expect(frames.length).toBeGreaterThan(0);
  return frames.filter((frame) => text.test(frame)).length;
}

/** Scripts arrive late, so that whatever the prerendered page shows meanwhile is seen. */
async function delayScripts(page: Page): Promise<void> {
  await page.route("**/assets/index-*.js", async (route) => {
    const answer = await route.fetch();
    await new Promise((settle) => setTimeout(settle, 400));
    await route.fulfill({ response: answer });
  });
}

test.describe("a first visit", () => {
  test("shows the example's answer before any script has come", async ({ page }) => {
    await page.route("**/assets/**/*.js", (route) => route.abort());
    await page.goto("./");
    await expect(page.locator("#answer")).toContainText(/\$\d+\.\d\d/);
  });

  test("is Danish for a Danish browser, and never English first", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale: "da-DK", baseURL: baseURL ?? "" });
    const page = await context.newPage();
    await recordFrames(page);
    await delayScripts(page);
    await openPage(page, "./");
    await expect(page).toHaveURL(/\/da\/#c1\./);
    await expect(page.locator("html")).toHaveAttribute("lang", "da");
    await expect(page).toHaveTitle(/^Pris pr\. opkald/);
    expect(await framesWith(page, /Cost per call/)).toBe(0);
    await context.close();
  });

  test("loads the strings of one language alone, and the charts only afterwards", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto("./");
    await expect(page.locator("figure").first()).toBeVisible();
    expect(asked.some((path) => /\/en-[^/]*\.js$/.test(path))).toBe(true);
    expect(asked.some((path) => /\/da(Later)?-[^/]*\.js$/.test(path))).toBe(false);
    const entry = asked.findIndex((path) => /\/index-[^/]*\.js$/.test(path));
    const charts = asked.findIndex((path) => /\/charts-[^/]*\.js$/.test(path));
    expect(entry).toBeGreaterThanOrEqual(0);
    expect(charts).toBeGreaterThan(entry);
  });
});

test.describe("when a file cannot be had", () => {
  test("the page says so, and shows nothing untrue", async ({ page }) => {
    await page.route("**/assets/openArchive-*.js", (route) => route.abort());
    await page.goto(`./${await fragmentOf(smallSheet())}`);
    await expect(page.locator("#not-started")).toContainText("could not be loaded");
    await expect(page.locator("#root")).toBeHidden();
  });

  test("a visitor still reads the example", async ({ page }) => {
    await page.route("**/assets/index-*.js", (route) => route.abort());
    await page.goto("./");
    await expect(page.locator("#not-started")).toContainText("could not be loaded");
    await expect(page.locator("#answer")).toContainText(/\$\d+\.\d\d/);
  });
});

test.describe("a link", () => {
  test("never shows the example's figures first, in whatever language it is read", async ({ page }) => {
    await recordFrames(page);
    await delayScripts(page);
    await openPage(page, `./${await fragmentOf(smallSheet())}`);
    await expect(page.locator("#answer")).toContainText("12.35");
    await expect(page.getByRole("status").filter({ hasText: "Someone shared this sheet" })).toBeVisible();
    expect(await framesWith(page, /Example: an IT help desk/)).toBe(0);
  });

  test("is read in the reader's own language, with the fragment kept on the way", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale: "da-DK", baseURL: baseURL ?? "" });
    const page = await context.newPage();
    const fragment = await fragmentOf(smallSheet());
    await openPage(page, `./${fragment}`);
    await expect(page).toHaveURL(new RegExp(`/da/#c1\\.`));
    await expect(page.locator("#answer")).toContainText("12,35");
    await expect(page.getByText("Nogen har delt dette ark med dig.")).toBeVisible();
    await context.close();
  });

  test("becomes a copy at the first edit; the reader's own sheet stays one click away", async ({ page }) => {
    await openPage(page, "./");
    await page.getByLabel("Name of the sheet").fill("My own centre");
    await page.locator("#work-s1-handled").fill("8,000");
    await expect(page.locator("#answer")).toBeVisible();
    await expect.poll(() => keptTitles(page)).toEqual(["My own centre"]);

    await page.goto("about:blank");
    await openPage(page, `./${await fragmentOf(smallSheet())}`);
    await expect(page.getByText("Someone shared this sheet with you.")).toBeVisible();
    await page.locator("#work-s1-handled").fill("2,000");
    await expect(page.locator("#answer")).toContainText("6.17");
    await expect(page.getByText("You now work in your own copy")).toBeVisible();
    await expect.poll(() => keptTitles(page)).toEqual(["My own centre", "Sendt af en kollega"]);

    await page.getByRole("button", { name: "Open my own sheet" }).click();
    await expect(page.locator("#sheet-title")).toHaveValue("My own centre");
    await expect(page.locator("#work-s1-handled")).toHaveValue("8,000");
  });

  test("put into the address of the open page opens, too", async ({ page }) => {
    await openPage(page, "./");
    const fragment = await fragmentOf(smallSheet());
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await expect(page.locator("#sheet-title")).toHaveValue("Sendt af en kollega");
  });

  for (const [what, damage, words] of [
    ["cut short", (link: string) => link.slice(0, -7), "This link was cut or changed"],
    [
      "with one character changed",
      (link: string) => link.replace(/.$/, (last) => (last === "A" ? "B" : "A")),
      "This link was cut",
    ],
    ["of a newer version", (link: string) => link.replace("#c1.", "#c2."), "newer version"],
    ["that is none of ours", () => "#hello", "is not a sheet of this calculator"],
  ] as const) {
    test(`${what} says so in a sentence and changes nothing`, async ({ page }) => {
      await openPage(page, "./");
      await page.getByLabel("Name of the sheet").fill("My own centre");
      await expect.poll(() => keptTitles(page)).toEqual(["My own centre"]);
      await page.goto("about:blank");
      await openPage(page, `./${damage(await fragmentOf(smallSheet()))}`);
      await expect(page.getByText(words)).toBeVisible();
      await expect(page.locator("#sheet-title")).toHaveValue("My own centre");
      expect(await keptTitles(page)).toEqual(["My own centre"]);
    });
  }
});

test.describe("one's own sheet", () => {
  test("is there again after a reload and on a plain visit, without a banner and without the example first", async ({
    page,
  }) => {
    await openPage(page, "./");
    await page.locator("#work-s1-handled").fill("12,345");
    await expect(page).toHaveURL(/#c1\./);
    await expect.poll(() => keptTitles(page)).toHaveLength(1);
    await recordFrames(page);
    await delayScripts(page);
    for (const address of ["reload", "./"]) {
      if (address === "reload") await page.reload();
      else {
        await page.goto("about:blank");
        await openPage(page, address);
      }
      await expect(page.locator("#work-s1-handled")).toHaveValue("12,345");
      await expect(page.getByText("Someone shared this sheet with you.")).toBeHidden();
      await expect(page.getByText("An example is open")).toBeHidden();
      expect(await framesWith(page, /An example is open/)).toBe(0);
    }
  });
});

test("a kept sheet that does not open is said, given out as a file, and left as it is", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("cost-per-call:sheet:broken", "{ half a row"));
  await openPage(page, "./");
  await expect(page.getByText("A sheet kept in this browser cannot be opened")).toBeVisible();
  await expect(page.locator("#answer")).toContainText(/\$\d+\.\d\d/);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download as a file" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("unreadable-sheets.json");
  expect(await keptRows(page)).toContain("{ half a row");
});

test.describe("the language", () => {
  test("switches without a reload, is remembered, and an untouched example follows it", async ({ page }) => {
    await openPage(page, "./");
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await page.getByText("Dansk", { exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "da");
    await expect(page).toHaveTitle(/^Pris pr\. opkald/);
    await expect(page.locator('meta[name="description"]')).toHaveAttribute("content", /^Gratis beregner/);
    await expect(page.locator("#sheet-title")).toHaveValue("Eksempel: en webshops kundeservice");
    await expect(page.locator("#work-s1-handled")).toHaveValue("40.000");
    expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
    await expect(page).toHaveURL(/\/da\/#c1\./);

    await page.goto("about:blank");
    await openPage(page, "./");
    await expect(page.locator("html")).toHaveAttribute("lang", "da");
  });
});
