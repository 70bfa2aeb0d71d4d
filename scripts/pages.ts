import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { minifySync, type Plugin, type Rolldown } from "vite";
import { LANGUAGES, type Language } from "../src/i18n/language.ts";
import { webManifest } from "./webManifest.ts";

/** What the content policy of the built pages allows: our own files, and pictures that the page itself draws. */
const CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

/** The rendered page of a language: the markup of the root, and the head's words. */
interface Rendered {
  html: string;
  /** What the page is called where it is installed. */
  name: string;
  title: string;
  description: string;
  /** What is said when the scripts cannot be had. */
  notStarted: string;
}

/** One page a language, the first at the root and each other in a folder named after it. */
const PAGES: readonly { language: Language; path: string; toRoot: string }[] = LANGUAGES.map((language, index) =>
  index === 0 ? { language, path: "", toRoot: "./" } : { language, path: `${language}/`, toRoot: "../" },
);

/** Beside each page: what it is installed by, in its language. */
const MANIFEST_FILE = "manifest.webmanifest";

const ROOT = join(import.meta.dirname, "..");

/** Where the build for the server, which renders the pages, is put and found. */
export const RENDERER_FOLDER = ".cache/ssr";

/**
 * Turns the built index.html into one finished page a language: rendered markup, words of the head, content policy, early
 * loading of the language's strings, and what it is installed by. With SITE_URL (where the site will live) the pages also
 * name each other and their canonical address, which search engines take only as whole addresses.
 */
export function pages(): Plugin {
  return {
    name: "pages",
    apply: (_config, { command, isSsrBuild }) => command === "build" && isSsrBuild !== true,
    enforce: "post",
    async generateBundle(_options, bundle) {
      const shell = bundle["index.html"];
      if (shell?.type !== "asset") return this.error("there is no index.html to make pages of");
      const template = String(shell.source);
      const renderer = join(ROOT, RENDERER_FOLDER, "prerender.js");
      if (!existsSync(renderer)) return this.error("the pages are rendered by a build of their own: npm run build");
      const { prerender } = (await import(`${pathToFileURL(renderer).href}?at=${Date.now()}`)) as {
        prerender: (language: Language) => Promise<Rendered>;
      };
      for (const page of PAGES) {
        const strings = stringsOf(bundle, page.language);
        const rendered = await prerender(page.language);
        const source = pageOf(template, page, rendered, strings);
        const manifest = webManifest({ ...page, ...rendered });
        this.emitFile({ type: "asset", fileName: `${page.path}${MANIFEST_FILE}`, source: manifest });
        if (page.path === "") shell.source = source;
        else this.emitFile({ type: "asset", fileName: `${page.path}index.html`, source });
      }
      // The script before the first paint goes as it stands; what a reader's browser gets needs no comments.
      const start = minifySync("start.js", readFileSync(join(ROOT, "public", "start.js"), "utf8")).code;
      this.emitFile({ type: "asset", fileName: "start.js", source: start });
    },
  };
}

/** The chunks that hold a language's strings, what they import included; what the entry loads anyway does no harm here. */
function stringsOf(bundle: Rolldown.OutputBundle, language: Language): string[] {
  const module = join("src", "i18n", "languages", `${language}.ts`);
  const chunk = Object.values(bundle).find(
    (output) => output.type === "chunk" && output.moduleIds.some((id) => id.endsWith(module)),
  );
  if (chunk?.type === "chunk") return [chunk.fileName, ...chunk.imports];
  if (existsSync(join(ROOT, module))) throw new Error(`no chunk holds the strings of ${module}`);
  return [];
}

function pageOf(template: string, page: (typeof PAGES)[number], rendered: Rendered, strings: string[]): string {
  const preloads = strings
    .filter((file) => !template.includes(file))
    .map((file) => `<link rel="modulepreload" crossorigin href="./${file}" />`);
  const head = [...preloads, ...addressesOf(page.path)].map((line) => `    ${line}\n`).join("");
  const html = replaceEach(template, [
    [
      /<html lang="[^"]*"/,
      `<html lang="${page.language}" data-root="${page.toRoot}" data-languages="${PAGES.map(({ language }) => language).join(" ")}"`,
    ],
    [/<head>/, `<head>\n    <meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />`],
    [/<title>[^<]*<\/title>/, `<title>${escapeText(rendered.title)}</title>`],
    [/<meta name="description"[^>]*>/, `<meta name="description" content="${escapeText(rendered.description)}" />`],
    [/ *<\/head>/, `${head}  </head>`],
  ]);
  const placed = html.replaceAll(/(src|href)="\.\//g, `$1="${page.toRoot}`);
  return replaceEach(placed, [
    [/ *<\/head>/, `    <link rel="manifest" href="./${MANIFEST_FILE}" />\n  </head>`],
    [
      /<div id="root"><\/div>/,
      `<p id="not-started" role="alert" hidden>${escapeText(rendered.notStarted)}</p>\n    <div id="root">${rendered.html}</div>`,
    ],
  ]);
}

/** Links between the languages, for search engines; nothing when it is not known where the site will live. */
function addressesOf(path: string): string[] {
  const site = process.env["SITE_URL"];
  if (site === undefined || site === "") return [];
  const address = (of: string) => new URL(of, site.endsWith("/") ? site : `${site}/`).href;
  return [
    `<link rel="canonical" href="${address(path)}" />`,
    ...PAGES.map((page) => `<link rel="alternate" hreflang="${page.language}" href="${address(page.path)}" />`),
    `<link rel="alternate" hreflang="x-default" href="${address("")}" />`,
  ];
}

/** Makes each replacement once, and refuses a template in which a place is missing. */
function replaceEach(template: string, replacements: [place: RegExp, by: string][]): string {
  return replacements.reduce((text, [place, by]) => {
    if (!place.test(text)) throw new Error(`index.html has no ${place.source}`);
    // A function, since a plain text would have its dollar signs read as commands.
    return text.replace(place, () => by);
  }, template);
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
