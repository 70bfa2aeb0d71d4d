import { expect, test, type Page } from "@playwright/test";
import { halfHour } from "../support/plannedSheets";
import { axeFaults, contrastFaults } from "./support/axe";
import { hardToRead } from "./support/forcedColours";
import { fragmentOf } from "./support/links";
import { open } from "./support/open";

/** Opens the view, once its first answer is there. */
async function openView(page: Page, address = "./"): Promise<void> {
  await open(page, address);
  await page.getByRole("tab", { name: /^(Staffing|Bemanding)$/ }).click();
  await expect(page.locator("#staffing-need, #staffing-team").first()).toBeVisible();
}

/** What the curve and the agents by interval say, word by word. */
async function shown(page: Page): Promise<string[]> {
  const curve = page.locator("svg[role=application]");
  const need = page.getByRole("region", { name: "Så mange skal være ved telefonerne" });
  await expect(curve).toBeVisible();
  const paths = await curve.locator("path").evaluateAll((all) => all.map((path) => path.getAttribute("d") ?? ""));
  return [...(await curve.locator("text").allInnerTexts()), ...paths, ...(await need.getByRole("row").allInnerTexts())];
}

test.describe("in Danish", () => {
  test.use({ locale: "da-DK", viewport: { width: 1280, height: 1600 } });

  test("a hundred calls in half an hour, thirteen agents and patient callers: the service is on screen", async ({
    page,
  }) => {
    await openView(page, `./${await fragmentOf({ ...halfHour, staffing: null })}`);
    for (const day of [1, 2, 3, 4]) await page.locator(`#staffing-day-${day}-closed`).check();
    await page.locator("#staffing-day-0-opens").fill("8");
    await page.locator("#staffing-day-0-closes").fill("8.30");
    await page.locator("#staffing-profile").selectOption("flat");
    await page.locator("#staffing-patienceSeconds").fill("300");
    const service = page.getByRole("region", { name: "Den service giver medarbejderne i arket" });
    await expect(service).toContainText(/85,8\s%\s*besvaret inden for 20 sekunder, af alle indkomne opkald/);
    await expect(service).toContainText(/Lægger på\s*2,5\s%/);
    await expect(page.getByText("Opkaldene kræver 13 fuldtidsstillinger, og dem har arket.").first()).toBeVisible();
    expect(page.workers().map((worker) => worker.url())).toEqual([expect.stringContaining("staffing.worker")]);
  });

  test("a pasted week needs agents, who are linked, shared and read by a colleague with the same curve", async ({
    page,
    browser,
    baseURL,
  }) => {
    await openView(page);
    await page.getByRole("button", { name: "Indsæt jeres egen uge fra et regneark" }).click();
    const dialog = page.getByRole("dialog", { name: "Jeres egen uge" });
    const week = Array.from({ length: 16 }, (_, row) => Array.from({ length: 7 }, (__, day) => 60 + 5 * row - 4 * day));
    await dialog.getByLabel("Indsæt her").fill(week.map((calls) => calls.join("\t")).join("\n"));
    await dialog.getByRole("button", { name: "Brug denne uge" }).click();
    await expect(
      page.getByText(/^Opkaldene kræver 26,8 fuldtidsstillinger; arket har 25: 1,8 for få\./).first(),
    ).toBeVisible();
    const perCall = () =>
      page
        .locator("#answer")
        .getByText(/\d\d,\d\d\skr\.$/)
        .first()
        .innerText();
    const before = await perCall();

    await page.getByRole("button", { name: "Brug behovet i arket" }).click();
    const rules = "Antallet i arket er behovet herfra, 26,8, og følger med, når noget ændrer sig.";
    await expect(page.getByText(rules)).toBeVisible();
    await expect(page.locator("#team-agents")).toHaveValue("26,76");
    const agents = page.getByRole("table", { name: "Arkets medarbejdere og behovet" }).getByRole("row").nth(3);
    await expect(agents.locator("td")).toHaveText(["26,8", "26,8", "29,1"]);
    await expect.poll(perCall).not.toBe(before);
    const ours = await shown(page);

    const fresh = await browser.newContext({
      locale: "da-DK",
      baseURL: baseURL ?? "",
      viewport: { width: 1280, height: 1600 },
    });
    const theirs = await fresh.newPage();
    // the last words of the address come when typing rests
    await expect(async () => {
      await openView(theirs, page.url());
      await expect(theirs.getByText(rules)).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await expect.poll(() => shown(theirs)).toEqual(ours);
    await expect(theirs.locator("#team-agents")).toHaveValue("26,76");
    await expect(theirs.locator("#answer")).toContainText(await perCall());
    await fresh.close();
  });
});

for (const locale of ["en-GB", "da-DK"]) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 1280, height: 2400 } });

    test("axe finds nothing in the answers, and all can be read in forced colours", async ({ page }) => {
      const faults: string[] = [];
      const look = async (state: string) => {
        await page.emulateMedia({ colorScheme: "light" });
        const found = await axeFaults(page, "[role=tabpanel]");
        // a theme changes nothing but colours
        await page.emulateMedia({ colorScheme: "dark" });
        found.push(...(await contrastFaults(page, "[role=tabpanel]")));
        faults.push(...found.map((fault) => `${state}: ${fault}`));
      };
      await openView(page);
      await page.locator("#staffing-lostCall").selectOption("price");
      await page.locator("#staffing-lostCallPrice").fill("100");
      await page.locator("[data-cell='2-600']").click();
      await page.locator("svg[role=application]").press("End");
      await look("answers");
      await page.emulateMedia({ forcedColors: "active" });
      faults.push(...(await hardToRead(page)));
      await page.emulateMedia({ forcedColors: "none" });
      await page.locator("#staffing-serviceLevel").fill("100");
      await page.locator("figure input[type=radio]").last().check({ force: true });
      await look("an impossible target, a table");
      expect(faults).toEqual([]);
    });
  });
}

