import type { ZipEntry } from "./zipDirectory";

/** A gzip file without a name: what a browser inflates with its checksum and its size seen to. */
const GZIP_HEAD = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

/**
 * The bytes of a file in an archive; null where they are not what the directory says. Inflated by the browser itself as a
 * gzip file, so that the checksum is seen to, and given up as soon as there are more bytes than the directory says.
 */
export async function inflateEntry(archive: Uint8Array, entry: ZipEntry): Promise<Uint8Array | null> {
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
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return length === entry.bytes ? inflated : null;
      if (length + value.length > entry.bytes) {
        await reader.cancel();
        return null;
      }
      inflated.set(value, length);
      length += value.length;
    }
  } catch {
    return null;
  }
}
