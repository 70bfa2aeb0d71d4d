import { encode } from "uqr";

/**
 * Largest symbol that a phone still reads from a screen: version 25 has 117 modules a side, so that a module is about
 * 3 pixels in 380. At error correction L it holds 1,273 bytes (ISO/IEC 18004, table 7).
 */
const LARGEST = { version: 25, bytes: 1_273 } as const;

/** Modules of empty ground around the symbol that readers need. */
const QUIET_MODULES = 4;

/** Rows of modules, true for dark, with the quiet ground around; null when the address is too long to be read well. */
export function qrMatrix(address: string): readonly (readonly boolean[])[] | null {
  if (new TextEncoder().encode(address).length > LARGEST.bytes) return null;
  return encode(address, { ecc: "L", boostEcc: true, maxVersion: LARGEST.version, border: QUIET_MODULES }).data;
}
