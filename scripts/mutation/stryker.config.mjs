/** How `run.mjs` changes files in small ways and sees that a test notices each. */
export default {
  plugins: ["./scripts/mutation/strykerRunner.mjs"],
  testRunner: "loaded",
  coverageAnalysis: "perTest",
  // a constant of a file is read before any test: each of its mutants would need all tests
  ignoreStatic: true,
  concurrency: Number(process.env.AT_ONCE ?? 2),
  // the run without a change is the slow one, since all changes are in its code; but a busy machine is no endless loop
  timeoutFactor: 1,
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 30,
  reporters: ["progress-append-only", "clear-text", "html"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ["dist", "docs", "public", ".cache", "tests/{component,e2e,bench}"],
  tempDirName: ".stryker-tmp",
  // the file does not exist: Stryker rewrites a tsconfig by an interface that TypeScript 7 no longer has
  tsconfigFile: "no-tsconfig.json",
};
