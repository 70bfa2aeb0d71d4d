import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const DIRECTION = "house(direction)";
const CLOCK = "house(no-clock)";
const GLOBAL = "eslint(no-restricted-globals)";
const PROPERTY = "eslint(no-restricted-properties)";

/** A planted file, the rule that must refuse it, and its text; the place names the leak. */
const LEAKS: readonly (readonly [path: string, rule: string, text: string])[] = [
  ["src/formula/importsZod.ts", DIRECTION, 'import * as z from "zod/mini";\nexport const shape = z.string();'],
  ["src/formula/importsReact.ts", DIRECTION, 'import { useState } from "react";\nexport const state = useState;'],
  ["src/formula/importsI18next.ts", DIRECTION, 'export { t } from "i18next";'],
  ["src/formula/importsReactLazily.ts", DIRECTION, 'export const react = () => import("react");'],
  ["src/formula/takesValueOfSheet.ts", DIRECTION, 'import { a } from "../sheet/a";\nexport const b = a;'],
  ["src/formula/passesOnValueOfSheet.ts", DIRECTION, 'export { a } from "../sheet/a";'],
  ["src/formula/deep/takesValueOfSheet.ts", DIRECTION, 'import { a } from "../../sheet/a";\nexport const b = a;'],
  ["src/formula/importsShare.ts", DIRECTION, 'import type { A } from "../share/a";\nexport type B = A;'],
  ["src/formula/namesTypeOfApp.ts", DIRECTION, 'export type B = import("../app/a").A;'],
  ["src/formula/asksClock.ts", PROPERTY, "export const now = () => Date.now();"],
  ["src/formula/makesDateOfNow.ts", CLOCK, "export const now = () => new Date();"],
  ["src/formula/callsDate.ts", CLOCK, "export const now = () => Date();"],
  ["src/formula/drawsLots.ts", PROPERTY, "export const lot = () => Math.random();"],
  ["src/formula/takesRandomOut.ts", PROPERTY, "const { random } = Math;\nexport const lot = random;"],
  ["src/formula/readsWindow.ts", GLOBAL, "export const width = () => window.innerWidth;"],
  ["src/formula/readsDocument.ts", GLOBAL, "export const title = () => document.title;"],
  ["src/formula/readsStorage.ts", GLOBAL, 'export const kept = () => localStorage.getItem("a");'],
  ["src/formula/readsNavigator.ts", GLOBAL, "export const language = () => navigator.language;"],
  ["src/formula/goesRoundByGlobal.ts", GLOBAL, "export const width = () => globalThis.innerWidth;"],
  ["src/sheet/importsClassicZod.ts", DIRECTION, 'import * as z from "zod";\nexport const shape = z.string();'],
  ["src/sheet/importsFormula.ts", DIRECTION, 'import type { A } from "../formula/a";\nexport type B = A;'],
  ["src/share/importsStorage.ts", DIRECTION, 'import { a } from "../storage/a";\nexport const b = a;'],
  ["src/share/importsZod.ts", DIRECTION, 'import * as z from "zod/mini";\nexport const shape = z.string();'],
  ["src/workers/importsFeature.ts", DIRECTION, 'import { a } from "../features/one/a";\nexport const b = a;'],
  ["src/storage/importsFeature.ts", DIRECTION, 'import { a } from "../features/one/a";\nexport const b = a;'],
  ["src/files/in/importsI18n.ts", DIRECTION, 'import { a } from "../../i18n/a";\nexport const b = a;'],
  ["src/files/in/importsWorker.ts", DIRECTION, 'import { a } from "../../workers/a";\nexport const b = a;'],
  ["src/files/in/importsReact.ts", DIRECTION, 'import { useState } from "react";\nexport const b = useState;'],
  ["src/ui/importsSheet.ts", DIRECTION, 'import type { A } from "../sheet/a";\nexport type B = A;'],
  [
    "src/ui/importsWords.ts",
    DIRECTION,
    'import { useTranslation } from "react-i18next";\nexport const b = useTranslation;',
  ],
  ["src/ui/importsI18n.ts", DIRECTION, 'import { a } from "../i18n/a";\nexport const b = a;'],
  ["src/drawing/importsI18n.ts", DIRECTION, 'import { a } from "../i18n/a";\nexport const b = a;'],
  ["src/i18n/importsFormula.ts", DIRECTION, 'import { a } from "../formula/a";\nexport const b = a;'],
  ["src/i18n/importsUi.ts", DIRECTION, 'import { a } from "../ui/a";\nexport const b = a;'],
  ["src/features/one/importsOther.ts", DIRECTION, 'import { a } from "../two/a";\nexport const b = a;'],
  ["src/features/one/parts/importsOther.ts", DIRECTION, 'import { a } from "../../two/a";\nexport const b = a;'],
  ["src/features/one/importsApp.ts", DIRECTION, 'import { a } from "../../app/a";\nexport const b = a;'],
  ["src/features/one/importsZod.ts", DIRECTION, 'import * as z from "zod/mini";\nexport const shape = z.string();'],
  ["src/app/importsTests.ts", DIRECTION, 'import { a } from "../../tests/a";\nexport const b = a;'],
  ["src/app/importsFolder.ts", DIRECTION, 'import { a } from "../sheet";\nexport const b = a;'],
  ["src/newFolder/importsSheet.ts", DIRECTION, 'import { a } from "../sheet/a";\nexport const b = a;'],
  ["src/app/hasDefault.ts", "import(no-default-export)", "export default 1;"],
  ["src/app/isBarrel.ts", "oxc(no-barrel-file)", 'export * from "./a";'],
  ["src/app/isTooLong.ts", "eslint(max-lines)", `${"export {};\n".repeat(251)}`],
  ["src/app/roundOne.ts", "import(no-cycle)", 'import { two } from "./roundTwo";\nexport const one = () => two;'],
  ["src/app/roundTwo.ts", "import(no-cycle)", 'import { one } from "./roundOne";\nexport const two = () => one;'],
  ["src/app/evaluates.ts", "eslint(no-eval)", "export const run = (code: string) => eval(code) as number;"],
  ["src/app/makesFunction.ts", "eslint(no-new-func)", "export const run = (code: string) => new Function(code);"],
];

