/** The data of a JSON text, or why there is none: it is no JSON, or can be read in more than one way. */
export type JsonRead =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: "notJson" | "ambiguous" };

/** What is longer than any sheet is hardly written as we write one, and writing it anew would take its time. */
const LONGEST_ROW = 3_000_000;

/** More keys than a sheet has, and than a backup of tens of thousands of rows: beyond them nothing is looked for. */
const MOST_KEYS = 250_000;

/** Longer texts are measured before they are read. */
const UNMEASURED = 200_000;

/** More than the fullest sheet and the fullest backup hold outside of texts: brackets, commas and colons; characters in all. */
const MOST_OUTSIDE = { marks: 1_000_000, characters: 5_000_000 } as const;

/** No number that keeps its digits is written in more. */
const LONGEST_NUMBER = 100;

/**
 * Reads JSON from outside strictly: a key that an object names twice, or a number of more digits than it keeps, would mean
 * something else than what is read, so such a text is refused, however it is laid out, as is one of over
 * 250,000 keys, or of more outside of its texts than any sheet or backup has, which is found before anything is read.
 * Never throws; its time is bounded.
 */
export function readJson(text: string): JsonRead {
  if (text.length > UNMEASURED && !isOfOurMeasure(text)) return { ok: false, error: "ambiguous" };
  let value: unknown;
  try {
    value = JSON.parse(text);
    // written as we write it, so there is nothing more to look for
    if (text.length <= LONGEST_ROW && JSON.stringify(value) === text) return { ok: true, value };
  } catch {
    if (value === undefined) return { ok: false, error: "notJson" };
    // nested too deep to be written: what is read is judged below all the same
  }
  return isUnambiguous(text) ? { ok: true, value } : { ok: false, error: "ambiguous" };
}

/** Whether a text holds no more outside of its strings than what is ours; it is looked at no further than that. */
function isOfOurMeasure(text: string): boolean {
  let marks = 0;
  let characters = 0;
  for (let at = 0; at < text.length;) {
    const sign = text.charAt(at);
    if (sign === '"') at = endOfString(text, at);
    else {
      at += 1;
      characters += 1;
      if (sign === "[" || sign === "{" || sign === "," || sign === ":") marks += 1;
      if (marks > MOST_OUTSIDE.marks || characters > MOST_OUTSIDE.characters) return false;
    }
  }
  return true;
}

/** Whether valid JSON names no key of an object twice and writes every number with the digits that it keeps. */
function isUnambiguous(text: string): boolean {
  /** The keys so far of the objects around a place. */
  const around: Set<string>[] = [];
  let keysLeft = MOST_KEYS;
  for (let at = 0; at < text.length;) {
    const sign = text.charAt(at);
    if (sign === '"') {
      const end = endOfString(text, at);
      const keys = around.at(-1);
      if (keys !== undefined && isKey(text, end)) {
        const key = JSON.parse(text.slice(at, end)) as string;
        keysLeft -= 1;
        if (keysLeft < 0 || keys.has(key)) return false;
        keys.add(key);
      }
      at = end;
    } else if ("-0123456789".includes(sign)) {
      let end = at + 1;
      while (isOfNumber(text.charAt(end))) end += 1;
      if (!keepsDigits(text.slice(at, end))) return false;
      at = end;
    } else {
      if (sign === "{") around.push(new Set());
      if (sign === "}") around.pop();
      at += 1;
    }
  }
  return true;
}

/** Where a string that begins at a place is over. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text.charAt(before - 1) === "\\") before -= 1;
    // a quotation mark after an odd number of backslashes belongs to the string
    if ((end - before) % 2 === 0) return end + 1;
  }
  return text.length;
}

/** Whether a string that is over at a place names what follows. */
function isKey(text: string, end: number): boolean {
  let at = end;
  while (/[ \n\r\t]/.test(text.charAt(at))) at += 1;
  return text.charAt(at) === ":";
}

function isOfNumber(sign: string): boolean {
  return sign !== "" && "0123456789+-.eE".includes(sign);
}

function keepsDigits(written: string): boolean {
  return written.length <= LONGEST_NUMBER && digitsOf(written) === digitsOf(String(Number(written)));
}

/** A number as its digits without zeros around them, and where its decimal mark stands; the same for the same number. */
function digitsOf(written: string): string {
  const [mantissa = "", exponent = "0"] = written.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const digits = (whole + fraction).replace(/^0+/, "");
  const kept = digits.replace(/0+$/, "");
  return kept === "" ? "0" : `${kept} ${Number(exponent) - fraction.length + digits.length}`;
}
