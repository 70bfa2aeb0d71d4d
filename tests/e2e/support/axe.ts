import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** The levels that the page keeps to, and what axe holds to be good practice. */
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds by all its rules in a part of the page, one text for each rule that is broken. */
export async function axeFaults(page: Page, within: string): Promise<string[]> {
  return violationsOf(page, within, { runOnly: { type: "tag", values: LEVELS } });
}

/** Texts without enough contrast, by axe; for looks in which nothing but colours is different. */
export async function contrastFaults(page: Page, within: string): Promise<string[]> {
  return violationsOf(page, within, { runOnly: { type: "rule", values: ["color-contrast"] } });
}

/**
 * Runs axe in the page itself, put in once a page load. There are no frames on our pages; a builder that looks for them, and that
 * reports all that is well besides, takes three times as long.
 */
async function violationsOf(page: Page, within: string, options: RunOptions): Promise<string[]> {
  const isThere = await page.evaluate(() => Reflect.has(window, "axe"));
  if (!isThere) await page.evaluate(await source());
  return page.evaluate(
    async ([selector, chosen]) => {
      const axe = Reflect.get(window, "axe") as {
        run: (within: { include: string[] }, options: RunOptions) => Promise<AxeResults>;
      };
      // what a bar that stays in sight covers just now comes out from under it by scrolling
      const bars = [...document.querySelectorAll<HTMLElement>("body :not(dialog)")].filter((element) =>
        ["fixed", "sticky"].includes(getComputedStyle(element).position),
      );
      for (const { style } of bars) style.position = "static";
      const { violations } = await axe.run({ include: [selector] }, { ...chosen, resultTypes: ["violations"] });
      for (const { style } of bars) style.removeProperty("position");
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
    },
    [within, options] as const,
  );
}

let read: Promise<string> | undefined;

function source(): Promise<string> {
  read ??= import("node:fs/promises").then(({ readFile }) => readFile(AXE, "utf8"));
  return read;
}
