import { join } from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";
import { fragmentOf, longSheet, severalSheet, smallSheet, troubledSheet } from "./links";
import { openWhole } from "./open";
import type { Texts } from "./texts";

/** One thing that a page can show. A state is reached from the one before it. */
export interface State {
  readonly name: string;
  /** What alone is new in it, as a selector: an open menu, under which other things are half hidden for the moment. */
  readonly within?: string;
  readonly arrive: (page: Page, texts: Texts, root: string) => Promise<void>;
}

/** Walks through the states of the page, each beginning with a page load; `root` is the address of the app. */
export const WALKS: Readonly<Record<string, readonly State[]>> = {
  "the page": [
    { name: "the example", arrive: (page, _, root) => openWhole(page, root) },
    { name: "charts as tables", arrive: showTables },
    { name: "costs with their details", arrive: unfoldCosts },
    {
      name: "the menu of a cost",
      within: "[data-line-menu] details[open]",
      arrive: (page) => openMenu(page.locator("[data-line-menu] details").first()),
    },
    {
      name: "the menu of sheets",
      within: "header details[open]",
      arrive: (page) => openMenu(page.locator("header details").first()),
    },
    {
      name: "a further workstream",
      arrive: async (page, texts) => {
        await page.keyboard.press("Escape");
        const name = texts("common.kinds.chat");
        await page.locator("#add-work").getByRole("button", { name, exact: true }).click();
        await expect(page.locator("#work-s2-concurrency")).toBeVisible();
      },
    },
    {
      name: "a bad entry",
      arrive: async (page) => {
        await page.locator("#work-s1-handled").fill("abc");
        await page.keyboard.press("Tab");
        await expect(page.locator("#work-s1-handled")).toHaveAttribute("aria-invalid", "true");
      },
    },
  ],
  "the dialogs": [
    dialogState("the explanation of the answer", (page) => page.locator("#answer").getByRole("button").first(), true),
    dialogState("about the figure", named("common.aboutFigure")),
    dialogState("the benchmarks", named("answer.band.source")),
    dialogState("the wage helper", named("costs.add.wages")),
    dialogState("bringing costs in", named("bringIn.open")),
    {
      name: "a ledger before it is brought in",
      arrive: async (page) => {
        await page
          .locator("#bring-in-file")
          .setInputFiles(join(import.meta.dirname, "../../samples/danish-ledger.csv"));
        await expect(page.locator("dialog table")).toBeVisible();
      },
    },
    dialogState("sharing", named("header.share")),
    {
      name: "all sheets, one being renamed",
      arrive: async (page, texts) => {
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toHaveCount(0);
        await page.locator("#work-s1-handled").fill("8000");
        await openMenu(page.locator("header details").first());
        await named("header.allSheets")(page, texts).click();
        await page.getByRole("dialog").locator("li p button").first().click();
        await expect(page.getByRole("dialog").locator("li input")).toBeFocused();
      },
    },
  ],
  "other sheets": [
    {
      name: "an empty sheet",
      arrive: async (page, texts, root) => {
        await openWhole(page, root);
        await named("origin.startEmpty")(page, texts).click();
        await expect(page.locator("[data-line]")).toHaveCount(0);
      },
    },
    {
      name: "a shared sheet",
      arrive: async (page, _, root) => openWhole(page, root + (await fragmentOf(smallSheet()))),
    },
    {
      name: "several workstreams",
      arrive: async (page, _, root) => {
        await openWhole(page, root + (await fragmentOf(severalSheet())));
        await expect(page.locator("figure")).toHaveCount(3);
      },
    },
    { name: "several workstreams, charts as tables", arrive: showTables },
    {
      name: "a sheet against itself with an improvement",
      within: "[role=tabpanel]",
      arrive: async (page, texts) => {
        await page.getByRole("tab", { name: texts("views.improve"), exact: true }).click();
        await page.getByRole("tabpanel").getByRole("checkbox").first().check();
        await page.getByRole("tab", { name: texts("views.compare"), exact: true }).click();
        await expect(page.locator("section[aria-labelledby=compare-figures-heading] table")).toBeVisible();
      },
    },
  ],
  "sheets that ask for more": [
    {
      name: "a sheet with much to say about it",
      arrive: async (page, _, root) => {
        await openWhole(page, root + (await fragmentOf(troubledSheet())));
        await page.locator("#answer-findings-title ~ details > summary").click();
        await expect(page.locator("#answer-findings-title ~ details li").first()).toBeVisible();
      },
    },
    { name: "a broken link", arrive: (page, _, root) => openWhole(page, `${root}#c1.00000000.AAAA`) },
    {
      name: "a long sheet",
      arrive: async (page, _, root) => openWhole(page, root + (await fragmentOf(longSheet(40)))),
    },
  ],
};

/** Unfolds the details of every cost. */
async function unfoldCosts(page: Page): Promise<void> {
  const lines = await page.locator("[data-line]").count();
  // by the keyboard: what unfolds above would move a fold away from under the pointer
  for (const fold of await page.locator("[data-line] > details > summary").all()) await fold.press("Enter");
  await expect(page.locator("[data-line] select[id$=-category]")).toHaveCount(lines);
}

/** Turns every chart into its table. */
async function showTables(page: Page, texts: Texts): Promise<void> {
  const charts = page.locator("figure");
  const name = texts("charts.table");
  for (const chart of await charts.all()) await chart.getByRole("radio", { name, exact: true }).check({ force: true });
  await expect(charts.locator("table")).toHaveCount(await charts.count());
}

async function openMenu(menu: Locator): Promise<void> {
  await menu.locator("summary").click();
  await expect(menu.getByRole("button").first()).toBeVisible();
}

function named(key: string) {
  return (page: Page, texts: Texts): Locator => page.getByRole("button", { name: texts(key), exact: true }).first();
}

/** A dialog, opened by its button when the one before it is closed. */
function dialogState(name: string, button: (page: Page, texts: Texts) => Locator, isFirst = false): State {
  return {
    name,
    arrive: async (page, texts, root) => {
      if (isFirst) await openWhole(page, root);
      else await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await button(page, texts).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  };
}
