/** A number times a power of ten, exact in its decimal digits: 1.005 by 1,000 is 1005 and no 1004.9999999999999. */
export function timesPowerOfTen(amount: number, power: number): number {
  const { digits, exponent } = decimalOf(amount);
  return Number(`${digits}e${exponent + Math.round(Math.log10(power))}`);
}

/** A number less another, exact to the decimals that they have: 100.1 - 0.2 is 99.9. */
export function difference(amount: number, less: number): number {
  const result = Number(
    (amount - less).toFixed(Math.min(MOST_DECIMALS, Math.max(decimalsOf(amount), decimalsOf(less)))),
  );
  return result === 0 ? 0 : result;
}

/** How many decimals a number is written with. */
export function decimalsOf(amount: number): number {
  const { digits, exponent } = decimalOf(amount);
  return Math.max(0, (digits.split(".")[1] ?? "").length - exponent);
}

/** What `toFixed` can write. */
const MOST_DECIMALS = 100;

function decimalOf(amount: number): { readonly digits: string; readonly exponent: number } {
  const [digits = "0", exponent = "0"] = String(amount).split("e");
  return { digits, exponent: Number(exponent) };
}
