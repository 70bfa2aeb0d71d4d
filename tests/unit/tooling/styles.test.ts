import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "..", "..", "..", "src");
const FILES = readdirSync(SRC, { recursive: true, encoding: "utf8" });

/** What the components take from one style sheet. */
interface Uses {
  readonly names: Set<string>;
  /** Whether names are put together at run time, so that what is not named may yet be used. */
  isComputed: boolean;
}

const used = new Map<string, Uses>();
for (const file of FILES.filter((name) => /\.tsx?$/.test(name))) {
  const path = join(SRC, file);
  const text = readFileSync(path, "utf8");
  for (const [, name = "", sheet = ""] of text.matchAll(/import (\w+) from "(\.[^"]+\.module\.css)"/g)) {
    const key = resolve(dirname(path), sheet);
    const uses = used.get(key) ?? { names: new Set(), isComputed: false };
    for (const [, taken = ""] of text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, "g"))) uses.names.add(taken);
    uses.isComputed ||= new RegExp(`\\b${name}\\[`).test(text);
    used.set(key, uses);
  }
}

/** The classes of a style sheet, without those of packages. */
function classesOf(path: string): Set<string> {
  const own = readFileSync(path, "utf8")
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/:global\([^)]*\)/g, "");
  return new Set([...own.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name = ""]) => name));
}

describe("style sheets", () => {
  const sheets = FILES.filter((name) => name.endsWith(".module.css"));

  it("are found, and what is taken from them", () => {
    expect(sheets.length).toBeGreaterThan(50);
    expect(used.get(join(SRC, "ui/View.module.css"))?.names).toContain("title");
  });

  it.each(sheets)("%s has what is taken from it, and nothing else", (sheet) => {
    const path = join(SRC, sheet);
    const classes = classesOf(path);
    const uses = used.get(path);
    const named = [...(uses?.names ?? [])];
    expect(named.filter((name) => !classes.has(name))).toEqual([]);
    const idle = [...classes].filter((name) => !named.includes(name));
    expect(uses?.isComputed === true ? [] : idle).toEqual([]);
  });
});
