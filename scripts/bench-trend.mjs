import { join } from "node:path";
import { runnerImport } from "vite";
import { openBrowser } from "./browser.mjs";
import { ROOT } from "./run.mjs";

/**
 * How fluid the trend of ten years of months is: from the click on its view to the painted drawing, and the longest task on the
 * page's own thread while one points at the dots, goes through them by keys, and chooses another figure. What other
 * programs hold up comes and goes, so the best of several rounds counts.
 */
const MONTHS = 120;
const LINES = 30;
const ROUNDS = 4;
/** What is felt as at once, and what a frame may be held up. */
const BUDGET_MS = { open: 1_000, move: 50 };

/** @template T @param {string} path @returns {Promise<T>} */
async function moduleOf(path) {
  const { module } = await runnerImport(join(ROOT, path), { root: ROOT, configFile: false, logLevel: "error" });
  return /** @type {T} */ (module);
}

/** A backup of so many months, each with its own calls, as the library gives one out. */
async function backupOfMonths() {
  /** @type {typeof import("../tests/e2e/support/links")} */
  const { longSheet } = await moduleOf("tests/e2e/support/links.ts");
  /** @type {typeof import("../src/storage/backup")} */
  const { backupText } = await moduleOf("src/storage/backup.ts");
  const sheet = longSheet(LINES);
  return backupText(
    Array.from({ length: MONTHS }, (_, index) => {
      const start = new Date(Date.UTC(2016, index, 1)).toISOString().slice(0, 10);
      const work = sheet.work.map((stream) => ({ ...stream, handled: 4_000 + 200 * (index % 12) }));
      const month = { ...sheet, title: `Month ${index + 1}`, period: { length: "month", start }, work };
      const savedAt = new Date(Date.UTC(2026, 0, 1, 0, 0, index)).toISOString();
      return { id: `m${index}`, savedAt, token: null, sheet: /** @type {typeof sheet} */ (month) };
    }),
  );
}

const { address, browser, close } = await openBrowser();
const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 } });
const page = await context.newPage();
await page.goto(address, { waitUntil: "networkidle" });
await page.locator("header summary").first().click();
await page.getByRole("button", { name: "All sheets …" }).click();
const buffer = Buffer.from(await backupOfMonths());
await page.getByLabel("Backup file").setInputFiles({ name: "backup.json", mimeType: "application/json", buffer });
await page.getByText(`${MONTHS} sheets were added.`).waitFor();
await page.getByRole("button", { name: `Month ${MONTHS}`, exact: true }).click();

/** The longest task since the last time it was asked. */
const longestTask = () =>
  page.evaluate(async () => {
    await new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));
    const { long } = /** @type {{ long: number[] }} */ (/** @type {unknown} */ (window));
    return Math.max(0, ...long.splice(0));
  });
/** @type {{ opened: number, pointing: number, keys: number, choosing: number }[]} */
const rounds = [];
for (let round = 0; round < ROUNDS; round += 1) {
  await page.reload({ waitUntil: "networkidle" });
  await page.getByRole("tab", { name: /^Compare/ }).waitFor();
  await page.evaluate(() => {
    /** @type {number[]} */
    const long = [];
    Object.assign(window, { long });
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
    });
  });
  const opened = await page.evaluate(
    (months) =>
      new Promise((settle) => {
        const tab = [...document.querySelectorAll("[role=tab]")].find((each) =>
          each.textContent?.startsWith("Compare"),
        );
        const from = performance.now();
        const look = () => {
          if (document.querySelectorAll("figure .recharts-line-dots circle").length < months)
            requestAnimationFrame(look);
          // the frame after that shows them
          else requestAnimationFrame(() => settle(performance.now() - from));
        };
        /** @type {HTMLElement} */ (tab).click();
        look();
      }),
    MONTHS,
  );
  const trend = page.getByRole("region", { name: "Through time" });
  const drawing = trend.locator("svg[role=application]");
  await drawing.scrollIntoViewIfNeeded();
  await longestTask();
  const box = await drawing.boundingBox();
  if (box === null) throw new Error("the trend is not in sight");
  for (let x = 60; x < box.width - 40; x += 7) await page.mouse.move(box.x + x, box.y + box.height / 2);
  const pointing = await longestTask();
  await page.mouse.move(0, 0);
  await drawing.focus();
  for (let press = 0; press < 40; press += 1) await page.keyboard.press("ArrowRight");
  const keys = await longestTask();
  await trend.locator("#trend-measure").selectOption("total");
  const choosing = await longestTask();
  rounds.push({ opened: Number(opened), pointing, keys, choosing });
}
await close();

/** @param {"opened" | "pointing" | "keys" | "choosing"} what */
const allOf = (what) => rounds.map((round) => round[what]);
/** @param {number[]} tasks */
const texts = (tasks) => tasks.map((task) => (task === 0 ? "under 50" : task.toFixed(0))).join(", ");
console.log(`the trend of ${MONTHS} months of ${LINES} lines, ${ROUNDS} rounds, in milliseconds`);
console.log(`  from click to painted drawing: ${texts(allOf("opened"))}; budget ${BUDGET_MS.open}`);
console.log(`  longest task while pointing at the dots: ${texts(allOf("pointing"))}; budget ${BUDGET_MS.move}`);
console.log(`  longest task while going through them by keys: ${texts(allOf("keys"))}; budget ${BUDGET_MS.move}`);
console.log(`  longest task when another figure is chosen: ${texts(allOf("choosing"))}`);
const isFluid =
  Math.min(...allOf("opened")) <= BUDGET_MS.open &&
  Math.min(...allOf("pointing")) <= BUDGET_MS.move &&
  Math.min(...allOf("keys")) <= BUDGET_MS.move;
if (!isFluid) process.exitCode = 1;
