import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { MANIFEST } from "./manifest.mjs";
import { ROOT } from "./run.mjs";

process.chdir(ROOT);
process.env["NODE_ENV"] = "production";
await build({ logLevel: "warn", build: { ssr: "src/prerender.tsx" } });
await build();
await rename(join(ROOT, "dist", ".vite", "manifest.json"), MANIFEST);
await rm(join(ROOT, "dist", ".vite"), { recursive: true });
