import type { i18n } from "i18next";
import type { Language } from "../i18n/language";
import type { Archive } from "./archive";
import { openExample } from "./openingSheets";
import type { Opening } from "./opening";

/**
 * What the page opens with: the sheet of the address, else the reader's own last sheet, else the language's example. A
 * link that does not open is named, and what is the reader's own is shown instead.
 */
export async function openingFor(
  hash: string,
  archive: Archive,
  language: Language,
  translator: i18n,
): Promise<Opening> {
  const linked = await archive.openLink(hash);
  if (linked?.ok === true) {
    const { sheet } = linked;
    return { sheet, origin: await archive.recognise(linked, language, translator), linkProblem: null };
  }
  const linkProblem = linked === null ? null : linked.error;
  const own = archive.library.latest();
  if (own === null) return { ...(await openExample(language, translator)), linkProblem };
  return { sheet: own.sheet, origin: { kind: "own", rowId: own.id, isCopyOfShared: false }, linkProblem };
}
