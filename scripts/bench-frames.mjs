import { openBrowser } from "./browser.mjs";

/**
 * How long the page is held up while a million draws are made in its worker and one goes on typing: the longest task on the
 * page's own thread in each of several rounds. What other programs hold up comes and goes; what the page itself holds
 * up comes in every round, so the best round counts.
 */
const BUDGET_MS = 50;
const ROUNDS = 4;

const { address, browser, close } = await openBrowser();
const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 } });
const page = await context.newPage();
await page.goto(address, { waitUntil: "networkidle" });
await page.getByRole("tab", { name: "How sure?" }).click();
for (const place of ["work.s1.handled", "line.l1.amount", "team.agents", "line.l3.amount"]) {
  await page.locator("#range-add").selectOption(place);
  await page.getByRole("button", { name: "Add", exact: true }).click();
}
await page
  .locator("details", { has: page.locator("#draws-count") })
  .locator("summary")
  .click();
await page.locator("#draws-count").fill("1000000");
await page.evaluate(() => {
  /** @type {number[]} */
  const long = [];
  Object.assign(window, { long });
  new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: "longtask",
  });
});
/** @type {number[]} */
const longest = [];
for (let round = 0; round < ROUNDS; round += 1) {
  await page.evaluate(() => /** @type {{ long: number[] }} */ (/** @type {unknown} */ (window)).long.splice(0));
  for (const tens of [1, 2, 3, 4, 5]) {
    await page.locator('[id="range-work.s1.handled-likely"]').fill(String(8_500 + 100 * round + 10 * tens));
    await page.waitForFunction(() => (document.querySelector("progress")?.value ?? 0) > 0);
  }
  await page.locator("#sheet-title").fill("");
  await page.locator("#sheet-title").pressSequentially("While a million draws are made", { delay: 20 });
  await page.waitForFunction(() => document.querySelector("progress") === null);
  const tasks = await page.evaluate(() => /** @type {{ long: number[] }} */ (/** @type {unknown} */ (window)).long);
  longest.push(Math.max(0, ...tasks));
}
await close();
const best = Math.min(...longest);
console.log(`longest task on the page while a million draws are made and one types, ${ROUNDS} rounds, in milliseconds`);
console.log(`  ${longest.map((task) => (task === 0 ? "under 50" : task.toFixed(0))).join(", ")}; budget ${BUDGET_MS}`);
if (best > BUDGET_MS) process.exitCode = 1;
