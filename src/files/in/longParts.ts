/** No tag, comment or text of a workbook is longer, in characters: a cell holds 32,767. */
const LONGEST = 200_000;
/** What ends a part that begins so; anything else in angle brackets is a tag. */
const ENDS = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/**
 * Whether XML holds a tag, a comment or a text that is longer than any workbook has, or that never ends. The reader is fed in
 * pieces and goes through an unfinished part again with each, so that one without an end would keep it for minutes.
 */
export function hasLongPart(xml: string): boolean {
  for (let at = 0; at < xml.length;) {
    const begin = xml.indexOf("<", at);
    if (begin < 0) return xml.length - at > LONGEST;
    const end = endOf(xml, begin);
    if (begin - at > LONGEST || end < 0 || end - begin > LONGEST) return true;
    at = end;
  }
  return false;
}

/** Where a part in angle brackets ends; below 0 where it does not. */
function endOf(xml: string, begin: number): number {
  const special = ENDS.find(([start]) => xml.startsWith(start, begin));
  if (special === undefined) return endOfTag(xml, begin);
  const found = xml.indexOf(special[1], begin);
  return found < 0 ? found : found + special[1].length;
}

/** A tag ends at the first bracket outside quotation marks. */
function endOfTag(xml: string, begin: number): number {
  for (let at = begin + 1; at < xml.length; at += 1) {
    const letter = xml[at];
    if (letter === ">") return at + 1;
    if (letter === '"' || letter === "'") {
      at = xml.indexOf(letter, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}
