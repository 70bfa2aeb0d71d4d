import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { open } from "./support/open";

const sample = (name: string) => join(import.meta.dirname, "../samples", name);

/** Opens the dialog and gives it one of the sample ledgers. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: /^(Paste or import|Indsæt eller importér)$/ }).click();
  await page.locator("#bring-in-file").setInputFiles(sample(name));
}

test.describe("in Danish", () => {
  test.use({ locale: "da-DK" });

  for (const name of ["danish-ledger.csv", "danish-ledger.xlsx"]) {
    test(`${name} is brought in, and one undo takes all of it back`, async ({ page }) => {
      const complaints: string[] = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      await open(page, "./");
      await page.getByRole("button", { name: "start med et tomt ark" }).click();
      await page.getByLabel("Håndterede opkald").fill("40.000");
      await choose(page, name);
      const dialog = page.getByRole("dialog", { name: "Hent omkostninger ind" });
      await expect(dialog).toContainText(/Sum af 16 rækker: 1\.212\.122,80.kr\. og 2\.225,00.US\$/);
      await expect(dialog).toContainText("I alt");
      await expect(page.locator("[data-line]")).toHaveCount(0);
      await dialog.getByRole("button", { name: "Hent 16 poster ind" }).click();
      await expect(dialog).toHaveCount(0);
      await expect(page.locator("[data-line]")).toHaveCount(16);
      await expect(page.locator("#line-l1-amount")).toHaveValue("862.500");
      await expect(page.locator("#line-l11-amount")).toHaveValue("-1.250");
      await expect(page.locator("#line-l1-amount")).toBeInViewport({ ratio: 1 });
      await expect(page.locator('[data-line="l1"] [data-line-menu] summary')).toBeFocused();
      const said = page.getByRole("status").filter({ hasText: "16 poster er sat ind." });
      await expect(said).toBeInViewport({ ratio: 1 });
      // it lies over nothing else
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await expect(said).toBeHidden();
      await page.locator("[data-line]").first().scrollIntoViewIfNeeded();
      await said.getByRole("button", { name: "Fortryd" }).click();
      await expect(page.locator("[data-line]")).toHaveCount(0);
      await expect(page.getByLabel("Håndterede opkald")).toHaveValue("40.000");
      expect(complaints).toEqual([]);
    });
  }
});

test("cells pasted into the costs open the preview, and months in columns become sheets of their own", async ({
  page,
}) => {
  await open(page, "./");
  await expect(page.getByRole("button", { name: "Paste or import" })).toBeVisible();
  await page.locator("#line-l1-amount").focus();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", "<table><tr><td>Rent</td><td>9800</td></tr></table>");
    clipboardData.setData("text/plain", "Account\tAmount\r\nRent\t$9,800.00\r\nTotal\t$9,800.00\r\n");
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  const dialog = page.getByRole("dialog", { name: "Bring in costs" });
  await expect(dialog.getByRole("button", { name: "Bring in 1 line" })).toBeVisible();
  await expect(dialog.getByRole("combobox", { name: "Category: Rent" })).toHaveValue("rent");
  // what one's own ledger says is not counted along with an example
  await expect(dialog.getByRole("radio", { name: "Replace the lines" })).toBeChecked();
  await dialog.getByRole("button", { name: "Bring in 1 line" }).click();
  await expect(page.locator("[data-line]")).toHaveCount(1);
  await page.getByRole("button", { name: "Paste or import" }).click();
  await expect(dialog).toBeVisible();
  await page.locator("#bring-in-file").setInputFiles(sample("american-months.xlsx"));
  await dialog.getByRole("button", { name: "Make 3 sheets" }).click();
  await expect(page.locator("#sheet-title")).toHaveValue("January 2026");
  await expect(page.locator("[data-line]")).toHaveCount(6);
  await page.locator("summary[aria-label='Open another sheet']").click();
  await expect(page.getByRole("button", { name: /March 2026.*saved/ })).toBeVisible();
});
