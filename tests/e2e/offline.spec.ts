import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { serve } from "../../scripts/serve.mjs";
import { keptTitles } from "./support/kept";
import { open } from "./support/open";

test.use({ serviceWorkers: "allow" });

const READY = "A newer version of this page is ready.";

/** Opens the page, and waits until the service worker holds every file. */
async function visit(page: Page, address: string): Promise<void> {
  await open(page, address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null) {
      await new Promise((settle) => navigator.serviceWorker.addEventListener("controllerchange", settle));
    }
  });
}

/** Serves a copy of the build for as long as something is done with it, which may change it. */
async function withRelease(act: (folder: string, address: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "release-"));
  await cp(join(import.meta.dirname, "../../dist"), folder, { recursive: true });
  const site = await serve(folder);
  try {
    await act(folder, site.address);
  } finally {
    site.close();
    await rm(folder, { recursive: true });
  }
}

test("after the first visit both languages and every part work offline", async ({ page, context }) => {
  await visit(page, "./");
  await context.setOffline(true);
  // a part that has not been loaded yet
  await page.getByRole("button", { name: "About the figure" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.reload();
  await expect(page.locator("html")).not.toHaveAttribute("inert");
  await expect(page.locator("#answer")).toContainText(/\$\d+\.\d\d/);
  // what is typed offline is kept as it is online
  await page.locator("#sheet-title").fill("Typed offline");
  await expect.poll(() => keptTitles(page)).toEqual(["Typed offline"]);
  await page.reload();
  await expect(page.locator("#sheet-title")).toHaveValue("Typed offline");
  await page.getByText("Improve", { exact: true }).click();
  await expect(page.getByRole("tabpanel")).toContainText(/\w/);
  await page.evaluate(() => localStorage.setItem("cost-per-call:language", "da"));
  await page.goto("./da/");
  await expect(page.locator("html")).not.toHaveAttribute("inert");
  await expect(page.locator("#answer")).toContainText(/\d+,\d\d/);
  await page.getByRole("button", { name: "Om tallet" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
});

/** Puts a newer release beside the open page, on which something was typed, and waits until it is offered. */
async function offerNewerRelease(page: Page, folder: string): Promise<void> {
  await page.locator("#sheet-title").fill("Mine");
  await appendFile(join(folder, "sw.js"), "\n// a newer release\n");
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(page.getByText(READY)).toBeVisible();
}

/** Takes the newer release, and waits until the page is loaded with it. */
async function takeNewerRelease(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await page.getByRole("button", { name: "Load it now" }).click();
  // the browser lets the older worker end what it is at first
  await expect
    .poll(() => page.evaluate(() => "isSamePage" in window).catch(() => true), { timeout: 15_000 })
    .toBe(false);
  await expect(page.locator("#sheet-title")).toHaveValue("Mine");
  await expect(page.getByText(READY)).toBeHidden();
}

test("a newer release is offered, and taken only when the reader wants it", async ({ page }) => {
  await withRelease(async (folder, address) => {
    await visit(page, address);
    await offerNewerRelease(page, folder);
    await takeNewerRelease(page);
  });
});

test("a newer release is taken also when the older one never comes to rest, and works offline", async ({
  page,
  context,
}) => {
  await withRelease(async (folder, address) => {
    const script = join(folder, "sw.js");
    const ofTheBuild = await readFile(script);
    const neverAtRest = `addEventListener("message", (event) => event.waitUntil(new Promise(() => undefined)));`;
    await appendFile(script, `\n${neverAtRest}\n`);
    await visit(page, address);
    await page.evaluate(() => navigator.serviceWorker.controller?.postMessage("stay"));
    await writeFile(script, ofTheBuild);
    await offerNewerRelease(page, folder);
    // a network that answers everything with a login is no place to load the page from
    await page.evaluate(() => {
      const login = new Response("<h1>Log in</h1>", { headers: { "content-type": "text/html" } });
      const real = window.fetch;
      window.fetch = () => {
        window.fetch = real;
        return Promise.resolve(login);
      };
    });
    await page.getByRole("button", { name: "Load it now" }).click();
    await expect(page.getByText("The newer version is on its way.")).toBeVisible();
    await expect(page.getByText(READY)).toBeVisible({ timeout: 15_000 });
    await takeNewerRelease(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator("#sheet-title")).toHaveValue("Mine");
  });
});

test("the app can be installed, in the language of the page", async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const manifestOf = async (address: string) => {
    await visit(page, address);
    const { errors, data = "{}" } = await session.send("Page.getAppManifest");
    expect(errors).toEqual([]);
    const { scope, ...manifest } = JSON.parse(data) as Record<string, string>;
    return { ...manifest, scope: new URL(scope ?? "", page.url()).href };
  };
  const here = new URL("./", (await open(page, "./"), page.url())).href;
  const english = await manifestOf("./");
  expect(english).toMatchObject({ lang: "en", name: "Cost per call", scope: here });
  await page.evaluate(() => localStorage.setItem("cost-per-call:language", "da"));
  const danish = await manifestOf("./da/");
  expect(danish).toMatchObject({ lang: "da", name: "Pris pr. opkald", scope: here });
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // a private window, as tests use, is the one thing that stands against it
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
});
