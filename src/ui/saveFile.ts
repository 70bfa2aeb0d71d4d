/** Long enough for the browser to have taken the file, in milliseconds. */
const KEPT_MS = 60_000;

/** Gives a file to the reader as a download; nothing leaves the browser. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
