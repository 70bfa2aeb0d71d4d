/** No more of a title is repeated, in characters. */
const LONGEST = 60;

/** A text of the table as it is repeated in a sentence. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
