/** Longest name that every system takes, without its ending; in characters. */
const LONGEST = 80;

/**
 * A name for a file made of a title: without what some systems forbid in names, never empty, and cut between words. A
 * percent sign, which breaks some addresses, becomes `percent` ("12 pct."), or nothing where that is not given.
 */
export function fileName(title: string, otherwise: string, ending: string, percent = ""): string {
  const plain = title
    .replace(/\s*%/g, percent === "" ? " " : ` ${percent}`)
    .replace(/[\\/:*?"<>|%#]+/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  return `${cut(plain === "" ? otherwise : plain)}.${ending}`;
}

/** As much of a name as there is room for, up to the end of a word; a single long word is cut within. */
function cut(name: string): string {
  const characters = [...name];
  if (characters.length <= LONGEST) return name;
  const longest = characters.slice(0, LONGEST).join("");
  const whole = /\s/.test(characters[LONGEST] ?? "") ? longest : longest.replace(/\s+\S*$/, "");
  return whole.replace(/[\s.,;:(–-]+$/, "");
}