for (const width of [320, 360]) {
  test(`in a window of ${width} nothing is wider, and what a cell says is in sight and moves nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await openView(page);
    // what comes of it is one tap away, and so is the way back
    await page.getByRole("button", { name: "See the whole result" }).click();
    await expect(page.getByRole("heading", { name: "The service that the agents on the sheet give" })).toBeInViewport();
    await page.getByRole("button", { name: "Change the plan" }).click();
    await expect(page.locator("#staffing-serviceLevel")).toBeFocused();
    const cell = page.locator("[data-cell='2-900']");
    await cell.scrollIntoViewIfNeeded();
    const before = await cell.boundingBox();
    await cell.click();
    const said = page.getByText(/^\d+ calls on Wednesday 15:00/);
    await expect(said).toBeInViewport({ ratio: 1 });
    // not below a bar at the foot or at the head either
    expect(
      await said.evaluate((sentence) => {
        const { x, y, bottom } = sentence.getBoundingClientRect();
        return [y + 8, bottom - 8].map((at) => sentence.contains(document.elementFromPoint(x + 8, at)));
      }),
    ).toEqual([true, true]);
    expect(await cell.boundingBox()).toEqual(before);
    await page.getByRole("radio", { name: "Table" }).check({ force: true });
    await expect(page.getByText("There is more than fits: scroll the table.")).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test.describe("by touch, in Danish", () => {
  test.use({ locale: "da-DK", viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("an empty sheet is asked for all at once, and a button that a press leads to is seen to have the focus", async ({
    page,
  }) => {
    await open(page, "./");
    await page.getByRole("button", { name: "Start med et tomt ark" }).tap();
    await page.getByRole("tab", { name: "Bemanding" }).tap();
    const links = page.getByRole("tabpanel").getByRole("listitem").getByRole("button");
    await expect(links).toHaveText([
      "Indkomne opkald",
      "Gns. behandlingstid",
      "Betalte timer pr. uge",
      "Fravær og anden ikke-telefontid",
      "Medarbejdere (fuldtid)",
      "Mindst én omkostning",
    ]);
    await links.last().tap();
    const add = page.locator("#costs-add");
    await expect(add).toBeFocused();
    await expect(add).toBeInViewport();
    await expect(add).toHaveCSS("outline-style", "solid");
    await page.locator("#team-agents").tap();
    await expect(add).toHaveCSS("outline-style", "none");
  });
});
