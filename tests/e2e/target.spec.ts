import { expect, test, type Page } from "@playwright/test";
import { axeFaults } from "./support/axe";
import { hardToRead } from "./support/forcedColours";
import { open as openPage } from "./support/open";

const panel = (page: Page) => page.getByRole("tabpanel");

/** Opens a view, and waits for its answer. */
async function openView(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name }).click();
  await expect(panel(page).getByRole("heading", { level: 3 }).first()).toBeVisible();
}

test.describe("in Danish", () => {
  test.use({ locale: "da-DK" });

  test("a manager sets a target, reads the calls that it takes, types them in, and the answer is the target", async ({
    page,
  }) => {
    await openPage(page, "./");
    await openView(page, "Nå et mål");
    expect(page.workers().map((worker) => worker.url())).toEqual([expect.stringMatching(/\/assets\/target\.worker/)]);
    await page.getByLabel("Mål for et opkald").fill("22");
    const row = panel(page).getByRole("row", { name: /^Håndterede opkald/ });
    await expect(row).toContainText("rundet op");
    const needed = await row.getByRole("cell").nth(1).innerText();
    const count = /^[\d.]+/m.exec(needed.replace(/^\D+/, ""))?.[0] ?? "none";
    const calls = page.getByRole("textbox", { name: "Håndterede opkald" });
    await calls.fill(count);
    await page.keyboard.press("Tab");
    await expect(page.locator("#answer")).toContainText("22,00");
    await expect(panel(page).getByRole("heading", { level: 3 }).first()).toContainText("målet er nået");

    await page.getByRole("banner").getByRole("button", { name: "Fortryd" }).click();
    await expect(calls).toHaveValue("40.000");
    await panel(page)
      .getByRole("button", { name: `Brug ${count}: Håndterede opkald` })
      .click();
    await expect(calls).toHaveValue(count);
    await expect(page.locator("#answer")).toContainText("22,00");
    await expect(panel(page).getByRole("status").first()).toContainText(`Håndterede opkald er nu ${count}.`);
    await panel(page).getByRole("button", { name: "Fortryd" }).click();
    await expect(calls).toHaveValue("40.000");

    const levers = panel(page).getByRole("region", { name: "Med en af de ti forbedringer" });
    await levers.getByRole("button", { name: /^Brug .*: Analyse af opkald/ }).click();
    await levers.getByRole("status").getByRole("button", { name: "Se det under Forbedringer" }).click();
    await expect(page.getByRole("tab", { name: "Forbedringer" })).toBeFocused();
    await expect(panel(page).getByRole("checkbox", { name: "Analyse af opkald" })).toBeChecked();
    await expect(panel(page)).toContainText(/Et opkald går fra 26,32.kr\. til 22,00.kr\./);
  });

  test("the widest bar leads to its field by keyboard", async ({ page }) => {
    await openPage(page, "./");
    await openView(page, "Hvad betyder mest");
    await panel(page).locator("svg [role=button]").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(panel(page).getByRole("button", { name: /^Medarbejdere \(fuldtid\)/ })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("textbox", { name: "Medarbejdere (fuldtid)" })).toBeFocused();
  });
});

for (const [locale, names] of [
  ["en-GB", ["Reach a target", "What matters"]],
  ["da-DK", ["Nå et mål", "Hvad betyder mest"]],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test("axe finds nothing in either view, on a phone and a desktop, in both themes and in forced colours", async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await openPage(page, "./");
      const faults: string[] = [];
      for (const name of names) {
        await openView(page, name);
        if (name === names[0]) await page.locator("#reach-perCall").fill("9");
        await page.locator("#drivers-follow").setChecked(name === names[0]);
        await expect(panel(page).locator("details summary").last()).toBeVisible();
        await panel(page).locator("details summary").last().click();
        for (const width of [360, 1280]) {
          // so high that what stands at the bottom of a phone covers nothing
          await page.setViewportSize({ width, height: 3_000 });
          for (const colorScheme of ["light", "dark"] as const) {
            await page.emulateMedia({ colorScheme, forcedColors: "none" });
            const found = await axeFaults(page, "[role=tabpanel]");
            faults.push(...found.map((fault) => `${name} ${width} ${colorScheme} ${fault}`));
            await page.emulateMedia({ colorScheme, forcedColors: "active" });
            const hard = await hardToRead(page);
            faults.push(...hard.map((fault) => `${name} ${width} forced ${colorScheme}: ${fault}`));
          }
          const beyond = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(beyond, `${name} at ${width}`).toBe(0);
        }
        await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
      }
      expect(faults).toEqual([]);
    });
  });
}
