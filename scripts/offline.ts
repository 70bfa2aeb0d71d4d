import type { VitePWAOptions } from "vite-plugin-pwa";

/**
 * What makes the page work offline and installable: a service worker that holds every file of the build, written once the
 * pages are rendered, so that it holds them as they are. A newer one waits until the reader takes it.
 */
export const offline: Partial<VitePWAOptions> = {
  registerType: "prompt",
  // The page registers it itself, when all else is loaded (src/app/offline.ts).
  injectRegister: false,
  manifest: {
    id: "./",
    name: "Cost per call",
    short_name: "Cost per call",
    description: "What a call costs in a call centre, and what changes it.",
    lang: "en",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: "#f7f6f2",
    theme_color: "#f7f6f2",
    icons: [
      { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  },
  includeManifestIcons: false,
  workbox: {
    globPatterns: ["**/*.{js,css,html,svg,png}"],
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
