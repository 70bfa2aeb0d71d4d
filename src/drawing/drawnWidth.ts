/** About how wide a character of a drawing's type is, in CSS pixels; rather too much than too little. */
const CHARACTER = 7.6;

/** About how wide a text is drawn, in CSS pixels, where it need not be measured. */
export function drawnWidth(text: string): number {
  return Math.ceil(text.length * CHARACTER);
}
