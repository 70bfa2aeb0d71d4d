const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";

// What must survive: {{placeholders}}, $t(nested keys), <tags> and &entities;
const KEPT = /(\{\{.*?\}\}|\$t\(.*?\)|<[^>]*>|&\w+;)/;

/** One text with accents on every letter, between "[!! " and " !!]"; placeholders, nested keys and tags stay as they are. */
export function pseudoText(text: string): string {
  const accented = text.split(KEPT).map((part, index) => (index % 2 === 1 ? part : part.replace(/[a-z]/gi, accent)));
  return `[!! ${accented.join("")} !!]`;
}

/** All strings as `pseudoText`, under the same keys. */
export function pseudoResources<T extends object>(resources: T): T {
  const copy = structuredClone(resources);
  accentAll(copy);
  return copy;
}

function accent(letter: string): string {
  return [...ACCENTED][PLAIN.indexOf(letter)] ?? letter;
}

function accentAll(node: object): void {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === "string") Reflect.set(node, key, pseudoText(value));
    else if (typeof value === "object" && value !== null) accentAll(value);
  }
}
