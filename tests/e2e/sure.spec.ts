import { readFile } from "node:fs/promises";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { axeFaults } from "./support/axe";
import { hardToRead } from "./support/forcedColours";
import { open } from "./support/open";

/** Opens the view on the example of the reader's language. */
async function openView(page: Page): Promise<void> {
  await open(page, "./");
  await page.getByRole("tab", { name: /^(How sure\?|Hvor sikkert\?)$/ }).click();
  await expect(page.locator("#range-add")).toBeVisible();
}

/** Gives numbers of the sheet their first ranges, by the places that the choice names. */
async function addRanges(page: Page, ...places: readonly string[]): Promise<void> {
  for (const place of places) {
    await page.locator("#range-add").selectOption(place);
    // by the keyboard: a result that comes in may move the button away from under the pointer
    await page.getByRole("button", { name: /^(Add|Tilføj)$/ }).press("Enter");
    await expect(field(page, place, "low")).toBeFocused();
  }
}

function field(page: Page, place: string, part: string): Locator {
  return page.locator(`[id="range-${place}-${part}"]`);
}

/** The rows of the table of figures, once all draws are made. */
async function figures(page: Page): Promise<string[]> {
  await expect(page.getByRole("button", { name: /\(CSV\)$/ })).toBeEnabled({ timeout: 60_000 });
  await expect(page.locator("progress")).toHaveCount(0);
  return page
    .getByRole("table", { name: /^(The figures|Tallene)$/ })
    .getByRole("row")
    .allInnerTexts();
}

const CALLS = "work.s1.handled";
const WAGES = "line.l1.amount";

test.describe("in Danish", () => {
  test.use({ locale: "da-DK" });

  test("ranges on numbers give percentiles, and a copied link gives a colleague the same", async ({
    page,
    browser,
    baseURL,
  }) => {
    await openView(page);
    const answer = await page.locator("#answer").innerText();
    await addRanges(page, CALLS, WAGES, "rate.USD");
    await field(page, CALLS, "low").fill("30.000");
    await field(page, CALLS, "shape").selectOption("pert");
    await expect(page.getByText(/^I 9 ud af 10 trækninger koster et opkald mellem \d\d,\d\d.kr\. og/)).toBeVisible();
    await expect(field(page, CALLS, "low")).toHaveValue("30.000");
    // the last words of the address come when typing rests
    await expect.poll(() => new URL(page.url()).hash.length).toBeGreaterThan(700);
    const ours = await figures(page);
    expect(ours.join(" ")).toMatch(/P5.*P50.*P95.*Inden for.*Gennemsnit/s);
    expect(await page.locator("#answer").innerText()).toBe(answer);

    const fresh = await browser.newContext({ locale: "da-DK", baseURL: baseURL ?? "" });
    const theirs = await fresh.newPage();
    await expect(async () => {
      await open(theirs, page.url());
      await theirs.getByRole("tab", { name: "Hvor sikkert?" }).click();
      await expect(field(theirs, CALLS, "shape")).toHaveValue("pert");
    }).toPass();
    expect(await figures(theirs)).toEqual(ours);
    await fresh.close();
  });

  test("the first 100,000 draws are a file that a Danish spreadsheet opens, and nothing is refused", async ({
    page,
  }) => {
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await openView(page);
    await addRanges(page, CALLS, WAGES);
    await figures(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Gem trækningerne (CSV)" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("traekninger-1.csv");
    const lines = (await readFile(await download.path(), "utf8")).split("\r\n");
    expect(lines).toHaveLength(100_002);
    expect(lines[0]).toBe("\ufeffHåndterede opkald;Medarbejderløn (DKK);Pris pr. indgående opkald (DKK)");
    expect(lines[1]).toMatch(/^\d{5},\d+;\d{5},\d+;\d\d,\d+$/);
    expect(complaints).toEqual([]);
  });
});

test("a million draws are made beside the page: typing goes on, and the newest question is the one answered", async ({
  page,
}) => {
  test.setTimeout(90_000);
  await openView(page);
  await addRanges(page, CALLS, WAGES, "team.agents", "line.l3.amount");
  for (const place of [WAGES, "team.agents"]) await field(page, place, "shape").selectOption("lognormal");
  // a team that follows takes far longer to draw than it takes to type
  await page.getByRole("button", { name: /follow/i }).click();
  await page
    .locator("details", { has: page.locator("#draws-count") })
    .locator("summary")
    .click();
  await page.locator("#draws-count").fill("1000000");
  await recordFrames(page);
  const likely = field(page, CALLS, "likely");
  const title = page.locator("#sheet-title");

  await likely.fill("8510");
  await expect.poll(() => drawnOf(page)).not.toEqual([]);
  expect(page.workers().map((worker) => worker.url())).toEqual([expect.stringContaining("simulation.worker")]);
  await title.fill("");
  await title.pressSequentially("While it draws");
  await likely.fill("8300");
  // in some frame all that was typed stood there while draws were still being made
  const frames = await framesOf(page);
  expect(frames).toContainEqual({ title: "While it draws", drawn: expect.any(Number) });
  const counts = frames.flatMap(({ drawn }) => drawn ?? []);
  expect(Math.max(...counts)).toBeLessThan(1_000_000);

  const newest = await figures(page);
  await likely.fill("8510");
  await expect(page.locator("progress")).toBeVisible();
  expect(await figures(page)).not.toEqual(newest);
});

/** What stood in the title in a frame, and how many draws were made then; null while none are being made. */
interface SeenFrame {
  readonly title: string;
  readonly drawn: number | null;
}

/** Writes down from now on, frame by frame, what can be seen. */
async function recordFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: SeenFrame[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const title = document.querySelector<HTMLInputElement>("#sheet-title")?.value ?? "";
      const drawn = document.querySelector("progress")?.value ?? null;
      const last = seen.at(-1);
      if (last?.title !== title || last.drawn !== drawn) seen.push({ title, drawn });
      requestAnimationFrame(look);
    };
    look();
  });
}

