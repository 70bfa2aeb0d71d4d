import { Stryker } from "@stryker-mutator/core";

/**
 * What is changed, and the tests that have to notice: its own and the laws about it, so that nothing counts as tested
 * because a distant test happens to pass through.
 * @type {Record<string, { mutate: string[], tests: string[] }>}
 */
const PARTS = {
  share: { mutate: ["share/**/*"], tests: ["unit/share/*", "property/hostileLinks"] },
  sheet: {
    // exchange rates are a generated table
    mutate: ["sheet/**/*", "!sheet/exchangeRates"],
    tests: [
      "unit/sheet/**/*",
      "unit/formula/numberPlace",
      "property/edits",
      "property/currency",
      "property/hostileSheets",
    ],
  },
  formula: {
    mutate: ["formula/*"],
    tests: ["unit/formula/[!l]*", "unit/formula/lackingStream", "unit/formula/levers/agentsFollow"],
  },
  comparison: { mutate: ["formula/comparison/*"], tests: ["unit/formula/comparison/*", "property/comparison"] },
  explain: { mutate: ["formula/explain/*"], tests: ["unit/formula/explain"] },
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
    ],
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(", ")}; there are ${Object.keys(PARTS).join(", ")}`);
  process.exit(1);
}
for (const [name, { mutate, tests }] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n=== ${name}`);
  await new Stryker({
    configFile: "scripts/mutation/stryker.config.mjs",
    mutate: mutate.map((path) => path.replace(/^!?/, "$&src/") + ".ts"),
    testFiles: tests.map((path) => `tests/${path}.test.ts`),
    incrementalFile: `.cache/mutation/${name}.json`,
  }).runMutationTest();
}
