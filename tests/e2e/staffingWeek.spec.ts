import { expect, test, type Page } from "@playwright/test";
import { axeFaults, contrastFaults } from "./support/axe";
import { hardToRead } from "./support/forcedColours";
import { open } from "./support/open";

/** Two weeks of half hours from 8 to 10, every other Monday as busy again. */
const LOG = [
  "Dato\tTid\tOpkald",
  ...[2, 3, 4, 5, 6, 9, 10, 11, 12, 13].flatMap((day) =>
    ["08:00", "08:30", "09:00", "09:30"].map((time) => `${day}-03-2026\t${time}\t${day === 9 ? 60 : 20}`),
  ),
].join("\n");

async function openView(page: Page): Promise<void> {
  await open(page, "./");
  await page.getByRole("tab", { name: "Bemanding" }).click();
  await expect(page.getByRole("heading", { name: "Hvornår kommer opkaldene?" })).toBeVisible();
}

test.use({ locale: "da-DK" });

test("a week that is pasted from a spreadsheet gives the calls their shape, and travels by link", async ({ page }) => {
  await openView(page);
  await page.getByRole("button", { name: "Indsæt jeres egen uge fra et regneark" }).click();
  const dialog = page.getByRole("dialog", { name: "Jeres egen uge" });
  await dialog.getByLabel("Indsæt her").fill(LOG);
  await expect(
    dialog.getByText(/^Læst som en liste i trin på 30 minutter fra 02\.03\.2026 til 13\.03\.2026/),
  ).toBeVisible();
  expect(await axeFaults(page, "dialog")).toEqual([]);
  await dialog.getByRole("button", { name: "Brug denne uge" }).click();
  const shown = page.getByRole("table", { name: "Opkald pr. 30 minutter i en uge" }).getByRole("row");
  // on a mean Monday twice as many as on other days, and none after 10
  await expect(shown.nth(1)).toContainText("08:00");
  const [, monday, tuesday] = await shown.nth(1).locator("th, td").allInnerTexts();
  expect(Number(monday?.replace(".", "")) / Number(tuesday?.replace(".", ""))).toBeCloseTo(2, 1);
  await expect(shown.nth(5).locator("td").first()).toHaveText("0");
  const rows = await shown.allInnerTexts();
  await expect.poll(() => new URL(page.url()).hash.length).toBeGreaterThan(300);
  await page.reload();
  await page.getByRole("tab", { name: "Bemanding" }).click();
  await expect.poll(() => shown.allInnerTexts()).toEqual(rows);
});

test("the view can be read in every look, and on a phone only the table is scrolled", async ({ page }) => {
  await openView(page);
  await page.locator("#staffing-day-0-opens").fill("17");
  const faults = [...(await axeFaults(page, "[role=tabpanel]"))];
  await page.emulateMedia({ colorScheme: "dark" });
  faults.push(...(await contrastFaults(page, "[role=tabpanel]")));
  await page.setViewportSize({ width: 360, height: 800 });
  for (const day of [5, 6]) await page.locator(`#staffing-day-${day}-closed`).uncheck();
  await page.locator("#staffing-profile").selectOption("own");
  await expect(page.locator("#staffing-own-16")).toBeVisible();
  faults.push(...(await axeFaults(page, "[role=tabpanel]")));
  await page.emulateMedia({ colorScheme: "dark" });
  faults.push(...(await contrastFaults(page, "[role=tabpanel]")));
  await page.emulateMedia({ forcedColors: "active" });
  faults.push(...(await hardToRead(page)));
  expect(faults).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expect(page.getByText("Der er mere, end der er plads til: rul i tabellen.")).toBeVisible();
});
