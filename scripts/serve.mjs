import { readFile, realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { isMain, ROOT } from "./run.mjs";

/** @type {Record<string, string>} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
};
const HASHED = `${sep}assets${sep}`;

/** @typedef {{ status: number, headers: Record<string, string>, body: Buffer | string }} Answer */

/** @type {(status: number, body: string, headers?: Record<string, string>) => Answer} */
const text = (status, body, headers = {}) => ({
  status,
  headers: { "content-type": TYPES[".txt"] ?? "", ...headers },
  body: `${body}\n`,
});

/**
 * The path below the root that an address names, or null for one that is malformed or would leave the root.
 * @param {string} root
 * @param {string} address
 */
function pathOf(root, address) {
  try {
    const name = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? "");
    const path = resolve(root, `.${sep}${name}`);
    return name.includes("\0") || (path !== root && !path.startsWith(root + sep)) ? null : path;
  } catch {
    return null;
  }
}

/**
 * The file at a path, an answer that sends a folder to its slash, or null when there is none within the root.
 * @param {string} root
 * @param {string} path
 * @param {boolean} isFolderAddress whether the address ended in a slash
 * @returns {Promise<{ file: string } | { moved: true } | null>}
 */
async function find(root, path, isFolderAddress) {
  try {
    const isFolder = (await stat(path)).isDirectory();
    if (isFolder && !isFolderAddress) return { moved: true };
    if (!isFolder && isFolderAddress) return null;
    const file = await realpath(isFolder ? join(path, "index.html") : path);
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? { file } : null;
  } catch {
    return null;
  }
}

/**
 * What a static host would answer: the file with its type, compressed where that helps, and kept for ever when its name
 * holds its hash.
 * @param {string} root
 * @param {import("node:http").IncomingMessage} request
 * @returns {Promise<Answer>}
 */
async function answer(root, request) {
  if (request.method !== "GET" && request.method !== "HEAD")
    return text(405, "Only GET and HEAD", { allow: "GET, HEAD" });
  const [address = "/", query] = (request.url ?? "/").split("?", 2);
  const path = pathOf(root, address);
  if (path === null) return text(400, "Bad address");
  const found = await find(root, path, address.endsWith("/"));
  if (found === null) return text(404, "Not found");
  if ("moved" in found) {
    const own = address.replace(/^\/+/, "/");
    return text(301, "Moved", { location: `${own}/${query === undefined ? "" : `?${query}`}` });
  }
  const type = TYPES[extname(found.file)] ?? "application/octet-stream";
  const content = await readFile(found.file);
  const isCompressed = /\bgzip\b/.test(String(request.headers["accept-encoding"])) && /text|json|svg/.test(type);
  return {
    status: 200,
    headers: {
      "content-type": type,
      "cache-control": found.file.includes(HASHED) ? "public, max-age=31536000, immutable" : "no-cache",
      "x-content-type-options": "nosniff",
      vary: "accept-encoding",
      ...(isCompressed && { "content-encoding": "gzip" }),
    },
    body: isCompressed ? gzipSync(content, { level: 9 }) : content,
  };
}

/**
 * Serves a folder as a plain static host would, to this machine alone.
 * @param {string} folder
 * @param {number} [port] 0 for any free one
 * @returns {Promise<{ address: string, close: () => void }>} rejected when the port is taken or the folder is not there
 */
export async function serve(folder, port = 0) {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    void answer(root, request)
      .catch(() => text(500, "Failed"))
      .then(({ status, headers, body }) => {
        response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
        response.end(request.method === "HEAD" ? undefined : body);
      });
  });
  await new Promise((settle, refuse) => {
    server.once("error", refuse);
    server.listen(port, "127.0.0.1", () => settle(undefined));
  });
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${typeof bound === "object" ? bound?.port : port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The port that keeps a reader's own sheet, which browsers store by address, from one start to the next. */
const USUAL_PORT = 4173;

/**
 * Serves the production build on the usual port, or on any free one when that is taken.
 * @param {number} [port] this one and no other
 */
export async function serveBuild(port) {
  const dist = join(ROOT, "dist");
  if (port !== undefined) return serve(dist, port);
  return serve(dist, USUAL_PORT).catch(() => serve(dist));
}

if (isMain(import.meta.url)) {
  const port = process.argv[2] === "--port" ? Number(process.argv[3]) : undefined;
  const { address } = await serveBuild(port);
  console.log(`Serving the production build at ${address}`);
}
