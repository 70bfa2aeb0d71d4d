import { decodeText } from "./decodeText";
import { readDelimited } from "./readDelimited";
import { READ_LIMITS, type Delimiter, type Read } from "./table";

/** Where cost lines are to come from: what was pasted, or a file. */
export type Source =
  | { readonly kind: "pasted"; readonly text: string }
  /** `id` tells one file from another of the same name. */
  | { readonly kind: "file"; readonly id: number; readonly name: string; readonly file: Blob };

const ZIP = [0x50, 0x4b];
/** What workbooks before 2007 begin with, and those that are locked with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads tables out of a source, whatever it turns out to be: what a file holds counts, not what it is called. Never throws,
 * and reads all or nothing. A delimiter that is given is taken for that of a text.
 */
export async function readSource(source: Source, delimiter: Delimiter | null = null): Promise<Read> {
  if (source.kind === "pasted") {
    if (source.text.length > READ_LIMITS.bytes) return { ok: false, error: "tooLarge" };
    return readDelimited(source.text, null, delimiter);
  }
  if (source.file.size > READ_LIMITS.bytes) return { ok: false, error: "tooLarge" };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await source.file.arrayBuffer());
  } catch {
    return { ok: false, error: "damaged" };
  }
  if (beginsWith(bytes, OLD_OFFICE)) return { ok: false, error: "oldOrLocked" };
  // The reader of workbooks is only loaded for one.
  if (beginsWith(bytes, ZIP)) return (await import("./readWorkbook")).readWorkbook(bytes);
  const decoded = decodeText(bytes);
  if (decoded === null) return { ok: false, error: "notATable" };
  return readDelimited(decoded.text, decoded.encoding, delimiter);
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
