import type { Encoding } from "./table";

/** The text of a file and how its characters are stored. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The text of a file: UTF-8 or UTF-16 by its mark, else UTF-8 where all of it is valid, else Windows-1252, as Danish
 * ledgers write it. Null for what is no text at all.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const [first = 0, second = 0] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  if (utf16 !== null) return asText(new TextDecoder(utf16).decode(bytes), "UTF-16");
  try {
    return asText(new TextDecoder("utf-8", { fatal: true }).decode(bytes), "UTF-8");
  } catch {
    return asText(new TextDecoder("windows-1252").decode(bytes), "Windows-1252");
  }
}

function asText(text: string, encoding: Encoding): DecodedText | null {
  // oxlint-disable-next-line no-control-regex -- what holds these is no text
  return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? null : { text, encoding };
}
