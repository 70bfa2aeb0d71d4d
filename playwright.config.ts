import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "./scripts/chromium.mjs";

/** A port that nothing else uses, so that two runs on one machine do not meet. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  const bound = server.address();
  await new Promise((settle) => server.close(settle));
  if (bound === null || typeof bound === "string") throw new Error("no free port");
  return bound.port;
}

// Every worker reads this file again; the first reading chooses, and the others inherit its choice.
const port = (process.env["E2E_PORT"] ??= String(await freePort()));
const executablePath = findChromium();
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  workers: 2,
  retries: 0,
  reporter: [["list"], ["json", { outputFile: ".cache/playwright.json" }]],
  use: {
    baseURL: address,
    locale: "en-GB",
    // What a service worker answers, a test cannot see or hold back; offline.spec.ts lets it work.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath !== undefined && { executablePath }) },
  },
  webServer: { command: `node scripts/serve.mjs --port ${port}`, url: address, reuseExistingServer: false },
});
