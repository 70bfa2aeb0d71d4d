/**
 * What a browser installs the page by, as text: in the words of one language, opened where that language stands. All
 * languages are one app (`id`) with one scope, so that the reader may change the language in it.
 */
export function webManifest(words: { language: string; name: string; description: string; toRoot: string }): string {
  const { language, name, description, toRoot } = words;
  return JSON.stringify({
    id: "./",
    name,
    short_name: name,
    description,
    lang: language,
    start_url: "./",
    scope: toRoot,
    display: "standalone",
    background_color: "#f7f6f2",
    theme_color: "#f7f6f2",
    icons: [
      { src: `${toRoot}icon.svg`, sizes: "any", type: "image/svg+xml" },
      { src: `${toRoot}icon-192.png`, sizes: "192x192", type: "image/png" },
      { src: `${toRoot}icon-512.png`, sizes: "512x512", type: "image/png" },
      { src: `${toRoot}icon-maskable-512.png`, sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  });
}
