import type { VitePWAOptions } from "vite-plugin-pwa";

/**
 * What makes the page work offline: a service worker that holds every file of the build, written once the
 * pages are rendered, so that it holds them as they are. A newer one waits until the reader takes it.
 */
export const offline: Partial<VitePWAOptions> = {
  registerType: "prompt",
  // The page registers it itself, when all else is loaded (src/app/offline.ts).
  injectRegister: false,
  // Each language has its own (scripts/pages.ts).
  manifest: false,
  workbox: {
    globPatterns: ["**/*.{js,css,html,svg,png,webmanifest}"],
    dontCacheBustURLsMatching: /^assets\//,
    maximumFileSizeToCacheInBytes: 3_000_000,
    // There is one page a language: an address that is none of them is not found, offline as well.
    navigateFallback: null,
    cleanupOutdatedCaches: true,
    // A first visit is offline-proof at once, not only from the second page load on.
    clientsClaim: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
  },
};
