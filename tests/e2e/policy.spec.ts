import { expect, test } from "@playwright/test";

test.use({ serviceWorkers: "allow" });

for (const path of ["./", "./da/"]) {
  test(`${path} asks no other origin for anything and keeps to its content policy`, async ({ page, baseURL }) => {
    const origin = new URL(baseURL ?? "").origin;
    const strangers: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (protocol.startsWith("http") && asked !== origin) strangers.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`refused by ${event.violatedDirective}: ${event.blockedURI}`);
      });
    });

    const answer = await page.goto(path, { waitUntil: "networkidle" });
    const policy = await page.locator("head > meta:first-child").getAttribute("content");

    expect(answer?.status()).toBe(200);
    expect(policy).toContain("default-src 'self'; script-src 'self'; style-src 'self'");
    await expect(page.locator("h1").first()).toBeVisible();
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test("the policy really holds: a script from the page itself is refused", async ({ page }) => {
  await page.goto("./");
  const refused = page.evaluate(
    () =>
      new Promise<string>((settle) => {
        document.addEventListener("securitypolicyviolation", (event) => settle(event.violatedDirective));
        const script = document.createElement("script");
        script.textContent = "document.title = 'run'";
        document.head.append(script);
      }),
  );
  expect(await refused).toBe("script-src-elem");
  expect(await page.title()).not.toBe("run");
});
