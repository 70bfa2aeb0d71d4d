/** How `run.mjs` changes files in small ways and sees that a test notices each. */
export default {
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "scripts/mutation/vitest.config.ts" },
  coverageAnalysis: "perTest",
  // a constant of a file is read before any test: each of its mutants would need all tests
  ignoreStatic: true,
  concurrency: Number(process.env.AT_ONCE ?? 2),
  timeoutFactor: 4,
  incremental: true,
  reporters: ["progress-append-only", "clear-text", "html"],
  htmlReporter: { fileName: ".cache/mutation/report.html" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ["dist", "docs", "public", ".cache", "tests/{component,e2e,bench}"],
  tempDirName: ".stryker-tmp",
  // the file does not exist: Stryker rewrites a tsconfig by an interface that TypeScript 7 no longer has
  tsconfigFile: "no-tsconfig.json",
};
