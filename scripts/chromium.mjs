import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { isMain, run } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** What keeps Chromium quiet and lets it start in a container, where the user is root. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The first of these commands that is on the PATH, as a whole path.
 * @param {string[]} names
 */
function findOnPath(names) {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where Playwright keeps a Chromium of its own, when it has fetched one. */
function findPlaywrights() {
  try {
    const path = createRequire(import.meta.url)("@playwright/test").chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The path of a Chromium on this machine: CHROME_PATH, else one on the PATH, else Playwright's; undefined when there is none.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "" && isExecutable(named)) return named;
  return findOnPath(NAMES) ?? findPlaywrights();
}

/** Finds a Chromium, or installs Debian's, or else Playwright's. Undefined when none of them can be had. */
export async function installChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && findOnPath(["apt-get"]) !== undefined) {
    console.log("Installing Debian's Chromium for the browser tests ...");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    if ((await run("apt-get", ["update", "-qq"], env)) === 0) {
      await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], env);
    }
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  console.log("Installing Playwright's Chromium for the browser tests ...");
  await run("npx", ["playwright", "install", "chromium"]);
  return findChromium();
}

if (isMain(import.meta.url)) {
  const path = await installChromium();
  if (path === undefined) {
    console.error(
      "The browser tests need a Chromium, and none could be found or installed.\n" +
        "Install one (Debian: apt-get install chromium) or set CHROME_PATH to the program, then run this again.",
    );
    process.exit(1);
  }
  console.log(`Chromium: ${path}`);
}
