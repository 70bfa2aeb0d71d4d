import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMain, ROOT, run } from "./run.mjs";

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lock */

/**
 * A lock file, or an empty one when it is not there.
 * @param {string} path
 * @returns {Lock}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), "utf8"));
  } catch {
    return {};
  }
}

/** Whether what is installed is what the lock file names. Compares versions, since a clone's file times mean nothing. */
export function isInstalled() {
  const wanted = readLock("package-lock.json").packages ?? {};
  const installed = readLock("node_modules/.package-lock.json").packages ?? {};
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === "" || optional || devOptional || installed[path]?.version === version,
  );
}

/** Installs the packages of the lock file when any is missing or of another version. Ends the process when it cannot. */
export async function install() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node 20.19 or later is needed; this is ${process.version}.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log("Installing packages ...");
  const quietly = ["--include=dev", "--no-audit", "--no-fund"];
  if ((await run("npm", ["ci", ...quietly])) === 0) return;
  // Where a registry lacks the builds for another system, `npm ci` refuses a lock file that it would otherwise follow.
  console.log("Trying again with the versions of the lock file, but without its strict check ...");
  if ((await run("npm", ["install", "--no-save", ...quietly])) !== 0) {
    console.error("The packages could not be installed: is the network reachable?");
    process.exit(1);
  }
}

if (isMain(import.meta.url)) await install();
