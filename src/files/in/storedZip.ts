/** A file for an archive. */
export interface ZipFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * An archive that holds files as they are, without compression or checksums: what was inflated here under our limits goes
 * to the workbook reader in it, which then has nothing left to inflate.
 */
export function storedZip(files: readonly ZipFile[]): ArrayBuffer {
  const names = files.map(({ path }) => new TextEncoder().encode(path));
  const fileBytes = files.reduce((sum, { bytes }, at) => sum + 30 + (names[at]?.length ?? 0) + bytes.length, 0);
  const directoryBytes = names.reduce((sum, name) => sum + 46 + name.length, 0);
  const archive = new Uint8Array(fileBytes + directoryBytes + 22);
  const view = new DataView(archive.buffer);
  let at = 0;
  let directory = fileBytes;
  for (const [index, { bytes }] of files.entries()) {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x04034b50, true);
    sizes(view, at + 18, bytes.length, name.length);
    archive.set(name, at + 30);
    archive.set(bytes, at + 30 + name.length);
    view.setUint32(directory, 0x02014b50, true);
    sizes(view, directory + 20, bytes.length, name.length);
    view.setUint32(directory + 42, at, true);
    archive.set(name, directory + 46);
    at += 30 + name.length + bytes.length;
    directory += 46 + name.length;
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, files.length, true);
  view.setUint16(directory + 10, files.length, true);
  view.setUint32(directory + 12, directoryBytes, true);
  view.setUint32(directory + 16, fileBytes, true);
  return archive.buffer;
}

function sizes(view: DataView, at: number, bytes: number, nameBytes: number): void {
  view.setUint32(at, bytes, true);
  view.setUint32(at + 4, bytes, true);
  view.setUint16(at + 8, nameBytes, true);
}
