import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pseudoText } from "../../../src/i18n/pseudo";

/** The text that stands under a key ("costs.add.wages") on the page as it is shown. */
export type Texts = (key: string) => string;

/** The texts of a language, or what its pseudo-locale makes of them, so that a state is reached in any of them. */
export function textsOf(language: "en" | "da", isPseudo = false): Texts {
  return (key) => {
    const [namespace = "", ...path] = key.split(".");
    const file = join(import.meta.dirname, "../../../locales", language, `${namespace}.json`);
    let found: unknown = JSON.parse(readFileSync(file, "utf8"));
    for (const part of path) found = typeof found === "object" && found !== null ? Reflect.get(found, part) : undefined;
    if (typeof found !== "string") throw new Error(`nothing stands under ${key}`);
    return isPseudo ? pseudoText(found) : found;
  };
}
