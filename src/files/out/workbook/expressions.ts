/** The longest text that Excel takes inside a formula. */
const LONGEST_TEXT = 255;

/**
 * A text inside a formula. Only the app's own words come here, never what a manager typed: names stand in cells, where
 * they are text whatever they begin with. Straight quotation marks would end it, so they become curly ones.
 */
export function quoted(words: string): string {
  return `"${words.replaceAll('"', "”").slice(0, LONGEST_TEXT)}"`;
}

/** One thing where a condition holds, otherwise another. */
export function when(condition: string, then: string, otherwise: string): string {
  return `IF(${condition},${then},${otherwise})`;
}

/** Whether a cell holds a number, and so is known. */
export function isKnown(reference: string): string {
  return `ISNUMBER(${reference})`;
}

/** What is worked out of some cells when all hold numbers; otherwise the reason that the first of the others gives. */
export function whenKnown(references: readonly string[], then: string): string {
  return references.reduceRight((inner, reference) => when(isKnown(reference), inner, reference), then);
}

/** The same for cells to type in, which are empty while unknown: each with the reason for that. */
export function whenTyped(inputs: readonly (readonly [reference: string, reason: string])[], then: string): string {
  return inputs.reduceRight((inner, [reference, reason]) => when(isKnown(reference), inner, quoted(reason)), then);
}

/** One number for each of another, or the reason of what is unknown, the divisor's first; `zero` where nothing is divided by. */
export function dividedBy(dividend: string, divisor: string, zero: string): string {
  return whenKnown([divisor, dividend], when(`${divisor}>0`, `${dividend}/${divisor}`, quoted(zero)));
}

/** Where a text stands in a row or column of texts. */
export function placeOf(text: string, among: string): string {
  return `MATCH(${text},${among},0)`;
}
