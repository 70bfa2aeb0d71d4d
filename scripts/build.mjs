import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, minifySync } from "vite";
import { MANIFEST } from "./manifest.mjs";
import { ROOT } from "./run.mjs";

process.chdir(ROOT);
process.env["NODE_ENV"] = "production";
await build({ logLevel: "warn", build: { ssr: "src/prerender.tsx" } });
await build();
await rename(join(ROOT, "dist", ".vite", "manifest.json"), MANIFEST);
await rm(join(ROOT, "dist", ".vite"), { recursive: true });

// The script before the first paint is copied as it stands; what a reader's browser gets needs no comments.
const start = join(ROOT, "dist", "start.js");
await writeFile(start, minifySync("start.js", await readFile(start, "utf8")).code);
