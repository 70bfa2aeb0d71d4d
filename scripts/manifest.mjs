import { join } from "node:path";
import { ROOT } from "./run.mjs";

/** Where the list of built files and of who imports whom is kept: it is for the size check, not for readers of the site. */
export const MANIFEST = join(ROOT, ".cache", "manifest.json");
