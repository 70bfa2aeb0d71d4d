import { Stryker } from "@stryker-mutator/core";

/**
 * What is changed, and the tests that have to notice: its own and the laws about it, so that nothing counts as tested
 * because a distant test happens to pass through.
 * @type {Record<string, { mutate: string[], tests: string[] }>}
 */
const PARTS = {
  share: { mutate: ["share/**/*"], tests: ["unit/share/*", "property/hostileLinks"] },
  sheet: {
    // exchange rates are a generated table; how JSON is read is a part of its own
    mutate: ["sheet/*", "sheet/examples/*", "!sheet/exchangeRates", "!sheet/readJson"],
    tests: ["unit/sheet/*", "unit/formula/numberPlace", "property/currency", "property/hostile{Sheets,Values}"],
  },
  json: { mutate: ["sheet/readJson"], tests: ["unit/sheet/readJson"] },
  edits: {
    mutate: ["sheet/edits/*"],
    tests: ["unit/sheet/**/*", "unit/formula/numberPlace", "property/{edits,currency,hostileSheets}"],
  },
  formula: {
    mutate: ["formula/*", "!formula/goalSeek", "!formula/sensitivity"],
    tests: ["unit/formula/!(leverDrivers)", "unit/formula/levers/agentsFollow"],
  },
  goals: {
    mutate: ["formula/goalSeek", "formula/sensitivity"],
    tests: [
      "unit/formula/goalSeek",
      "unit/formula/sensitivity",
      "unit/formula/leverDrivers",
      "unit/formula/staffing/linkedWhatIfs",
      "unit/formula/whatIf/steppedGoals",
    ],
  },
  comparison: { mutate: ["formula/comparison/*"], tests: ["unit/formula/comparison/*"] },
  explain: { mutate: ["formula/explain/*"], tests: ["unit/formula/explain*"] },
  levers: { mutate: ["formula/levers/*"], tests: ["unit/formula/levers/*", "property/levers"] },
  staffing: { mutate: ["formula/staffing/*"], tests: ["unit/formula/staffing/*", "property/staffing"] },
  uncertainty: { mutate: ["formula/uncertainty/*"], tests: ["unit/formula/uncertainty/*", "property/uncertainty"] },
  whatIf: {
    mutate: ["formula/whatIf/*"],
    tests: [
      "unit/formula/goalSeek",
      "unit/formula/sensitivity",
      "unit/formula/leverDrivers",
      "unit/formula/whatIf/*",
      "unit/formula/staffing/linkedWhatIfs",
      "property/whatIf",
      "property/steppedGoals",
    ],
  },
};

/** Parts, and files of them: `sheet`, `formula/findings`; after `unit` without the laws, which take longest. */
const isWithoutLaws = process.argv[2] === "unit";
const asked = process.argv.slice(isWithoutLaws ? 3 : 2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name.replace(/\/.*/, "")));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(", ")}; there are ${Object.keys(PARTS).join(", ")}`);
  process.exit(1);
}
for (const [name, { mutate, tests }] of Object.entries(PARTS)) {
  const askedHere = asked.filter((wanted) => `${wanted}/`.startsWith(`${name}/`));
  if (asked.length > 0 && askedHere.length === 0) continue;
  console.log(`\n=== ${askedHere.join(" ") || name}`);
  const files = askedHere.map((wanted) => String(mutate[0]).replace(/\*.*/, wanted.slice(name.length + 1)));
  const changed = asked.length === 0 || askedHere.includes(name) ? mutate : files;
  await new Stryker({
    configFile: "scripts/mutation/stryker.config.mjs",
    mutate: changed.map((path) => path.replace(/^!?/, "$&src/") + ".ts"),
    testFiles: tests
      .filter((path) => !isWithoutLaws || path.startsWith("unit/"))
      .map((path) => `tests/${path}.test.ts`),
    htmlReporter: { fileName: `.cache/mutation/${name}.html` },
  }).runMutationTest();
}
