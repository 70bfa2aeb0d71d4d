import { READ_LIMITS, type ReadError } from "./table";

/** A file inside a zip archive, as its directory says. */
export interface ZipEntry {
  readonly path: string;
  /** 0 is stored as it is, 8 is deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly compressedBytes: number;
  readonly bytes: number;
  /** Where its bytes begin in the archive. */
  readonly begin: number;
}

const END_SIGNATURE = 0x06054b50;
const DIRECTORY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
/** A workbook has a few dozen files; thousands are made to hurt. */
const MOST_ENTRIES = 2_000;

/** What can come of reading the directory of an archive. */
export type ZipDirectory =
  { readonly ok: true; readonly entries: readonly ZipEntry[] } | { readonly ok: false; readonly error: ReadError };

/**
 * Reads which files an archive holds, without inflating any: the directory stands at its end, so what was cut off is
 * refused. What would inflate to more than `READ_LIMITS` is refused by what the directory says; that it tells the truth
 * is seen when inflating. Archives of several parts and those with 64-bit sizes are no workbooks.
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return { ok: false, error: "damaged" };
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return { ok: false, error: "tooMuchInside" };
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const next = readEntry(view, bytes, at);
    if (next === null) return { ok: false, error: "damaged" };
    if (next.isLocked) return { ok: false, error: "oldOrLocked" };
    entries.push(next.entry);
    at = next.after;
  }
  if (at > end) return { ok: false, error: "damaged" };
  const inflated = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  if (inflated > READ_LIMITS.inflatedBytes) return { ok: false, error: "tooMuchInside" };
  const areApart = new Set(entries.map(({ path }) => path)).size === entries.length;
  return areApart ? { ok: true, entries } : { ok: false, error: "damaged" };
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    const isEnd = view.getUint32(at, true) === END_SIGNATURE && view.getUint16(at + 20, true) === last - at;
    if (isEnd) return at;
  }
  return null;
}

function readEntry(view: DataView, bytes: Uint8Array, at: number) {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_SIGNATURE) return null;
  const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
  const after = at + 46 + (nameBytes ?? 0) + (extraBytes ?? 0) + (commentBytes ?? 0);
  const local = view.getUint32(at + 42, true);
  if (after > view.byteLength || local + 30 > view.byteLength) return null;
  if (view.getUint32(local, true) !== LOCAL_SIGNATURE) return null;
  const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const compressedBytes = view.getUint32(at + 20, true);
  if (begin + compressedBytes > view.byteLength) return null;
  const entry: ZipEntry = {
    path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameBytes ?? 0))),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    compressedBytes,
    bytes: view.getUint32(at + 24, true),
    begin,
  };
  return { entry, after, isLocked: (view.getUint16(at + 8, true) & 1) === 1 };
}
