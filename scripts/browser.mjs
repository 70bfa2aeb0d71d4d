import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { runnerImport } from "vite";
import { CHROMIUM_FLAGS, installChromium } from "./chromium.mjs";
import { ROOT, run } from "./run.mjs";
import { serveBuild } from "./serve.mjs";

/**
 * Serves the production build, built first if there is none, and starts a Chromium beside it.
 * @returns {Promise<{ address: string, browser: import("@playwright/test").Browser, close: () => Promise<void> }>}
 */
export async function openBrowser() {
  if (!existsSync(join(ROOT, "dist", "index.html")) && (await run("node", ["scripts/build.mjs"])) !== 0) {
    throw new Error("the production build failed");
  }
  const executablePath = await installChromium();
  if (executablePath === undefined) throw new Error("there is no Chromium: install one, or set CHROME_PATH to it");
  const server = await serveBuild();
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  return {
    address: server.address,
    browser,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/**
 * The fragment, with its `#`, of a sheet of so many lines.
 * @param {number} lines
 */
export async function fragmentOfLines(lines) {
  const { module } = await runnerImport(join(ROOT, "tests/e2e/support/links.ts"), {
    root: ROOT,
    configFile: false,
    logLevel: "error",
  });
  const links = /** @type {typeof import("../tests/e2e/support/links")} */ (module);
  return links.fragmentOf(links.longSheet(lines));
}
