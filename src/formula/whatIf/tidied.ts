/** A number as one would type it: cut to 15 digits, so that 0.8549999999999999 is 0.855. */
export function tidied(value: number): number {
  return Number(value.toPrecision(15));
}
