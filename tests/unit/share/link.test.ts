import { describe, expect, it } from "vitest";
import { shareAddress, tokenInFragment } from "../../../src/share/link";

const TOKEN = "c1.0123abcd.A-_z";

describe("shareAddress", () => {
  it.each([
    ["https://example.org/", "./", "https://example.org/"],
    ["https://example.org/index.html?utm=1#c1.old", "./", "https://example.org/"],
    ["https://example.org/tools/cost/", "./", "https://example.org/tools/cost/"],
    ["https://example.org/tools/cost/da/index.html#x", "../", "https://example.org/tools/cost/"],
    ["https://example.org/tools/cost/da/", "../", "https://example.org/tools/cost/"],
    ["http://127.0.0.1:4173/da/?a=b", "../", "http://127.0.0.1:4173/"],
    ["file:///home/me/cost/index.html", "./", "file:///home/me/cost/"],
  ] as const)("of %s, with the root at %s, leads to %s", (href, root, expected) => {
    expect(shareAddress({ href, root }, TOKEN).address).toBe(`${expected}#${TOKEN}`);
  });

  it("keeps a folder of the host that happens to be called da", () => {
    const { address } = shareAddress({ href: "https://example.dk/da/", root: "./" }, TOKEN);
    expect(address).toBe(`https://example.dk/da/#${TOKEN}`);
  });

  it("counts the characters of the whole address", () => {
    expect(shareAddress({ href: "https://example.org/", root: "./" }, TOKEN).characters).toBe(20 + 1 + TOKEN.length);
  });
});

describe("tokenInFragment", () => {
  it("takes the sign away once and nothing else", () => {
    expect(tokenInFragment(`#${TOKEN}`)).toBe(TOKEN);
    expect(tokenInFragment("##a%20b ")).toBe("#a%20b ");
  });

  it("leaves a fragment without the sign as it is", () => {
    expect(tokenInFragment(TOKEN)).toBe(TOKEN);
  });

  it("is null without a fragment", () => {
    expect(tokenInFragment("")).toBeNull();
    expect(tokenInFragment("#")).toBeNull();
  });
});
