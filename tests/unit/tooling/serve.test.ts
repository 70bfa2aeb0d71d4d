import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve } from "../../../scripts/serve.mjs";

let folder = "";
let site: { address: string; close: () => void };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "serve-"));
  mkdirSync(join(folder, "site/da"), { recursive: true });
  mkdirSync(join(folder, "site/assets"));
  mkdirSync(join(folder, "site-of-others"));
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "site-of-others/secret.txt"), "secret");
  writeFileSync(join(folder, "site/index.html"), "<h1>Cost per call</h1>");
  writeFileSync(join(folder, "site/da/index.html"), "<h1>Pris pr. opkald</h1>");
  writeFileSync(join(folder, "site/assets/a-1.js"), "export {};");
  writeFileSync(join(folder, "site/sw.js"), "self;");
  symlinkSync(join(folder, "secret.txt"), join(folder, "site/link.txt"));
  site = await serve(join(folder, "site"));
});

afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks for a path exactly as written, which `fetch` would tidy first. */
function ask(path: string, method = "GET", headers: Record<string, string> = {}) {
  const { port } = new URL(site.address);
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>((settle, refuse) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        settle({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on("error", refuse);
    asked.end();
  });
}

describe("the server of the production build", () => {
  it.each([
    ["/", "text/html; charset=utf-8", "<h1>Cost per call</h1>"],
    ["/?a=1", "text/html; charset=utf-8", "<h1>Cost per call</h1>"],
    ["/da/", "text/html; charset=utf-8", "<h1>Pris pr. opkald</h1>"],
    ["/assets/a-1.js", "text/javascript; charset=utf-8", "export {};"],
    ["/sw.js", "text/javascript; charset=utf-8", "self;"],
  ])("answers %s as %s", async (path, type, body) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers["content-type"], answer.body.toString()]).toEqual([200, type, body]);
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/da/../../secret.txt",
    "/../site-of-others/secret.txt",
    "//../secret.txt",
    "/link.txt",
    "/%00",
    "/%zz",
    "/assets/",
    "/index.html/",
    "/nothing",
  ])("gives nothing for %s", async (path) => {
    const answer = await ask(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body.toString()).not.toContain("secret");
  });

  it("sends a folder without its slash to the one with it, on the same site", async () => {
    expect((await ask("/da?a=1")).headers["location"]).toBe("/da/?a=1");
    expect((await ask("//da")).headers["location"]).toBe("/da/");
  });

  it("compresses text for whoever takes it, and keeps for ever only what is named by its content", async () => {
    const page = await ask("/", "GET", { "accept-encoding": "gzip" });
    expect(gunzipSync(page.body).toString()).toBe("<h1>Cost per call</h1>");
    expect(page.headers["cache-control"]).toBe("no-cache");
    expect((await ask("/sw.js")).headers["cache-control"]).toBe("no-cache");
    expect((await ask("/assets/a-1.js")).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  });

  it("answers HEAD without a body and refuses to be written to", async () => {
    const head = await ask("/", "HEAD");
    expect([head.status, head.body.length, head.headers["content-length"]]).toEqual([200, 0, "22"]);
    expect((await ask("/", "POST")).status).toBe(405);
  });
});
