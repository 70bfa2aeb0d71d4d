import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { fragmentOf, longSheet, smallSheet } from "./support/links";

const LOCALES = ["en-GB", "da-DK"] as const;
const THEMES = ["light", "dark"] as const;

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
}

const STATES: readonly { readonly name: string; readonly prepare: (page: Page) => Promise<void> }[] = [
  { name: "the example", prepare: async (page) => page.goto("./", { waitUntil: "networkidle" }).then(() => undefined) },
  {
    name: "an empty sheet",
    prepare: async (page) => {
      await page.goto("./", { waitUntil: "networkidle" });
      await page.getByRole("button", { name: /start with an empty sheet|start med et tomt ark/ }).click();
    },
  },
  {
    name: "a bad entry",
    prepare: async (page) => {
      await page.goto("./", { waitUntil: "networkidle" });
      await page.locator("#work-s1-handled").fill("abc");
      await page.keyboard.press("Tab");
      await expect(page.locator("#work-s1-handled")).toHaveAttribute("aria-invalid", "true");
    },
  },
  {
    name: "a shared sheet",
    prepare: async (page) => {
      await page.goto(`./${await fragmentOf(smallSheet())}`, { waitUntil: "networkidle" });
    },
  },
  {
    name: "a broken link",
    prepare: async (page) => {
      await page.goto("./#c1.00000000.AAAA", { waitUntil: "networkidle" });
    },
  },
  {
    name: "a long sheet",
    prepare: async (page) => {
      await page.goto(`./${await fragmentOf(longSheet(40))}`, { waitUntil: "networkidle" });
    },
  },
  {
    name: "several workstreams",
    prepare: async (page) => {
      await page.goto("./", { waitUntil: "networkidle" });
      await page.getByRole("button", { name: "Chat" }).click();
    },
  },
  {
    name: "the explanation of the answer",
    prepare: async (page) => {
      await page.goto("./", { waitUntil: "networkidle" });
      await page.locator("#answer").getByRole("button").first().click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "about the figure",
    prepare: async (page) => {
      await page.goto("./", { waitUntil: "networkidle" });
      await page.getByRole("button", { name: /About the figure|Om tallet/ }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "sharing",
    prepare: async (page) => {
      await page.goto("./", { waitUntil: "networkidle" });
      await page.getByRole("button", { name: /^(Share|Del)$/ }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
];

for (const locale of LOCALES) {
  for (const colorScheme of THEMES) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      // So high that the answer needs no scrolling: what its edge would cut through is no small target.
      test.use({ locale, colorScheme, viewport: { width: 1280, height: 1600 } });
      for (const { name, prepare } of STATES) {
        test(`axe finds nothing in ${name}`, async ({ page }) => {
          await prepare(page);
          await expectNoViolations(page);
        });
      }
    });
  }
}

for (const width of [320, 360, 768, 1280, 1920]) {
  test(`nothing is wider than a window of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["./", "./da/", `./${await fragmentOf(longSheet(30))}`]) {
      await page.goto("about:blank");
      await page.goto(path, { waitUntil: "networkidle" });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    }
  });
}

test("the page is reached by keyboard alone, from the title to the footer", async ({ page }) => {
  await page.goto("./", { waitUntil: "networkidle" });
  const reached: string[] = [];
  for (let press = 0; press < 250; press += 1) {
    await page.keyboard.press("Tab");
    const id = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused === null || focused === document.body ? "" : focused.id || focused.textContent || focused.tagName;
    });
    if (id === "") break;
    reached.push(id);
  }
  expect(reached).toEqual(
    expect.arrayContaining(["sheet-title", "work-s1-handled", "team-agents", "line-l1-amount", "About the figure"]),
  );
});

test("a number typed key by key leads to one polite announcement, and it says the new answer", async ({ page }) => {
  await page.goto("./", { waitUntil: "networkidle" });
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const status = document.querySelector("#answer [role=status]");
    if (status === null) throw new Error("nothing announces the answer");
    new MutationObserver(() => said.push(status.textContent ?? "")).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.locator("#work-s1-handled").focus();
  await page.keyboard.type("17200");
  // $91,139.95 and 8,600 more calls of 560 seconds at $0.018 a minute, over 17,200 calls
  await expect(page.locator("#answer [role=status]").first()).toContainText("$5.38");
  expect(await page.evaluate(() => Reflect.get(window, "said") as string[])).toEqual([
    expect.stringContaining("$5.38 per call"),
  ]);
});
