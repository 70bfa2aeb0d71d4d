import { install } from "./install.mjs";
import { run } from "./run.mjs";
import { serveBuild } from "./serve.mjs";

await install();
if ((await run("node", ["scripts/build.mjs"])) !== 0) process.exit(1);
const { address } = await serveBuild();
console.log(`\n  Cost per call is at ${address}   (Ctrl+C ends it)\n`);
