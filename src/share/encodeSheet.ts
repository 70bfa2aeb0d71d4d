import { canonicalText } from "../sheet/canonicalText";
import type { CostSheet } from "../sheet/schema";
import { base64UrlOf } from "./base64Url";
import { crc32 } from "./crc32";
import { deflate } from "./deflate";

/**
 * The sheet as a token for the fragment of an address: `c1.`, the CRC-32 of the compressed bytes, `.`, and those bytes
 * in base64url. The bytes are the raw deflate stream of the sheet's canonical text.
 */
export async function encodeSheet(sheet: CostSheet): Promise<string> {
  const compressed = await deflate(new TextEncoder().encode(canonicalText(sheet)));
  return `c1.${crc32(compressed)}.${base64UrlOf(compressed)}`;
}
