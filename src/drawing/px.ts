/** A length in CSS pixels as it is written in a path: to a tenth. */
export function px(length: number): number {
  return Math.round(length * 10) / 10;
}
