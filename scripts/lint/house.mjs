import { dirname, relative, resolve, sep } from "node:path";

/** @typedef {{ folders: string[], types?: string[], packages: string[] }} Direction */
/** @typedef {{ type: string, value?: unknown, name?: string }} Leaf */
/**
 * The parts of a syntax node that these rules read.
 * @typedef {Leaf & { source?: Leaf | null, importKind?: string, exportKind?: string, callee: Leaf, arguments: Leaf[] }} Node
 */
/** @typedef {{ filename: string, cwd: string, report: (fault: { node: Node, message: string }) => void }} Context */

/**
 * What each folder of `src` may import: other folders of `src`, and packages. `types` names folders of which only types
 * may be taken. A folder that is not listed may import nothing, so a new folder names its place here first.
 */
const DIRECTIONS = /** @type {Record<string, Direction>} */ ({
  sheet: { folders: [], packages: ["zod/mini"] },
  formula: { folders: [], types: ["sheet"], packages: [] },
  share: { folders: ["sheet"], packages: ["uqr"] },
  storage: { folders: ["sheet"], packages: ["idb"] },
  files: {
    folders: ["sheet", "formula"],
    types: ["i18n"],
    packages: ["papaparse", "read-excel-file", "write-excel-file"],
  },
  /** A worker hands the number parser of i18n, which is pure, to what reads files. A hook asks a worker for the page. */
  workers: { folders: ["sheet", "formula", "files", "i18n"], packages: ["react"] },
  i18n: { folders: [], types: ["sheet", "formula"], packages: ["i18next", "react", "react-i18next"] },
  ui: { folders: [], packages: ["react", "react-dom"] },
  drawing: { folders: ["ui"], packages: ["react", "recharts"] },
  features: {
    folders: ["sheet", "formula", "share", "storage", "files", "workers", "i18n", "ui", "drawing"],
    packages: ["react", "react-dom", "react-i18next", "recharts"],
  },
  app: {
    folders: ["sheet", "formula", "share", "storage", "files", "workers", "i18n", "ui", "features"],
    packages: ["react", "react-dom", "react-i18next", "i18next", "zustand"],
  },
  /** The files beside the folders: they mount the app or render it, nothing else. */
  root: { folders: ["app", "i18n"], packages: ["react", "react-dom"] },
});

/** @type {(specifier: string, packageName: string) => boolean} */
const isWithin = (specifier, packageName) => specifier === packageName || specifier.startsWith(`${packageName}/`);

/**
 * Where a file belongs: its folder of `src`, and for features the feature; null outside `src`.
 * @param {string} path
 * @param {string} cwd
 */
function placeOf(path, cwd) {
  const [top, folder, part, ...rest] = relative(cwd, path).split(sep);
  if (top !== "src" || folder === undefined) return null;
  if (part === undefined) return { folder: "root", feature: null };
  return { folder, feature: folder === "features" && rest.length > 0 ? part : null };
}

/**
 * Why a file may not import this, or null when it may.
 * @param {string} filename
 * @param {string} cwd
 * @param {string} specifier
 * @param {boolean} isTypeOnly
 */
function findLeak(filename, cwd, specifier, isTypeOnly) {
  const from = placeOf(filename, cwd);
  if (from === null) return null;
  const direction = DIRECTIONS[from.folder];
  if (direction === undefined) return `src/${from.folder} has no place in the directions of scripts/lint/house.mjs`;
  if (!specifier.startsWith(".")) {
    if (from.folder === "sheet" && specifier !== "zod/mini") return `src/sheet imports no package but zod/mini`;
    return direction.packages.some((name) => isWithin(specifier, name))
      ? null
      : `src/${from.folder} does not import ${specifier}`;
  }
  const target = resolve(dirname(filename), specifier);
  const to = placeOf(target, cwd);
  if (to === null) {
    const isLocale = from.folder === "i18n" && relative(cwd, target).startsWith(`locales${sep}`);
    return isLocale ? null : `src imports nothing from outside src (${specifier})`;
  }
  if (to.folder === from.folder) {
    return to.feature === from.feature ? null : "a feature does not import another feature: they meet in src/app";
  }
  if (direction.folders.includes(to.folder)) return null;
  if (direction.types?.includes(to.folder)) {
    return isTypeOnly ? null : `src/${from.folder} takes only types from src/${to.folder}: write import type`;
  }
  return `src/${from.folder} does not import src/${to.folder}`;
}

const direction = {
  /** @param {Context} context */
  create(context) {
    /** @type {(node: Node, isTypeOnly: boolean) => void} */
    const check = (node, isTypeOnly) => {
      if (typeof node.source?.value !== "string") return;
      const leak = findLeak(context.filename, context.cwd, node.source.value, isTypeOnly);
      if (leak !== null) context.report({ node, message: leak });
    };
    return {
      ImportDeclaration: (/** @type {Node} */ node) => check(node, node.importKind === "type"),
      ExportNamedDeclaration: (/** @type {Node} */ node) => check(node, node.exportKind === "type"),
      ExportAllDeclaration: (/** @type {Node} */ node) => check(node, node.exportKind === "type"),
      ImportExpression: (/** @type {Node} */ node) => check(node, false),
      TSImportType: (/** @type {Node} */ node) => check(node, true),
    };
  },
};

const noClock = {
  /** @param {Context} context */
  create(context) {
    /** @type {(node: Node) => void} */
    const refuse = (node) =>
      context.report({ node, message: "a formula knows no clock: take the date from the sheet" });
    const isDate = (/** @type {Node} */ { callee }) => callee.type === "Identifier" && callee.name === "Date";
    return {
      NewExpression(/** @type {Node} */ node) {
        if (isDate(node) && node.arguments.length === 0) refuse(node);
      },
      CallExpression(/** @type {Node} */ node) {
        if (isDate(node)) refuse(node);
      },
    };
  },
};

/** The rules of this house that no rule of oxlint's own can say: who may import whom, and formulas without a clock. */
export default { meta: { name: "house" }, rules: { direction, "no-clock": noClock } };
