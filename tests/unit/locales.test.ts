import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Language, LANGUAGES } from "../../src/i18n/language";
import { loadLanguage, loadLaterStrings } from "../../src/i18n/loadLanguage";

const LOCALES = join(import.meta.dirname, "../../locales");
const PLURAL = /_(zero|one|two|few|many|other)$/;

function partsOf(language: Language): Promise<object[]> {
  return Promise.all([
    loadLanguage(language),
    loadLaterStrings(language, "later"),
    loadLaterStrings(language, "views"),
  ]);
}

/** Every string of a language with its path, "common.title". */
async function stringsOf(language: Language): Promise<Map<string, string>> {
  const strings = new Map<string, string>();
  const collect = (node: object, path: string) => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === "string") strings.set(path + key, value);
      else collect(value, `${path}${key}.`);
    }
  };
  for (const part of await partsOf(language)) collect(part, "");
  return strings;
}

/** The placeholders of every key, of all its plural forms together, as one sorted text. */
function placeholdersByKey(strings: Map<string, string>): Map<string, string> {
  const names = new Map<string, Set<string>>();
  for (const [key, text] of strings) {
    const base = key.replace(PLURAL, "");
    const known = names.get(base) ?? new Set();
    for (const [, name = ""] of text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)) known.add(name);
    names.set(base, known);
  }
  return new Map([...names].sort().map(([key, known]) => [key, [...known].sort().join(" ")]));
}

describe("the strings", () => {
  it("stand in one folder for each language", () => {
    expect(readdirSync(LOCALES).sort()).toEqual([...LANGUAGES].sort());
  });
});

describe.each(LANGUAGES)("the strings in %s", (language) => {
  it("are all loaded", async () => {
    const files = readdirSync(join(LOCALES, language)).map((name) => name.replace(/\.json$/, ""));
    const loaded = (await partsOf(language)).flatMap(Object.keys);
    expect(loaded.sort()).toEqual(files.sort());
  });

  it("have the keys of the English ones, with the same placeholders", async () => {
    expect(placeholdersByKey(await stringsOf(language))).toEqual(placeholdersByKey(await stringsOf("en")));
  });

  it("have every plural form that the language knows, and no other", async () => {
    const forms = new Map<string, string[]>();
    for (const key of (await stringsOf(language)).keys()) {
      const form = PLURAL.exec(key)?.[1];
      if (form === undefined) continue;
      const base = key.replace(PLURAL, "");
      forms.set(base, [...(forms.get(base) ?? []), form].sort());
    }
    const wanted = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    expect([...forms].filter(([, found]) => found.join() !== wanted.join())).toEqual([]);
  });

  it("are neither empty nor padded, and their braces are closed", async () => {
    const bad = [...(await stringsOf(language))].filter(([, text]) => {
      const rest = text.replace(/\{\{\s*\w+\s*\}\}/g, "");
      return text === "" || text !== text.trim() || text.includes("  ") || /[{}]/.test(rest);
    });
    expect(bad).toEqual([]);
  });
});