function framesOf(page: Page): Promise<SeenFrame[]> {
  return page.evaluate(() => Reflect.get(window, "seen") as SeenFrame[]);
}

/** The half-way counts that were seen. */
async function drawnOf(page: Page): Promise<number[]> {
  return (await framesOf(page)).flatMap(({ drawn }) => (drawn === null || drawn === 0 ? [] : [drawn]));
}

test("the view works by keyboard alone, and undo takes a range back", async ({ page }) => {
  await openView(page);
  await page.getByRole("tab", { name: "How sure?" }).focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Calls handled", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(field(page, CALLS, "low")).toBeFocused();
  await page.keyboard.type("7000");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("6000");
  await expect(page.getByText("Low is above high. Swap them, and the range can be used.")).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: "Calls handled", exact: true })).toBeVisible();
});

for (const locale of ["en-GB", "da-DK"]) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 1280, height: 2400 } });

    test("axe finds nothing, in either theme, and all can be read in forced colours", async ({ page }) => {
      test.setTimeout(90_000);
      await openView(page);
      const faults: string[] = [];
      const look = async (state: string) => {
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          const found = await axeFaults(page, "[role=tabpanel]");
          faults.push(...found.map((fault) => `${state}, ${colorScheme}, ${fault}`));
        }
      };
      await look("no range");
      await addRanges(page, CALLS, WAGES, "team.shrinkage");
      await figures(page);
      for (const fold of await page.locator("[role=tabpanel] summary").all()) await fold.click();
      await look("a result");
      await page.emulateMedia({ forcedColors: "active" });
      faults.push(...(await hardToRead(page)));
      await page.emulateMedia({ forcedColors: "none" });
      await field(page, CALLS, "low").fill("99999");
      await field(page, WAGES, "high").fill("abc");
      for (const table of await page.locator("[role=tabpanel] figure").getByRole("radio").all()) {
        await table.check({ force: true });
      }
      await look("a bad range, tables");
      expect(faults).toEqual([]);
    });
  });
}

for (const width of [320, 360, 768, 1280]) {
  test(`nothing is wider than a window of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openView(page);
    await addRanges(page, CALLS, WAGES, "work.s1.handleSeconds", "team.shrinkage");
    await figures(page);
    for (const fold of await page.locator("[role=tabpanel] summary").all()) await fold.click();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}
