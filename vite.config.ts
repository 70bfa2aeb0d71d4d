import { basename, join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { VitePWA } from "vite-plugin-pwa";
import { offline } from "./scripts/offline.ts";
import { pages, RENDERER_FOLDER } from "./scripts/pages.ts";

/** All that the first load needs, in one file: it compresses best, and changes together with each release. */
const firstLoad = { name: "page", tags: ["$initial" as const], priority: 2 };
/** What the page fetches by itself right after that, in one file too: one request, and a short list of files in the first. */
const afterPaint = {
  name: "afterPaint",
  test: /src[\\/](app[\\/](BringIn|SharingAndRates|Views)|features[\\/](answer|costs|findings|handled|team|handOn[\\/]ExportMenu))\b/,
};
/** The charts' package with all that only it needs, so that it loads after the first paint. */
const charts = { name: "charts", test: /node_modules[\\/]recharts[\\/]/, priority: 1 };

/**
 * The name of a style class on the page: its file and its own name, the same in both builds and in every run. File names
 * of styles are told apart by their components, so two of one name are a mistake.
 */
const styleFiles = new Map<string, string>();
function styleName(name: string, file: string): string {
  const path = file.replace(/\?.*$/, "");
  const component = basename(path, ".module.css");
  const known = styleFiles.get(component) ?? path;
  if (known !== path) throw new Error(`two style files are called ${component}: ${known} and ${path}`);
  styleFiles.set(component, path);
  return `${component}-${name}`;
}

export default defineConfig(({ command, isSsrBuild }) => ({
  base: "./",
  plugins: [react(), pages(), ...(command === "build" && isSsrBuild !== true ? [VitePWA(offline)] : [])],
  resolve: {
    alias: [
      {
        find: /^use-sync-external-store\/shim(\/index\.js)?$/,
        replacement: join(import.meta.dirname, "scripts/shims/useSyncExternalStore.ts"),
      },
    ],
  },
  css: { modules: { generateScopedName: styleName } },
  build: isSsrBuild
    ? { outDir: RENDERER_FOLDER, emptyOutDir: true, copyPublicDir: false }
    : {
        manifest: true,
        modulePreload: { polyfill: false },
        rolldownOptions: { output: { codeSplitting: { groups: [firstLoad, charts, afterPaint] } } },
      },
  test: {
    // ends a test that hangs, also on a busy machine; how long things take is for benches
    testTimeout: 30_000,
    // every processor: left alone, one of them would only watch the others work
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "logic",
          environment: "node",
          include: ["tests/{unit,property,vectors}/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/sameDraws.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "screen",
          environment: "jsdom",
          include: ["tests/component/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/sameDraws.ts", "tests/support/screenSetup.ts"],
        },
      },
    ],
  },
}));
