import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { readSheet } from "read-excel-file/universal";
import { extractText } from "unpdf";
import { calculatorOfFile } from "../support/workbookFile";
import { keptTitles } from "./support/kept";
import { fragmentOf, longSheet, severalSheet } from "./support/links";
import { axeFaults } from "./support/axe";
import { open as openPage } from "./support/open";

const menu = (page: Page) => page.locator("header summary", { hasText: "Eksportér" });

/** Chooses an entry of the menu and returns what is saved. */
async function saved(page: Page, entry: RegExp): Promise<{ name: string; file: Buffer }> {
  await menu(page).click();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: entry }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
}

test.use({ locale: "da-DK" });

test("the workbook that is saved recalculates to the figure on screen", async ({ page }) => {
  await openPage(page, "./");
  await page.getByLabel("Medarbejdere (fuldtid)").fill("27,5");
  await page.keyboard.press("Tab");
  const { name, file } = await saved(page, /^Excel-projektmappe/);
  expect(name).toBe("Eksempel en webshops kundeservice.xlsx");
  const book = calculatorOfFile(file);
  const answer = book.getSheetId("Svar") ?? -1;
  const rows = book.getSheetValues(answer);
  const row = rows.findLastIndex(([label]) => label === "Pris pr. indgående opkald");
  const costPer = Number(rows[row]?.[1]);
  const read = await readSheet(new Blob([new Uint8Array(file)]), "Svar");
  expect(Math.abs(costPer - Number(read[row]?.[1])) / costPer).toBeLessThan(1e-9);
  expect(book.getCellFormula({ sheet: answer, row, col: 1 })).toMatch(/^=IF/);
  const shown = new Intl.NumberFormat("da", { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(costPer);
  await expect(page.locator("#answer")).toContainText(shown);

  // the team back to 25, here and there
  await page.getByLabel("Medarbejdere (fuldtid)").fill("25");
  const sheet = book.getSheetId("Håndteret") ?? -1;
  const agents = book.getSheetValues(sheet).findIndex(([label]) => label === "Medarbejdere (fuldtid)");
  expect(book.getCellValue({ sheet, row: agents, col: 1 })).toBe(27.5);
  book.setCellContents({ sheet, row: agents, col: 1 }, 25);
  await expect(page.locator("#answer")).toContainText("26,32");
  expect(book.getCellValue({ sheet: answer, row, col: 1 })).toBeCloseTo(26.32433415208333, 12);
});

test("a sheet that was saved opens again as a new one, and a bad file changes nothing", async ({ page }) => {
  await openPage(page, "./");
  await page.getByLabel("Håndterede opkald").fill("41.234");
  await page.keyboard.press("Tab");
  const { file } = await saved(page, /^Selve arket/);
  await page.getByLabel("Håndterede opkald").fill("1");
  await page.keyboard.press("Tab");
  const chooser = page.locator('header input[type="file"]');
  await chooser.setInputFiles({ name: "brev.json", mimeType: "application/json", buffer: Buffer.from("kære alle") });
  await expect(page.getByRole("banner")).toContainText("brev.json blev ikke åbnet.");
  await expect(page.getByLabel("Håndterede opkald")).toHaveValue("1");
  await chooser.setInputFiles({ name: "ark.json", mimeType: "application/json", buffer: file });
  await expect(page.getByLabel("Håndterede opkald")).toHaveValue("41.234");
  await expect(page.getByRole("banner")).toContainText("er åbnet som et nyt ark");

  // dropped on the page, it is one more sheet
  await expect.poll(async () => (await keptTitles(page)).length).toBe(2);
  const dropped = await page.evaluateHandle(
    (text) => {
      const held = new DataTransfer();
      held.items.add(new File([text], "ark.json"));
      return held;
    },
    file.toString("utf8").replace("webshops", "anden webshops"),
  );
  await page.dispatchEvent("main", "drop", { dataTransfer: dropped });
  await expect(page.locator("#sheet-title")).toHaveValue(/anden webshops/);
  await expect.poll(async () => (await keptTitles(page)).length).toBe(3);
});

test("the report is one page on paper and steps aside again", async ({ page }) => {
  await openPage(page, "./");
  await menu(page).click();
  await page.getByRole("button", { name: /^Rapport på én side/ }).click();
  const paper = page.getByRole("article");
  await expect(paper.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(paper).toContainText("26,32");
  await expect(paper.getByRole("img", { name: "QR-kode med linket" })).toBeVisible();
  await expect(page.getByLabel("Håndterede opkald")).toBeHidden();
  expect(await axeFaults(page, "html")).toEqual([]);
  const printed = await page.pdf({ preferCSSPageSize: true });
  expect(printed.toString("latin1")).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/);
  const { totalPages, text } = await extractText(new Uint8Array(printed), { mergePages: true });
  expect(totalPages).toBe(1);
  const words = text.replaceAll(/\s+/g, " ");
  for (const part of [
    "Eksempel: en webshops kundeservice",
    "Pris pr. indgående opkald 26,32 kr.",
    "Inden for det offentliggjorte spænd",
    "Omkostninger i alt 1.052.973 kr. 100 %",
    "25 medarbejdere, 37 betalte timer om ugen",
    "F. Curtis Barry & Company",
    "Kurser fra 29.09.2026: 1 US$ = 6,5798 kr.",
  ]) {
    expect(words).toContain(part);
  }
  expect(words.replaceAll(" ", "")).toContain(new URL(page.url()).hash);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Udskriv eller gem som PDF" })).toBeHidden();
  await expect(paper.getByRole("link")).toContainText("#c1.");
  await page.emulateMedia({ media: "screen" });
  await page.keyboard.press("Escape");
  await expect(page.getByLabel("Håndterede opkald")).toBeVisible();
});

test("the report cuts nothing of names that never end, and counts the lines that find no room", async ({ page }) => {
  const several = severalSheet();
  const names = [`${"W".repeat(119)}Ø`, `${"Kundeservice-".repeat(9)}Ø`] as const;
  const sheet = {
    ...several,
    title: names[0],
    work: several.work.map((stream) => ({ ...stream, name: names[0] })),
    costs: longSheet(200).costs.map((line, index) => ({ ...line, name: names[index % 2 === 0 ? 0 : 1] })),
  };
  await openPage(page, `./da/${await fragmentOf(sheet)}`);
  await menu(page).click();
  await page.getByRole("button", { name: /^Rapport på én side/ }).click();
  await expect(page.getByRole("article")).toBeVisible();
  const { totalPages, text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })), {
    mergePages: true,
  });
  expect(totalPages).toBeLessThanOrEqual(2);
  const letters = text.replaceAll(/\s+/g, "");
  // the title, three streams, and the nine lines that find room
  expect(letters.split(names[0])).toHaveLength(1 + 1 + 3 + 4);
  expect(letters.split(names[1])).toHaveLength(1 + 5);
  expect(letters).toContain("og191postermere209.145kr.");
  expect(letters).toContain("Omkostningerialt219.900kr.100%");
  // on paper of this width nothing stands beyond the edge
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 718, height: 1_000 });
  const edges = await page.getByRole("article").evaluate((paper) => {
    const inSight = [...paper.querySelectorAll("*")].filter((part) => part.getBoundingClientRect().width > 1);
    return { edge: paper.clientWidth, rights: inSight.map((part) => part.getBoundingClientRect().right) };
  });
  expect(Math.max(...edges.rights)).toBeLessThanOrEqual(edges.edge + 1);
});

test("a chart is saved as a picture that stands alone", async ({ page }) => {
  await openPage(page, "./");
  const save = page.locator("figure summary", { hasText: "Gem billede" }).first();
  const picture = async (entry: RegExp) => {
    await save.click();
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: entry }).first().click();
    return readFile(await (await coming).path());
  };
  const svg = (await picture(/^SVG/)).toString("utf8");
  expect(svg).toContain("Jeres pris pr. opkald");
  expect(svg).not.toMatch(/class=|style=|var\(--/);
  const png = await picture(/^PNG/);
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  const width = Number(/^<svg[^>]* width="(\d+)"/.exec(svg)?.[1]);
  expect(png.readUInt32BE(16)).toBe(2 * width);
});
