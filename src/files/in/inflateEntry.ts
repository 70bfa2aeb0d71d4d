import type { ZipEntry } from "./zipDirectory";

/** A gzip file without a name: what a browser inflates with its checksum and its size seen to. */
const GZIP_HEAD = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

/** So many more bytes are inflated before what there is is looked at again. */
const STEP = 4_000_000;

/**
 * The bytes of a file in an archive; null where they are not what the directory says. Inflated by the browser itself as a
 * gzip file, so that the checksum is seen to, and given up as soon as there are more bytes than the directory says. Where
 * `isEnough` says of the bytes so far that no more are needed, it is these that are returned.
 */
export async function inflateEntry(
  archive: Uint8Array,
  entry: ZipEntry,
  isEnough: (bytes: Uint8Array) => boolean = () => false,
): Promise<Uint8Array | null> {
  const packed = archive.subarray(entry.begin, entry.begin + entry.compressedBytes);
  if (entry.method === 0) return packed.length === entry.bytes ? packed : null;
  if (entry.method !== 8) return null;
  const tail = new DataView(new ArrayBuffer(8));
  tail.setUint32(0, entry.checksum, true);
  tail.setUint32(4, entry.bytes, true);
  const gzip = new Blob([GZIP_HEAD, packed as Uint8Array<ArrayBuffer>, tail]);
  const inflated = new Uint8Array(entry.bytes);
  try {
    const reader = gzip.stream().pipeThrough(new DecompressionStream("gzip")).getReader();
    let length = 0;
    let nextLook = STEP;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return length === entry.bytes ? inflated : null;
      if (length + value.length > entry.bytes) {
        await reader.cancel();
        return null;
      }
      inflated.set(value, length);
      length += value.length;
      if (length < nextLook) continue;
      nextLook = length + STEP;
      const sofar = inflated.subarray(0, length);
      if (!isEnough(sofar)) continue;
      await reader.cancel();
      return sofar;
    }
  } catch {
    return null;
  }
}
