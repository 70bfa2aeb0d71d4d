import { loadSheet, type Loaded, type LoadError } from "../sheet/migrations";
import type { CostSheet } from "../sheet/schema";
import { bytesOfBase64Url } from "./base64Url";
import { crc32 } from "./crc32";
import { inflate } from "./deflate";

/** The most that a token may be, in characters, and its JSON, in bytes; the fullest sheet stays below both. */
export const TOKEN_CAPS = { characters: 500_000, jsonBytes: 2_000_000 } as const;

/**
 * Why a token holds no sheet: not one of our tokens at all, changed or cut on its way, larger than any sheet, written by
 * a newer release, or whole but with something in it that is not a valid sheet.
 */
export type TokenError = "notALink" | "damaged" | "tooLarge" | LoadError;

/** The sheet of a token, whole and valid, or the reason why there is none. */
export type Decoded = { ok: true; value: CostSheet } | { ok: false; error: TokenError };

const TAG = /^c([1-9]\d{0,3})\./;
const FIRST_FORMAT = /^c1\.([0-9a-f]{8})\.([A-Za-z0-9_-]+)$/;

/**
 * The sheet that a token holds. `text` is the fragment without its `#`, exactly as written: nothing is trimmed, decoded
 * or repaired, so that a token opens to what was meant or to nothing. Never throws, and its time and memory are bounded.
 */
export async function decodeToken(text: string): Promise<Decoded> {
  const format = TAG.exec(text)?.[1];
  if (format === undefined) return { ok: false, error: "notALink" };
  if (format !== "1") return { ok: false, error: "tooNew" };
  if (text.length > TOKEN_CAPS.characters) return { ok: false, error: "tooLarge" };
  const [, checksum, payload] = FIRST_FORMAT.exec(text) ?? [];
  const compressed = payload === undefined ? null : bytesOfBase64Url(payload);
  if (compressed === null || crc32(compressed) !== checksum) return { ok: false, error: "damaged" };
  const json = await inflate(compressed, TOKEN_CAPS.jsonBytes);
  return json.ok ? sheetOfJson(json.value) : json;
}

function sheetOfJson(bytes: Uint8Array): Loaded {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const data: unknown = JSON.parse(text);
    const loaded = loadSheet(data);
    // what `readJson` refuses, and any other text than the one that we write
    return loaded.ok && JSON.stringify(data) !== text ? { ok: false, error: "notASheet" } : loaded;
  } catch {
    return { ok: false, error: "notASheet" };
  }
}