/** Files that keep to the house, by the same ways of importing: the rules must not refuse everything. */
const ALLOWED: Readonly<Record<string, string>> = {
  "src/sheet/a.ts": 'import * as z from "zod/mini";\nexport const a = z.string();\nexport type A = string;',
  "src/formula/a.ts":
    'import type { A } from "../sheet/a";\nexport const month = (text: A) => new Date(text).getUTCMonth();',
  "src/formula/deep/a.ts": 'import { month } from "../a";\nexport const b = month;',
  "src/share/a.ts": 'import { encode } from "uqr";\nimport { b } from "../sheet/a";\nexport const a = encode(b);',
  "src/storage/a.ts": 'import { a } from "../sheet/a";\nexport const b = a;',
  "src/workers/a.ts": 'import { month } from "../formula/a";\nexport const a = month;',
  "src/ui/a.tsx": 'import { useState } from "react";\nexport const a = useState;',
  "src/i18n/a.ts": 'import words from "../../locales/en/a.json";\nexport const a = words;',
  "src/features/one/a.ts":
    'import { b } from "../../share/a";\nimport { c } from "./parts/c";\nexport const a = [b, c];',
  "src/features/one/parts/c.ts": 'import { a } from "../../../ui/a";\nexport const c = a;',
  "src/features/two/a.ts": 'export const charts = () => import("recharts");',
  "src/app/a.ts":
    'import { a } from "../features/one/a";\nimport { charts } from "../features/two/a";\nexport const b = [a, charts];',
  "src/main.tsx": 'import { b } from "./app/a";\nexport const mounted = b;',
};

interface Diagnostic {
  code: string;
  filename: string;
}

let house = "";
let diagnostics: Diagnostic[] = [];

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "boundaries-"));
  for (const path of [".oxlintrc.json", "scripts/lint/house.mjs"]) cpSync(join(ROOT, path), join(house, path));
  for (const [path, text] of [...Object.entries(ALLOWED), ...LEAKS.map(([path, , text]) => [path, text] as const)]) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), `${text}\n`);
  }
  const oxlint = join(ROOT, "node_modules", "oxlint", "bin", "oxlint");
  const { stdout } = spawnSync(process.execPath, [oxlint, "-f", "json", "src"], { cwd: house, encoding: "utf8" });
  diagnostics = (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

const refusalsOf = (path: string) => diagnostics.filter(({ filename }) => filename === path).map(({ code }) => code);

describe("the boundaries of the house", () => {
  it.each(LEAKS)("%s is refused by %s", (path, rule) => {
    expect(refusalsOf(path)).toContain(rule);
  });

  it.each(Object.keys(ALLOWED))("%s is let through", (path) => {
    expect(refusalsOf(path)).toEqual([]);
  });
});
