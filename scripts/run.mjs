import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the repository; every script runs from here, wherever it was called. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a command in the repository with its output shown and no input; resolves to its exit code, 127 when it cannot
 * be started. Never throws.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @returns {Promise<number>}
 */
export function run(command, args, env = {}) {
  return new Promise((settle) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    });
    child.on("error", () => settle(127));
    child.on("close", (code) => settle(code ?? 1));
  });
}

/**
 * Whether a script was started by name, and not imported by another.
 * @param {string} moduleUrl the script's `import.meta.url`
 */
export function isMain(moduleUrl) {
  return process.argv[1] !== undefined && fileURLToPath(moduleUrl) === realpathSync(process.argv[1]);
}
