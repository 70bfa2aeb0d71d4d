/** A sentence after what it is said of, which it goes on in small letters: "Chat: the handling time is missing." */
export function afterColon(name: string, sentence: string): string {
  return `${name}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
