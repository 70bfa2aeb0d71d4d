import { inflateRawSync } from "node:zlib";

/** The texts in a zip file by their names, read by its central directory. */
export function unzipped(zip: Buffer): Map<string, string> {
  const end = zip.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  const parts = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [isDeflated, size] = [zip.readUInt16LE(at + 10) === 8, zip.readUInt32LE(at + 20)];
    const [nameLength, extraLength] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30)];
    const header = zip.readUInt32LE(at + 42);
    const from = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const data = zip.subarray(from, from + size);
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    parts.set(name, (isDeflated ? inflateRawSync(data) : data).toString("utf8"));
    at += 46 + nameLength + extraLength + zip.readUInt16LE(at + 32);
  }
  return parts;
}
