import { run } from "./run.mjs";

/** Kills the page's process twenty times during typing and prints how much of the typing was lost each time. */
process.exitCode = await run("npx", ["playwright", "test", "tests/e2e/keeping.spec.ts", "-g", "process is killed"], {
  KILLS: "20",
});
