import type { Delimiter } from "../../files/in/table";

/** What stands between cells, by its name among the words of this dialog. */
export const DELIMITER_NAMES = {
  "\t": "tab",
  ";": "semicolon",
  "|": "bar",
  ",": "comma",
} as const satisfies Record<Delimiter, string>;
