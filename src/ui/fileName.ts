/** Longest name that every system takes, without its ending; in characters. */
const LONGEST = 80;

/** A name for a file made of a title: without what some systems forbid in names, never empty. */
export function fileName(title: string, otherwise: string, ending: string): string {
  const plain = title
    .replace(/[\\/:*?"<>|%#]+/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  const name = [...(plain === "" ? otherwise : plain)].slice(0, LONGEST).join("").trim();
  return `${name}.${ending}`;
}
