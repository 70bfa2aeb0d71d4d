/** A finite number written out in plain decimal digits, without an exponent, as `Intl.NumberFormat` takes it exactly. */
export type DecimalText = `${number}`;

/** How many significant decimal digits every double holds faithfully; what lies beyond is binary noise. */
export const FAITHFUL_DIGITS = 15;
/** How many digits before the cut make a number long. */
const LONG_DIGITS = 9;

/**
 * A number rounded to `digits` decimals the way money is rounded by hand: half away from zero, on its 15 significant
 * decimal digits, so that 1.005 is "1.01" and 29741.214999999997 is "29741.22". A number with more than 9 digits before
 * the cut is rounded on all its digits, since 15 would take for a half what is a little less. What rounds to nothing has
 * no sign ("0.00"). `digits` is 0 or more. Throws a RangeError for a number that is not finite, which no figure may be.
 */
export function roundedDecimal(value: number, digits: number): DecimalText {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const size = Math.abs(value);
  const isLong = size >= 10 ** (LONG_DIGITS - digits);
  const [mantissa = "0", exponent = "0"] = size.toExponential(isLong ? undefined : FAITHFUL_DIGITS - 1).split("e");
  const significant = mantissa.replace(".", "");
  // How many of the significant digits stand before the cut; below 0 even the first lies behind it.
  const kept = Number(exponent) + 1 + digits;
  const cut = kept < 0 ? "0" : significant.slice(0, kept).padEnd(kept, "0");
  const roundsUp = kept >= 0 && significant.charAt(kept) >= "5";
  const scaled = (BigInt(cut) + (roundsUp ? 1n : 0n)).toString().padStart(digits + 1, "0");
  const whole = scaled.slice(0, scaled.length - digits);
  const text = digits === 0 ? whole : `${whole}.${scaled.slice(-digits)}`;
  return (value < 0 && /[1-9]/.test(text) ? `-${text}` : text) as DecimalText;
}

/**
 * A number in plain decimal digits with as many decimals as it has, held to 15 significant digits: 0.1 + 0.2 is "0.3",
 * 1e-7 is "0.0000001". Reading it back gives the number, if 15 digits tell it. Throws a RangeError when not finite.
 */
export function plainDecimal(value: number): DecimalText {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  return withoutExponent(String(Number(value.toPrecision(FAITHFUL_DIGITS))));
}

/** The same number in decimal digits with the point moved to the right (to the left below 0): ("1.25", 2) is "125". */
export function shiftedDecimal(text: DecimalText, places: number): DecimalText {
  const [mantissa = "0", exponent = "0"] = text.split("e");
  return withoutExponent(`${mantissa}e${Number(exponent) + places}`);
}

/** Writes out "1.5e-7" as "0.00000015"; leading and trailing zeros go, and "-0" is "0". */
function withoutExponent(text: string): DecimalText {
  const [mantissa = "0", exponent = "0"] = text.split("e");
  const [whole = "0", fraction = ""] = mantissa.replace("-", "").split(".");
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  const before = (point > 0 ? digits.slice(0, point).padEnd(point, "0") : "").replace(/^0+/, "") || "0";
  const after = (point < 0 ? "0".repeat(-point) + digits : digits.slice(point)).replace(/0+$/, "");
  const plain = after === "" ? before : `${before}.${after}`;
  return (plain !== "0" && mantissa.startsWith("-") ? `-${plain}` : plain) as DecimalText;
}
