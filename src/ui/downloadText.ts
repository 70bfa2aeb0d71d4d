import { saveFile } from "./saveFile";

/** Gives a text out as a JSON file: the browser saves it where it saves downloads. */
export function downloadText(text: string, fileName: string): void {
  saveFile(new Blob([text], { type: "application/json" }), fileName);
}
